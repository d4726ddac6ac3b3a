import type { quickCheck as english } from '../en/quick-check.ts'

/** What the quick check says, in Korean. */
export const quickCheck: typeof english = {
  title: '팔아도 될까요?',
  hint: '판매 한 건에 대해 물어보십시오. 고르는 대로 답이 바뀝니다.',
  seller: '누가 파는가',
  sellers: {
    'direct-bill': '직접 청구 파트너',
    'reseller-through-provider': '간접 재판매인(간접 공급자를 거쳐)',
    'reseller-alone': '간접 재판매인(Microsoft에서 바로)',
    'indirect-provider': '간접 공급자',
    microsoft: 'Microsoft 자신'
  },
  buyer: '누구에게',
  buyers: {
    customer: '고객',
    'indirect-reseller': '간접 재판매인(자체 사용)',
    'direct-bill': '직접 청구 파트너(자체 사용)',
    'indirect-provider': '간접 공급자(자체 사용)'
  },
  sellerMarket: '판매자의 시장',
  providerMarket: '공급자의 시장',
  buyerMarket: '구매자의 시장',
  offer: '무엇을',
  tenant: '어느 테넌트에',
  tenants: { customer: '자체 사용을 위한 테넌트', csp: 'CSP 테넌트' },
  kinship: '판매자와 구매자의 관계',
  kinships: { none: '관계 없음', affiliated: '계열사', 'one-company': '같은 회사' },
  signed: '판매자가 계약에 서명했는가',
  answers: { yes: '예', no: '아니요', unknown: '알 수 없음' },
  partnership: '공급자와 재판매인이 파트너 관계임',
  more: '이 판매에 대해 더',
  openScenario: '시나리오로 열기',
  names: { seller: '판매자', provider: '공급자', buyer: '구매자' },
  scenarioTitle: (offer) => `빠른 확인: ${offer}`
}
