import type { report as english } from '#shared/language/en/report.ts'
import { josa } from '#shared/language/particles.ts'

const numbers = new Intl.NumberFormat('ko')

/** What a report says around the words of rules and steps, in Korean. */
export const report: typeof english = {
  kind: 'CSP 시나리오 보고서',
  programme: 'Microsoft 클라우드 솔루션 공급자 프로그램',
  untitled: '제목 없는 시나리오',
  variant: (name) => `변형: ${name}`,
  sentence: (phrase) => phrase,
  capitalize: (text) => text,
  pair: (label, value) => `${label}: ${value}`,
  fact: (about, label, value, since) => `${about}: ${label} – ${value}(${since})`,
  outcome: (steps, failed) =>
    steps === 0
      ? '판정할 단계가 없습니다.'
      : failed === 0
        ? steps === 1
          ? '하나뿐인 단계가 지원됩니다.'
          : `${numbers.format(steps)}개 단계가 모두 지원됩니다.`
        : steps === 1
          ? '하나뿐인 단계가 지금 상태로는 지원되지 않습니다.'
          : `${numbers.format(steps)}개 단계 가운데 ${numbers.format(failed)}개는 지금 상태로는 지원되지 않습니다.`,

  judgedBy: '판정 기준',
  rulesAsPublished: (date) => `${date}에 공개된 규칙`,
  begins: '시나리오 시작',
  ends: '시나리오 끝',
  madeOn: '보고서 작성일',
  tags: '태그',
  notes: '이 시나리오에 대해',
  inShort: '요약',
  standsInTheWay: '막고 있는 것',
  more: (n) => `그 밖에 ${numbers.format(n)}개 단계가 더 있습니다. 아래를 보십시오.`,

  diagram: '누가 누구와 거래하는가',
  diagramAbout: '상자는 참여자, 선은 둘 사이에서 일어나는 일이며 숫자는 단계 번호입니다.',
  leftOut: (n) =>
    `읽기 쉽도록 참여자 ${numbers.format(n)}곳은 여기에 그리지 않았습니다. 지원되지 않는 단계에 나오는 참여자를 먼저 그렸습니다.`,
  legend: '선의 뜻',
  sale: '판매',
  partnership: '파트너 관계',
  customerRelationship: '고객 관계',
  management: '관리',
  association: '재판매인 연결',
  affiliation: '계열사',
  oneCompany: '같은 회사',
  ownUse: '자체 사용',
  moreTenants: (n) => `+ 테넌트 ${numbers.format(n)}개`,
  marketAlone: '시장',
  /** The types of tenants where there is little room. */
  tenantTypes: { csp: 'CSP 유형', customer: '고객 유형' },
  supplier: '공급사',

  cast: '참여자',
  noParties: '아직 참여자가 없습니다.',
  party: '참여자',
  role: '역할',
  market: '시장과 지역',
  atTheStart: '시작할 때',
  tenants: '테넌트',
  company: '회사',
  notKnown: '알 수 없음',
  capabilities: '갖춘 역량',
  capabilitiesNotKnown: '갖추었는지 알 수 없는 역량',
  alreadyThere: '첫 단계 전부터 있는 것',
  givenPartnership: (provider, reseller) =>
    `${josa(provider, '과/와')} ${josa(reseller, '은/는')} 유효한 파트너 관계에 있습니다.`,
  givenAffiliation: (a, b) => `${josa(a, '과/와')} ${josa(b, '은/는')} 계열사입니다.`,
  givenSubscription: (customer, offer, bought) =>
    `${josa(customer, '은/는')} ${bought} 산 ${josa(offer, '을/를')} 이미 쓰고 있습니다.`,

  steps: '단계별 판정',
  noSteps: '아직 아무 일도 일어나지 않습니다.',
  step: '단계',
  date: '날짜',
  what: '일어나는 일',
  verdict: '판정',
  note: '메모',
  why: '이유',
  whatToDo: '할 일',
  whomToAsk: '물어볼 것',
  restsOn: '판단의 바탕',
  whatHolds: '뒷받침하는 것',
  whatHoldsBesides: '그 밖에 충족하는 것',
  source: '출처',

  unknowns: '아직 모르는 것과 물어볼 곳',
  nothingUnknown: '이 단계들에 필요한 사실은 모두 알려져 있습니다.',
  concerns: (steps) => `관련 단계: ${steps.map((step) => numbers.format(step)).join(', ')}`,

  matrix: '마지막에 누가 누구에게 팔 수 있는가',
  asOf: (date) => `${date} 기준이며, 프로그램 원문에 나오는 판매 경로 가운데 가장 나은 것으로 판정했습니다.`,
  seller: '판매자',
  buyer: '구매자',
  path: '판매 경로',
  tenant: '테넌트',
  reason: '주된 이유',
  noSellers: '팔 수 있는 참여자가 없습니다.',
  tooManyCells: (found, most) =>
    `짝이 ${numbers.format(found)}개로 보고서에 실을 수 있는 ${numbers.format(most)}개를 넘습니다. 명령줄의 matrix 명령으로 볼 수 있습니다.`,

  sources: '출처',
  sourcesAbout: '원문의 내용은 그대로 옮기지 않고 풀어 썼으며, 영어 페이지가 기준입니다.',
  noSources: '인용한 곳이 없습니다.',
  pageOf: (date) => `${date}자 페이지`,
  koreanReadsOtherwise: '한국어 페이지는 이 부분이 다름',

  edition: '규칙집과 날짜',
  editionName: '규칙집 에디션',
  pageDate: '프로그램 페이지의 날짜',
  speaksUntil: '출처가 다루는 마지막 날',
  disclaimerTitle: '유의 사항',
  disclaimer: [
    '이 보고서는 법률 자문도 Microsoft의 공식 입장도 아닙니다. 언제나 프로그램의 현재 약관이 우선합니다.',
    '입력된 사실을 위에 적은 날짜에 공개된 규칙으로 판정한 것이며, 빠지거나 잘못된 사실이 있으면 판정이 달라질 수 있습니다.',
    '‘원문에 없음’은 금지된다는 뜻이 아니라 페이지에 언급이 없다는 뜻입니다. 이 보고서에 따라 움직이기 전에 프로그램의 현재 내용을 확인하고, 분명하지 않으면 Microsoft나 간접 공급자에게 물어보십시오.'
  ],
  madeWith: 'CSP 시뮬레이터로 작성',

  record: '기록',
  records: { step: '단계', finding: '판단', cell: '판매 가능 여부', note: '알림' },
  id: '식별자',
  rule: '규칙',
  kindOfRule: '규칙 종류',

  written: (file) => `보고서를 저장함: ${file}`
}
