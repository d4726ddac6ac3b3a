import type { Fact } from '#shared/domain/finding.ts'
import { josa } from '#shared/language/particles.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd } from './naming.ts'
import { nameCapability, tellState } from './states.ts'

/** Whether the partner has the capability that the finding is about. */
export function tellCapability(speech: Speech): string {
  return speech.finding.facts
    .slice(0, 1)
    .flatMap((fact) => tellState(fact, speech.name) ?? [])
    .join(', ')
}

/** The capability that the finding is about, as a thing: "‘청구’ 역량". */
export function tellWhichCapability(speech: Speech): string {
  return `${nameCapability(speech.finding.facts[0]?.fact ?? '')} 역량`
}

/** Who can carry billing and support; both are named where it is not known what the reseller can do. */
export function tellCarriers(speech: Speech): string {
  const billing = speech.fact('capability.billing')
  const support = speech.fact('capability.support')
  if (!billing || !support) {
    const seller = josa(speech.subject(0), '이/가')
    return speech.fact('role')?.value === 'indirect-provider'
      ? `최종 고객인 재판매인에 대한 청구와 지원은 ${seller} 맡을 수 있음`
      : `청구와 지원은 직접 청구 파트너인 ${seller} 맡음`
  }
  const reseller = speech.name(billing.subject)
  const provider = speech.name(speech.fact('role')?.subject ?? '')
  const tell = (what: string, value: Fact['value']) => {
    if (value === 'present') return `${josa(what, '은/는')} ${josa(reseller, '이/가')} 스스로 맡을 수 있음`
    if (value === 'absent') {
      return `${josa(what, '은/는')} ${josa(provider, '이/가')} ${josa(reseller, '을/를')} 대신하여 맡을 수 있음`
    }
    return `${josa(what, '은/는')} ${josa(reseller, '이/가')} 스스로 맡거나 ${josa(provider, '이/가')} 대신하여 맡을 수 있음(${reseller}의 역량을 알 수 없음)`
  }
  if (billing.value === support.value) return tell('청구와 지원', billing.value)
  return `${tell('청구', billing.value)}; ${tell('지원', support.value)}`
}

/** What the customer has already, and from whom. */
export function tellOtherSellers(speech: Speech): string {
  const purchases = speech.finding.facts.flatMap(({ subject, fact, value }) => {
    const subscription = `${speech.name(subject)} 구독`
    if (fact === 'subscription.seller') return [`${speech.name(String(value))}에서 산 ${subscription}`]
    return fact === 'subscription.bought-through' ? [`다른 파트너에게서 산 ${subscription}`] : []
  })
  return `${speech.subject(0)}에 이미 ${josa(joinAnd(purchases), '이/가')} 있으나, 다른 판매자에게서 사는 데 걸림돌이 되지 않음`
}

/** What the direct-bill partners on the path lack. */
export function tellLacking(speech: Speech): string {
  const { subjects, facts } = speech.finding
  return subjects
    .map((partner) => {
      const names = facts.filter(({ subject }) => subject === partner).map(({ fact }) => nameCapability(fact))
      return `${josa(speech.name(partner), '이/가')} ${joinAnd(names)} 역량 없이 판매함`
    })
    .join(', ')
}
