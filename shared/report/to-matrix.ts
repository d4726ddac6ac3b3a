import { getTexts } from '#shared/language/language.ts'
import { findSides, toMatrix } from '#shared/simulator/matrix.ts'
import { getEndDate, type Run } from '#shared/simulator/simulate.ts'
import type { ReportMatrix } from './report.ts'
import { tellDate } from './tell-date.ts'
import { type Telling, toReason } from './to-reason.ts'

/** More cells than this nobody reads on paper; the command line prints larger ones. */
export const mostCells = 2500

/** Who can sell to whom at the end of a run, a reason each. */
export function toReportMatrix(run: Run, telling: Telling): ReportMatrix {
  const { words, report } = getTexts(telling.language)
  const sides = findSides(run, { sellers: [], buyers: [] })
  const date = tellDate(getEndDate(run), telling.language)
  const count = sides.sellers.length * sides.buyers.length
  if (count > mostCells) return { date, cells: [], tooMany: report.tooManyCells(count, mostCells) }
  const name = (id: string) => words.nameThing(id, telling.things)
  const cells = toMatrix(run, sides).cells.map(({ seller, buyer, verdict, path, tenant, reason }) => ({
    seller: telling.things.findParty(seller)?.name ?? seller,
    buyer: telling.things.findParty(buyer)?.name ?? buyer,
    verdict,
    path: path.map(name).join(' → '),
    tenant: name(tenant),
    reason: toReason(reason, telling)
  }))
  return { date, cells, tooMany: null }
}
