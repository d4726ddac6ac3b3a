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

export const layers: readonly Layer[] = [
  { folder: 'shared/kernel', imports: [], packages: [] },
  { folder: 'shared/domain', imports: kernel, packages: ['zod', 'immutable'] },
  { folder: 'shared/language', imports: domain, packages: ['es-hangul'] },
  { folder: 'shared/lifecycles', imports: domain, packages: ['xstate'] },
  { folder: 'shared/rulebook', imports: language, packages: [] },
  { folder: 'shared/simulator', imports: rulebook, packages: ['zod', 'immutable'] },
  { folder: 'shared/samples', imports: [], packages: [] },
  { folder: 'main/cli', imports: [...simulator, 'shared/samples'], packages: ['commander', 'node:'] }
]
