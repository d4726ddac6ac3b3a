import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { randomFrom } from './edits.ts'
import { makeFolder } from './folder.ts'
import { findLost } from './oracle.ts'
import { runWriter } from './run-writer.ts'

/** What came of a number of kills. */
export interface KillTally {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: readonly string[]
}

/**
 * Starts a writer on one library again and again and kills it (SIGKILL) at a random moment of its work; after each the
 * library is opened the way the app does, and has to hold all that was ever acknowledged.
 */
export async function killAgainAndAgain(kills: number, seed: number): Promise<KillTally> {
  const random = randomFrom(seed)
  const folder = makeFolder()
  const acknowledged: string[] = []
  const lost: string[] = []
  for (let kill = 1; kill <= kills && lost.length === 0; kill += 1) {
    // Now and then while it is still opening, else after a number of acknowledgements: a busy machine gives as many.
    const [word, wanted] = kill % 5 === 0 ? ['STATE', 1] : ['ACK', 1 + Math.floor(random() * 12)]
    const delay = Math.floor(random() * 30)
    let said = 0
    const heard = await runWriter({ folder, seed: kill, saves: 1_000_000, backUpAfter: 10 }, {}, (line, child) => {
      if (!line.startsWith(word)) return
      said += 1
      if (said === wanted) void setTimeout(delay).then(() => child.kill('SIGKILL'))
    })
    if (heard.errors !== '' || heard.refused.length > 0) lost.push(heard.errors, ...heard.refused)
    acknowledged.push(...heard.acknowledged.filter((line) => line !== 'ACK backup'))
    lost.push(...findLost(folder, acknowledged))
  }
  rmSync(folder, { recursive: true })
  return { kills, acknowledged: acknowledged.length, lost }
}
