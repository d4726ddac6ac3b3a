import type { Verdict } from '#shared/domain/verdict.ts'

/** Something that can be found by its name and gone to. */
export interface Findable {
  readonly id: string
  readonly group: 'command' | 'party' | 'scenario' | 'rule'
  readonly label: string
  readonly detail?: string
  readonly keys?: string
  readonly verdict?: Verdict
  readonly go: () => void
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** Whether every word that is asked for is somewhere in what it is called. */
export function isFound({ label, detail = '' }: Findable, query: string): boolean {
  const text = plain(`${label} ${detail}`)
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** What is called so, or begins so, comes before what only has it somewhere; Enter takes the first. */
export function byLikeness(found: readonly Findable[], query: string): readonly Findable[] {
  const asked = plain(query)
  const distance = ({ label }: Findable) => {
    const name = plain(label)
    return name === asked ? 0 : name.startsWith(asked) ? 1 : 2
  }
  return asked === '' ? found : [...found].sort((a, b) => distance(a) - distance(b))
}
