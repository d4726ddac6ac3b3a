import type { lifecycle as english } from '../en/lifecycle.ts'
import { josa } from '../particles.ts'

/** What the lifecycle charts say, in Korean. */
export const lifecycle: typeof english = {
  chooseOne: '참여자, 테넌트, 구독, 단계 가운데 하나를 고르면 지금 상태와 다음에 할 수 있는 일이 나옵니다.',
  account: '파트너 계정',
  accountParts: { account: '계정', enrolment: '등록', agreement: '계약', standing: '거래 준비' },
  partnershipOf: (provider, reseller) => `${josa(provider, '과/와')} ${reseller}의 파트너 관계`,
  relationship: (partner, tenant) => `${josa(partner, '과/와')} ${tenant} 사이의 고객 관계`,
  management: (partner, offer) => `${partner}의 ${offer} 관리`,
  subscription: (offer) => `${offer} 구독`,
  capabilities: '역량',
  partnerships: '파트너 관계',
  relationships: '고객 관계',
  subscriptions: '구독',
  managements: '구독 관리',
  chart: '상태',
  isNow: '현재',
  leadsTo: (verb, state) => `${verb}, 다음 상태: ${state}`,
  byItself: '자동으로 바뀜',
  moves: '다음에 할 수 있는 일',
  movesAt: (moment) => `고른 일은 ${moment}에 단계로 추가됩니다.`,
  afterStep: (n) => `${n}단계 이후`,
  atStart: '첫 단계 이전',
  withAnother: '다른 곳과의 파트너 관계',
  onto: (verb, tenant) => `${verb}: ${tenant}`
}
