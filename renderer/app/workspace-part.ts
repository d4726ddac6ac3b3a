// What an open scenario needs and the library does not: the rules, the simulator, the edits and the canvas.
export { openScenarioDocument } from '#renderer/scenario/scenario-document.ts'
export { WorkspaceScreen } from './workspace-screen.tsx'
