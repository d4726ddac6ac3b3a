import type { words } from '#shared/language/en/words.ts'

type English = typeof words

/** The verdicts as they stand on a badge. */
export const verdictNames: English['verdictNames'] = {
  'out-of-order': '순서가 맞지 않음',
  prohibited: '금지됨',
  undetermined: '알 수 없음',
  'not-listed': '원문에 없음',
  'not-yet': '준비 필요',
  supported: '지원됨'
}

/** What each verdict means, in one sentence. */
export const verdictMeanings: English['verdictMeanings'] = {
  'out-of-order': '먼저 일어나야 할 일이 있거나 이미 이루어진 일이어서, 지금은 이 단계의 차례가 아닙니다.',
  prohibited: '지금 상태에서는 프로그램의 규칙이 이 단계를 금지합니다.',
  undetermined: '규칙에 필요한 사실을 몰라 아직 판정할 수 없으며, 무엇을 확인해야 하는지는 설명에 나옵니다.',
  'not-listed':
    '금지하는 규칙은 없으나 프로그램 원문에 나오지 않는 거래여서 지원되지 않는 것으로 보며, 이는 금지가 아니라 언급이 없는 것입니다.',
  'not-yet': '선행 조건만 빠져 있어, 다른 단계로 채우면 됩니다.',
  supported: '이 단계에 해당하는 규칙을 모두 충족합니다.'
}

export const kindNames: English['kindNames'] = {
  lifecycle: '진행 순서',
  prohibition: '금지',
  listing: '원문 기재',
  precondition: '선행 조건',
  fact: '필요한 사실',
  permission: '허용',
  warning: '주의'
}

export const groundNames: English['groundNames'] = {
  lifecycle: '진행 순서',
  chain: '판매 경로',
  role: '역할',
  relationship: '관계',
  agreement: '파트너 계약',
  tenant: '테넌트',
  contract: '계약 조건',
  region: '지역'
}

export const basisNames: English['basisNames'] = {
  stated: '명시',
  inferred: '우리의 해석',
  linked: '링크된 페이지'
}

export const basisMeanings: English['basisMeanings'] = {
  stated: '그 문장이 직접 그렇게 말합니다.',
  inferred: '문장에 그대로 나오지는 않으며, 우리가 그렇게 풀이한 것입니다.',
  linked: '원문이 링크한 다른 페이지에 나오는 내용입니다.'
}

export const resultNames: English['resultNames'] = {
  holds: '충족',
  broken: '충족하지 않음',
  unknown: '알 수 없음'
}

/** The roles, and what a party without one is. */
export const roleNames: English['roleNames'] = {
  'indirect-provider': '간접 공급자',
  'indirect-reseller': '간접 재판매인',
  'direct-bill': '직접 청구 파트너',
  customer: '고객'
}

export const tenantTypeNames: English['tenantTypeNames'] = {
  csp: 'CSP 테넌트',
  customer: '고객 유형 테넌트'
}

export const capabilityNames: English['capabilityNames'] = {
  'api-integration': 'API 연동',
  billing: '청구',
  support: '지원',
  'managed-services': '관리 서비스',
  'reseller-support-at-scale': '대규모 재판매인 지원'
}

export const lifecycleStepNames: English['lifecycleStepNames'] = {
  onboard: '온보딩',
  enroll: '등록',
  'sign-agreement': '서명'
}

export const routeNames: English['routeNames'] = {
  'microsoft-support': 'Microsoft 지원을 통해',
  'provider-self-service': '공급자가 스스로',
  'reseller-self-service': '재판매인이 스스로'
}

export const boughtThroughNames: English['boughtThroughNames'] = {
  'microsoft-direct': 'Microsoft에서 직접',
  advisor: '어드바이저를 통해',
  open: 'Open 라이선스로',
  'enterprise-agreement': '기업 계약(EA)으로',
  'other-partner': '다른 파트너를 통해'
}

export const offerKindNames: English['offerKindNames'] = {
  'first-party': '자사 제품',
  'third-party': '타사 제품'
}
