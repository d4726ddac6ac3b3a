import type { canvas as english } from '../en/canvas.ts'
import { isolate } from '../isolate.ts'
import { josa } from '../particles.ts'

const numbers = new Intl.NumberFormat('ko')

/** What stands on the canvas and around it, in Korean. */
export const canvas: typeof english = {
  label: '시나리오 그림',
  hint: '화살표 키로 참여자 사이를 옮겨 다니고, Shift와 화살표 키로 고른 것을 움직입니다. Enter 키로 메뉴를 열고, + 와 − 로 확대하거나 축소하며, 0 으로 전체를 봅니다. 여기에 그려진 것은 모두 개요에서 읽고 바꿀 수 있습니다.',
  roles: {
    'indirect-provider': '공급자',
    'indirect-reseller': '재판매인',
    'direct-bill': '직접 청구',
    customer: '고객'
  },
  aboutParty: (role, market) => `${role} · ${market ?? '시장을 알 수 없음'}`,
  ownTenant: (id) => `자체 사용: ${isolate(id)}`,
  tenantOf: (id) => `테넌트 ${isolate(id)}`,
  elsewhere: (tenant, market) => `${tenant} · ${market}`,
  cancelled: (offer) => `${isolate(offer)} · 취소됨`,
  moreRows: (n) => `+ ${numbers.format(n)}개 더`,
  partnership: { requested: '요청함', active: '파트너 관계', declined: '거절됨', ended: '끝남' },
  manages: '관리',
  affiliated: '계열',
  oneCompany: '같은 회사',
  relationshipEnded: '고객 관계 끝남',
  triedAt: (what, step) => `${isolate(what)} · ${numbers.format(step)}단계에서 시도`,
  tried: {
    partnership: '파트너 관계',
    relationship: '고객 관계',
    association: '재판매인 연결',
    management: '관리'
  },
  andEarlier: (what, n) => `${isolate(what)} · 이전 ${numbers.format(n)}건`,
  sold: isolate,

  moment: (step, date) => (step === 0 ? `첫 단계 이전 · ${date}` : `${numbers.format(step)}단계 후 · ${date}`),
  regionLane: (region) => `지역: ${region}`,
  noRegion: '지역에 속하지 않음',

  tools: '보기',
  zoomIn: '확대 (+)',
  zoomOut: '축소 (−)',
  percent: (n) => `${numbers.format(n)}%`,
  fit: '전체 보기 (0)',
  tidy: '정돈',
  alignRow: '가로로 맞춤',
  alignColumn: '세로로 맞춤',
  lanes: '지역',
  search: '캔버스에서 찾기 (Ctrl+F)',
  searchPlaceholder: '이름이나 제품 찾기',
  found: (at, of) => (of === 0 ? '찾은 것이 없음' : `${numbers.format(of)}개 중 ${numbers.format(at)}번째`),
  closeSearch: '찾기 닫기',
  minimap: '축소판',
  connectFrom: (name) => `${name}에서 연결 그리기`,
  cancel: '취소',
  dropTenant: '테넌트는 참여자의 것입니다. 파트너나 고객 위에 놓으십시오.',
  nothingHere: '아직 참여자가 없습니다. ‘추가’에서 참여자를 이곳으로 끌어다 놓거나 누르십시오.',
  partly: (n) =>
    `고른 것에서 연결 두 개 안에 있는 것만 그렸습니다. ${josa(`${numbers.format(n)}개`, '은/는')} 그리지 않았습니다. 개요에는 모두 있습니다.`,
  pickSomething: (n) =>
    `시나리오가 커서 한꺼번에 그릴 수 없습니다. 개요에서 하나를 고르면 그 둘레를 여기에 그립니다. ${josa(`${numbers.format(n)}개`, '은/는')} 그리지 않았습니다.`
}
