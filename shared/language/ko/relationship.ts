import { josa } from '#shared/language/particles.ts'
import type { Speech } from '#shared/language/speech.ts'

/** The active partnerships of a finding, each reseller with its provider. */
export function tellPartnerships(speech: Speech): string {
  const pairs = speech.finding.facts.map(({ subject, with: other = '' }) => speech.list([other, subject]))
  const [pair = '', ...others] = pairs
  if (others.length === 0) return `${pair} 사이의 파트너 관계가 유효함`
  return `판매 경로의 파트너 관계가 모두 유효함: ${pairs.join('; ')}`
}

/** What makes a partnership active, by the state it is in. */
export function tellWayToPartnership(speech: Speech): string {
  const pair = speech.list(speech.finding.subjects)
  switch (speech.fact('partnership')?.value) {
    case 'requested':
      return `이 단계에 앞서 ${pair} 사이의 파트너 관계를 수락하십시오.`
    case 'declined':
    case 'ended':
      return `이 단계에 앞서 ${pair} 사이의 파트너 관계를 다시 요청하고 수락하십시오.`
    default:
      return `이 단계에 앞서 ${pair} 사이의 파트너 관계를 요청하고 수락하십시오.`
  }
}

/** That the tenant is free for the relationship. */
export function tellFreeTenant(speech: Speech): string {
  const relationship = speech.fact('customer-relationship')
  const tenant = speech.subject(2)
  if (relationship) {
    const now = relationship.value === 'ended' ? '이제 ' : ''
    return `${josa(tenant, '은/는')} ${now}${speech.subject(1)}의 고객이 아니어서 관계가 겹치지 않음`
  }
  if (speech.finding.subjects.length > 3) {
    return `${tenant}에 판매 경로의 공급자와 맺은 유효한 파트너 관계가 없음`
  }
  return `${tenant}에 ${josa(speech.subject(1), '과/와')} 맺은 유효한 파트너 관계가 없어 관계가 겹치지 않음`
}

/** Which relationship closes the tenant to the other one. */
export function tellTakenTenant(speech: Speech): string {
  return speech.fact('customer-relationship')
    ? `${josa(speech.subject(2), '은/는')} ${speech.subject(1)}의 고객이어서 파트너 관계까지 맺을 수 없음`
    : `${speech.subject(2)}에 ${josa(speech.subject(1), '과/와')} 맺은 유효한 파트너 관계가 있어 고객까지 될 수 없음`
}

/** The ways out, of the three of sample scenario 6, that the direction leaves. */
export function tellWaysOut(speech: Speech): string {
  const reseller = josa(speech.subject(0), '이/가')
  const provider = speech.subject(1)
  if (speech.fact('customer-relationship')) {
    return `${reseller} ${provider}의 고객으로 남고 다른 공급자와 파트너 관계를 맺게 하거나(샘플 시나리오 6의 옵션 3), 이 고객 관계를 먼저 끝내십시오.`
  }
  return `${reseller} 고객 유형의 별도 테넌트로 고객이 되게 하십시오. 샘플 시나리오 6의 옵션 1인데, 이를 자체 사용 테넌트로 본 것은 우리의 해석입니다. 아니면 Microsoft 지원을 통해 ${josa(provider, '과/와')}의 파트너 관계를 끝내고 다른 공급자를 통해 재판매하게 하십시오(옵션 2). 그 뒤에는 ${provider}의 고객이 될 수도 있습니다(옵션 3). 어느 경우든 자체 사용 목적으로 사려면 고객 유형의 테넌트가 필요합니다.`
}
