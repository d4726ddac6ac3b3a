import type { outline as english } from '../en/outline.ts'
import { josa } from '../particles.ts'

/** What the outline, its relations and the palette say, in Korean. */
export const outline: typeof english = {
  tree: '참여자',
  relations: '관계',
  search: '개요에서 찾기',
  clearSearch: '검색어 지우기',
  nothingFound: '찾은 것이 없습니다. 이름, ID, 시장이나 제품으로 찾아보십시오.',
  emptyCast: '아직 참여자가 없습니다. 위에서 공급자, 재판매인이나 고객을 추가하십시오.',
  noRelations: '아직 맺어진 관계가 없습니다. 두 참여자를 연결하십시오.',
  noSuchRelations: '이 종류의 관계가 없습니다. 다른 종류를 고르십시오.',
  opened: '펼치기',
  closed: '접기',

  cspTenant: 'CSP 테넌트',
  ownTenant: '자체 사용 테넌트',
  customerTenant: '테넌트',
  marketUnknown: '시장을 알 수 없음',
  standingUnknown: '준비 상태를 알 수 없음',

  connectFrom: (name) => `${name} 연결 …`,
  addTenantTo: (name) => `${name}에 자체 사용 테넌트 추가`,
  moreOf: (name) => `${name}에 대해 더 보기`,
  renameOf: (name) => `${name}의 새 이름`,

  chooseTitle: (from) => `${josa(from, '을/를')} 연결할 곳 …`,
  chooseSearch: '다른 쪽 끝 찾기',
  choosePlace: '캔버스나 개요에서 고르기',
  chooseList: '다른 쪽 끝',
  chooseNone: '그런 이름이 없습니다.',
  cancelConnecting: '취소',

  from: '주체',
  what: '내용',
  to: '상대',
  state: '상태',
  kind: '관계의 종류',
  everyKind: '모든 종류',
  supply: '공급',
  sales: '판매',
  association: '재판매인 연결',
  managements: '관리',
  byRole: '역할에 따름',
  declared: '시나리오에 적힘',
  'one-company': '같은 회사의 계정',
  cancelled: '이후 취소됨',
  atStep: (n) => `${n}단계`,
  stateSince: (state, since) => `${state}, ${since}`,

  sentences: {
    supply: (_from, to, state) => `Microsoft가 ${to}에 공급함: ${state}`,
    partnership: (from, to, state) => `${josa(from, '과/와')} ${to}의 파트너 관계: ${state}`,
    relationship: (from, to, tenant, state) =>
      `${josa(to, '이/가')} ${josa(tenant, '으로/로')} ${from}의 고객임: ${state}`,
    management: (from, to, offer, state) => `${josa(from, '이/가')} ${to}의 ${josa(offer, '을/를')} 관리함: ${state}`,
    affiliation: (from, to, state) => `${josa(from, '과/와')} ${josa(to, '은/는')} 계열 관계임: ${state}`,
    tried: (summary, state) => `${summary}: ${state}`
  },

  add: {
    'indirect-provider': '간접 공급자',
    'indirect-reseller': '간접 재판매인',
    'direct-bill': '직접 청구 파트너',
    customer: '고객',
    tenant: '자체 사용 테넌트'
  },
  addHint: '누르면 추가되고, 캔버스로 끌어다 놓을 수도 있습니다.',
  tenantFor: (name) => `${name}에 추가`,
  tenantNeedsOwner: '소유자를 고르거나 끌어다 놓기'
}
