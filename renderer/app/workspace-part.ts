// What an open scenario needs and the library does not: the rules, the simulator, the edits and the canvas.
export { openWorkspace } from '#renderer/scenario/open-workspace.ts'
export { WorkspaceScreen } from './workspace-screen.tsx'
