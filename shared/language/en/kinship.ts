import type { Fact } from '#shared/domain/finding.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd } from './naming.ts'

function tellLink(speech: Speech, { subject, fact, with: other = '' }: Fact): string {
  const pair = speech.list([subject, other])
  return fact === 'same-company' ? `${pair} are one company` : `${pair} are affiliates`
}

/** That two parties are affiliates, with every link between them where there are several. */
export function tellKinship(speech: Speech): string {
  const { subjects, facts } = speech.finding
  const pair = `${speech.list(subjects)} are affiliates`
  return facts.length > 1 ? `${pair}: ${facts.map((fact) => tellLink(speech, fact)).join('; ')}` : pair
}

/** Which suppliers behind the seller are the buyer or of its kin. */
export function tellCircle(speech: Speech): string {
  const [buyer = '', ...related] = speech.finding.subjects
  const passesItself = speech.finding.facts.some(({ subject, with: other }) => subject === buyer && other === buyer)
  const kin =
    related.length > 1
      ? 'its affiliates or other accounts of its company'
      : 'its affiliate or another account of its company'
  const through = [
    ...(passesItself ? [`${speech.name(buyer)} itself`] : []),
    ...(related.length > 0 ? [`${speech.list(related)}, ${kin}`] : [])
  ]
  return `what ${speech.name(buyer)} buys passes through ${joinAnd(through)}`
}
