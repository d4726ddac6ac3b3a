import type { quickCheck as english } from '../en/quick-check.ts'

/** What the quick check says, in Korean. */
export const quickCheck: typeof english = {
  title: '팔아도 될까요?',
  hint: '판매 한 건의 조건을 고르면 바로 판정해 드립니다.',
  seller: '판매자',
  sellers: {
    'direct-bill': '직접 청구 파트너',
    'reseller-through-provider': '간접 재판매인(간접 공급자를 거쳐)',
    'reseller-alone': '간접 재판매인(Microsoft에서 바로)',
    'indirect-provider': '간접 공급자',
    microsoft: 'Microsoft(직접 판매)'
  },
  buyer: '구매자',
  buyers: {
    customer: '고객',
    'indirect-reseller': '간접 재판매인(자체 사용)',
    'direct-bill': '직접 청구 파트너(자체 사용)',
    'indirect-provider': '간접 공급자(자체 사용)'
  },
  sellerMarket: '판매자 시장',
  providerMarket: '공급자 시장',
  buyerMarket: '구매자 시장',
  offer: '제품',
  tenant: '대상 테넌트',
  tenants: { customer: '자체 사용 테넌트', csp: 'CSP 테넌트' },
  kinship: '판매자와 구매자의 관계',
  kinships: { none: '관계 없음', affiliated: '계열사', 'one-company': '같은 회사' },
  signed: '판매자의 계약 서명 여부',
  answers: { yes: '예', no: '아니요', unknown: '알 수 없음' },
  partnership: '공급자와 재판매인의 파트너 관계 여부',
  more: '자세한 조건',
  openScenario: '시나리오로 열기',
  names: { seller: '판매자', provider: '공급자', buyer: '구매자' },
  scenarioTitle: (offer) => `빠른 확인: ${offer}`
}
