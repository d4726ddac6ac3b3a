/**
 * Who may import whom, by folder: the one table of layers. The lint configuration is made of it, and a test holds the
 * code against it. Arrows never turn back, and there are no exceptions.
 */
export interface Layer {
  /** The folder, from the top of the project. */
  readonly folder: string
  /** Folders of ours that it may import, besides itself. */
  readonly imports: readonly string[]
  /** Packages that it may import; `node:` stands for Node's own modules. */
  readonly packages: readonly string[]
}

const kernel = ['shared/kernel']
const domain = [...kernel, 'shared/domain']
const language = [...domain, 'shared/language']
const rulebook = [...language, 'shared/lifecycles', 'shared/rulebook']
const simulator = [...rulebook, 'shared/simulator']
const edits = 'shared/edits'
const contract = [...domain, edits, 'shared/contract']
const report = 'shared/report'
const castImport = 'shared/cast-import'
const everyShared = [...new Set([...simulator, ...contract, report, castImport])]
const services = [...everyShared, 'main/store', 'main/services']
const widgets = [...everyShared, 'renderer/host.ts', 'renderer/widgets']
const workspace = [...widgets, 'renderer/scenario']
/** No panel imports another. */
const panels = [
  'cast-import',
  'connect',
  'details',
  'findings',
  'library',
  'lifecycle',
  'outline',
  'palette',
  'quick-check',
  'report',
  'rulebook',
  'settings',
  'store',
  'timeline'
]

export const layers: readonly Layer[] = [
  { folder: 'shared/kernel', imports: [], packages: [] },
  { folder: 'shared/domain', imports: kernel, packages: ['zod', 'immutable'] },
  { folder: edits, imports: domain, packages: ['zod'] },
  { folder: 'shared/language', imports: domain, packages: ['es-hangul'] },
  { folder: 'shared/lifecycles', imports: domain, packages: ['xstate'] },
  { folder: 'shared/rulebook', imports: language, packages: [] },
  { folder: 'shared/simulator', imports: rulebook, packages: ['zod', 'immutable'] },
  { folder: report, imports: simulator, packages: ['@noble/hashes'] },
  { folder: castImport, imports: [...language, edits], packages: ['papaparse', 'iso-3166'] },
  { folder: 'shared/contract', imports: [...domain, edits], packages: ['zod'] },
  { folder: 'shared/samples', imports: [], packages: [] },
  { folder: 'main/store', imports: everyShared, packages: ['better-sqlite3', 'zod', 'node:'] },
  { folder: 'main/services', imports: [...everyShared, 'main/store'], packages: ['better-sqlite3', 'node:'] },
  { folder: 'main/cli', imports: services, packages: ['commander', 'node:'] },
  { folder: 'main/electron', imports: services, packages: ['electron', 'zod', 'node:'] },
  { folder: 'main/browser-host', imports: services, packages: ['zod', 'node:'] },
  { folder: 'renderer/host.ts', imports: contract, packages: [] },
  { folder: 'renderer/browser-door.ts', imports: ['renderer/host.ts'], packages: [] },
  { folder: 'renderer/widgets', imports: [...everyShared, 'renderer/host.ts'], packages: ui() },
  { folder: 'renderer/scenario', imports: widgets, packages: ui() },
  { folder: 'renderer/canvas', imports: workspace, packages: [...ui(), 'cytoscape'] },
  ...panels.map((name) => ({ folder: `renderer/panels/${name}`, imports: workspace, packages: ui() })),
  {
    folder: 'renderer/app',
    imports: [...workspace, 'renderer/canvas', 'renderer/panels', 'renderer/browser-door.ts'],
    packages: [...ui(), 'react-dom', 'zod', '@fontsource-variable/noto-sans-kr']
  }
]

/** What draws: React, and the controls. */
function ui(): readonly string[] {
  return ['react', 'react-aria-components', 'lucide']
}
