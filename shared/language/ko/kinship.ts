import type { Fact } from '#shared/domain/finding.ts'
import { josa } from '#shared/language/particles.ts'
import type { Speech } from '#shared/language/speech.ts'

function tellLink(speech: Speech, { subject, fact, with: other = '' }: Fact): string {
  const pair = josa(speech.list([subject, other]), '은/는')
  return fact === 'same-company' ? `${pair} 같은 회사` : `${pair} 서로 계열사`
}

/** That two parties are affiliates, with every link between them where there are several. */
export function tellKinship(speech: Speech): string {
  const { subjects, facts } = speech.finding
  const pair = `${josa(speech.list(subjects), '이/가')} 서로 계열사임`
  return facts.length > 1 ? `${pair}: ${facts.map((fact) => tellLink(speech, fact)).join(', ')}` : pair
}

/** Which suppliers behind the seller are the buyer or of its kin. */
export function tellCircle(speech: Speech): string {
  const [buyer = '', ...related] = speech.finding.subjects
  const name = speech.name(buyer)
  const passesItself = speech.finding.facts.some(({ subject, with: other }) => subject === buyer && other === buyer)
  const kin = josa(speech.list(related), '을/를')
  if (related.length === 0) return `${josa(name, '이/가')} 사는 것이 ${name} 자신을 거쳐 옴`
  const itself = passesItself ? `${name} 자신과, ` : ''
  return `${josa(name, '이/가')} 사는 것이 ${itself}같은 회사이거나 계열사인 ${kin} 거쳐 옴`
}
