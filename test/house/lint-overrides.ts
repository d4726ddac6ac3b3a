import type { Layer } from './layers.ts'

/** What the linter's configuration has to say for a table of layers. */
export function toLintOverrides(layers: readonly Layer[]): readonly unknown[] {
  return layers.map(({ folder, imports }) => {
    const allowed = [folder, ...imports]
    const refused = layers.map((layer) => layer.folder).filter((each) => !allowed.includes(each))
    return {
      includes: [`${folder}/**`],
      linter: {
        rules: {
          style: {
            noRestrictedImports: {
              level: 'error',
              options: {
                patterns: [
                  {
                    group: refused.map((each) => `#${each}/**`),
                    message: `${folder} stands below or beside this layer.`
                  }
                ]
              }
            }
          }
        }
      }
    }
  })
}
