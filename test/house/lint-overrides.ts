import type { Layer } from './layers.ts'

const isFile = (folder: string) => folder.endsWith('.ts')

/** What the linter's configuration has to say for a table of layers. */
export function toLintOverrides(layers: readonly Layer[]): readonly unknown[] {
  return layers.map(({ folder, imports }) => {
    const isAllowed = (each: string) => [folder, ...imports].some((at) => each === at || each.startsWith(`${at}/`))
    const refused = layers.map((layer) => layer.folder).filter((each) => !isAllowed(each))
    const group = refused.map((each) => (isFile(each) ? `#${each}` : `#${each}/**`))
    const options = { patterns: [{ group, message: `${folder} stands below or beside this layer.` }] }
    return {
      includes: [isFile(folder) ? folder : `${folder}/**`],
      linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } }
    }
  })
}
