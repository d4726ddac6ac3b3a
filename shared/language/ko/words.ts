import type { Fact } from '#shared/domain/finding.ts'
import type { Capability } from '#shared/domain/party.ts'
import type { words as english } from '#shared/language/en/words.ts'
import { josa } from '#shared/language/particles.ts'
import type { Things } from '#shared/language/speech.ts'
import { describeTenant, joinAnd, joinOr, nameMarket, nameOffer, nameRegion, nameThing, quote } from './naming.ts'
import { verbs } from './steps.ts'
import * as terms from './terms.ts'

const capabilityPrefix = 'capability.'
/** The most steps that a note names one by one. */
const mostNamed = 5

const labels: Readonly<Record<string, string>> = {
  role: '역할',
  account: '파트너 센터 온보딩',
  enrolment: '역할 등록',
  agreement: 'Microsoft 파트너 계약',
  standing: '거래 준비',
  partnership: '파트너 관계',
  'partnership.route': '파트너 관계를 끝내는 방법',
  'customer-relationship': '고객 관계',
  management: '관리하는지',
  subscription: '구독',
  'subscription.customer': '구독의 고객',
  'subscription.seller': '구독의 판매자',
  'subscription.tenant': '구독이 놓인 테넌트',
  'subscription.bought-through': '구매 방법',
  'tenant.type': '테넌트 유형',
  'tenant.owner': '테넌트 소유자',
  'landing.tenant': '서비스가 놓일 곳',
  market: '시장',
  region: '지역',
  affiliated: '계열 관계',
  'same-company': '한 회사 관계',
  company: '회사',
  association: 'MPN ID를 연결하는 구독',
  'association.new': 'MPN ID를 연결하는 것이 새 구독인지',
  verb: '단계의 종류'
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: { ...terms.roleNames, microsoft: 'Microsoft' },
  account: { outside: '마치지 않음', onboarded: '마침' },
  enrolment: { 'not-enrolled': '등록 안 됨', enrolled: '등록됨' },
  agreement: { unsigned: '서명 안 함', signed: '서명함' },
  standing: { preparing: '준비 중', 'can-transact': '거래 가능' },
  capability: { absent: '없음', present: '있음' },
  partnership: { none: '없음', requested: '요청됨', active: '유효함', declined: '거절됨', ended: '종료됨' },
  'partnership.route': terms.routeNames,
  'customer-relationship': { none: '없음', active: '유효함', ended: '종료됨' },
  management: { off: '관리 안 함', on: '관리 중' },
  subscription: { none: '없음', active: '유효함', cancelled: '취소됨' },
  'subscription.bought-through': terms.boughtThroughNames,
  'tenant.type': terms.tenantTypeNames,
  region: { none: '속한 지역 없음' },
  association: { new: '새 구독' },
  verb: verbs
}

/** Facts about two whose other side is the one that acts. */
const actors: ReadonlySet<string> = new Set(['management', 'association', 'association.new'])

/** Facts whose value is the id of a thing. */
const namedValues: ReadonlySet<string> = new Set([
  'tenant.owner',
  'company',
  'subscription.customer',
  'subscription.seller',
  'subscription.tenant',
  'landing.tenant',
  'association'
])

/** Facts that a step tells of itself. */
const ownFacts: ReadonlySet<string> = new Set(['verb', 'landing.tenant'])

function factLabel(fact: string, other?: string): string {
  const label = fact.startsWith(capabilityPrefix)
    ? `${quote(terms.capabilityNames[fact.slice(capabilityPrefix.length) as Capability])} 역량`
    : (labels[fact] ?? fact)
  if (other === undefined) return label
  return actors.has(fact) ? `${josa(other, '이/가')} ${label}` : `${josa(other, '과/와')}의 ${label}`
}

function factValue(fact: string, value: string | boolean, things?: Things): string {
  if (typeof value === 'boolean') return value ? '예' : '아니요'
  const known = values[fact.startsWith(capabilityPrefix) ? 'capability' : fact]?.[value]
  if (known !== undefined) return known
  if (namedValues.has(fact)) return things ? nameThing(value, things) : quote(value)
  if (value === 'unknown') return '알 수 없음'
  if (fact === 'market') return nameMarket(value)
  return fact === 'region' ? nameRegion(value) : value
}

function nameSubject({ fact, subject }: Pick<Fact, 'fact' | 'subject'>, things: Things): string {
  return ownFacts.has(fact) ? '이 단계' : nameThing(subject, things)
}

function laterThanSources(steps: readonly string[]): string {
  const named = steps.slice(0, mostNamed).map(quote).join(', ')
  const more = steps.length - mostNamed
  const all = more > 0 ? `${named} 외 ${more.toLocaleString('ko')}개` : named
  return `${all} 단계의 날짜가 이 규칙집의 출처보다 뒤이므로, 규칙집에 따른 판정은 그대로 두되 프로그램의 현재 내용도 확인해야 함`
}

/** Everything that is said in words beside rules and steps. */
export const words: typeof english = {
  ...terms,
  quote,
  joinAnd,
  joinOr,
  nameThing,
  nameOffer,
  nameMarket,
  nameRegion,
  describeTenant,
  nameSubject,
  factLabel,
  factValue,
  laterThanSources,
  notLegalAdvice: '법률 자문이 아니며, 언제나 프로그램의 현재 약관이 우선합니다.',
  given: '처음부터',
  sinceStep: (step) => `${step}단계부터`
}
