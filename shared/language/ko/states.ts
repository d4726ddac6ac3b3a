import type { Effect, Fact } from '#shared/domain/finding.ts'
import type { Capability } from '#shared/domain/party.ts'
import { josa } from '#shared/language/particles.ts'
import type { Speech } from '#shared/language/speech.ts'
import { quote } from './naming.ts'
import { capabilityNames } from './terms.ts'
import { words } from './words.ts'

function tellPartnership(pair: string, value: Fact['value']): string {
  switch (value) {
    case 'requested':
      return `${pair} 사이의 파트너 관계가 요청만 되고 아직 수락되지 않음`
    case 'active':
      return `${pair} 사이의 파트너 관계가 유효함`
    case 'declined':
      return `${pair} 사이의 파트너 관계 요청이 거절됨`
    case 'ended':
      return `${pair} 사이의 파트너 관계가 끝남`
    default:
      return `${pair} 사이에 파트너 관계가 없음`
  }
}

function tellCustomer(tenant: string, partner: string, value: Fact['value']): string {
  if (value === 'active') return `${josa(tenant, '은/는')} ${partner}의 고객임`
  return `${josa(tenant, '은/는')} ${value === 'ended' ? '이제 ' : ''}${partner}의 고객이 아님`
}

function tellSubscription(name: string, value: Fact['value']): string {
  if (value === 'none') return `${name} 구독을 만들 판매가 지원되지 않아 그 구독이 없음`
  return value === 'active' ? `${name} 구독이 유효함` : `${name} 구독이 취소됨`
}

/** A capability by the name of its fact, in quotes. */
export function nameCapability(fact: string): string {
  return quote(capabilityNames[fact.slice('capability.'.length) as Capability])
}

/** A state as a clause: "‘패브리캠’이 Microsoft 파트너 계약에 서명함"; undefined for a fact that is no state. */
export function tellState({ subject, fact, with: other = '', value }: Fact, name: Speech['name']): string | undefined {
  const who = josa(name(subject), '이/가')
  const isUnknown = value === 'unknown'
  switch (fact) {
    case 'account':
      if (isUnknown) return `${who} 파트너 센터 온보딩을 마쳤는지 알 수 없음`
      return `${who} 파트너 센터 온보딩을 ${value === 'onboarded' ? '마침' : '마치지 않음'}`
    case 'enrolment':
      if (isUnknown) return `${who} 자기 역할로 등록했는지 알 수 없음`
      return `${who} 자기 역할로 ${value === 'enrolled' ? '등록함' : '등록하지 않음'}`
    case 'agreement':
      if (isUnknown) return `${who} Microsoft 파트너 계약에 서명했는지 알 수 없음`
      return `${who} Microsoft 파트너 계약에 ${value === 'signed' ? '서명함' : '서명하지 않음'}`
    case 'partnership':
      return tellPartnership(`${josa(name(other), '과/와')} ${name(subject)}`, value)
    case 'customer-relationship':
      return tellCustomer(name(subject), name(other), value)
    case 'management':
      return `${josa(name(other), '이/가')} ${name(subject)} 구독을 관리하고 ${value === 'on' ? '있음' : '있지 않음'}`
    case 'subscription':
      return tellSubscription(name(subject), value)
    default: {
      if (!fact.startsWith('capability.')) return undefined
      const capability = `${nameCapability(fact)} 역량을`
      if (isUnknown) return `${who} ${capability} 갖추었는지 알 수 없음`
      return `${who} ${capability} ${value === 'present' ? '갖춤' : '갖추지 못함'}`
    }
  }
}

/** What changes, and from what to what: "‘패브리캠’의 등록이 등록 안 됨에서 등록됨으로 바뀜". */
export function tellChange({ subject, fact, with: other = '', from, to }: Effect, { name, value }: Speech): string {
  const who = name(subject)
  const step = `${value({ fact, value: from })}에서 ${josa(value({ fact, value: to }), '으로/로')} 바뀜`
  switch (fact) {
    case 'partnership':
    case 'customer-relationship':
      return `${josa(name(other), '과/와')} ${who} 사이의 ${josa(words.factLabel(fact), '이/가')} ${step}`
    case 'management':
      return `${name(other)}의 ${who} 구독 관리가 ${step}`
    case 'subscription':
      return `${who} 구독이 ${step}`
    case 'subscription.tenant':
      return `${who} 구독이 놓인 곳이 ${step}`
    default:
      return `${who}의 ${josa(words.factLabel(fact), '이/가')} ${step}`
  }
}
