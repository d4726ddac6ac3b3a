import type { cli as en } from '#shared/language/en/cli.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the command line says around its answers, in Korean. */
export const cli: typeof en = {
  description:
    'Microsoft 클라우드 솔루션 공급자 프로그램의 시나리오를 실행해 어느 단계가 지원되는지, 그 이유는 무엇인지 알려 줍니다.',
  notLegalAdvice: '법률 자문이 아니며, 언제나 프로그램의 현재 약관이 우선합니다.',

  usage: '사용법',
  commands: '명령',
  options: '옵션',
  arguments: '인수',
  exitCodes: '종료 코드',

  summaries: {
    check: '시나리오를 실행해 모든 단계를 판정',
    explain: '한 단계의 판정 근거를 모두 표시',
    matrix: '마지막 시점에 누가 누구에게 팔 수 있는지 표시',
    rules: '규칙집의 규칙 나열',
    schema: '파일이나 답의 JSON 스키마 출력',
    plan: '단계가 지원되게 하는 방법 찾기(추후 제공)',
    ways: '제품을 살 수 있는 지원되는 방법 모두 찾기(추후 제공)',
    compare: '두 시나리오 비교(추후 제공)',
    report: '보고서를 파일로 저장: .html, .md, .csv, .json, .svg',
    library: '로컬 라이브러리 관리'
  },
  optionTexts: {
    format: '읽기 쉬운 text, 문서 하나로 된 json, 한 줄에 하나씩인 ndjson',
    lang: '답의 언어: en 또는 ko',
    variant: '기본 흐름 대신 이 변형을 판정',
    output: '저장할 파일. 확장자로 형식을 정함',
    date: '보고서 작성일(YYYY-MM-DD). 적지 않으면 보고서에도 없음',
    paper: 'html을 인쇄할 용지: a4 또는 letter',
    matrix: '마지막에 누가 누구에게 팔 수 있는지도 넣음',
    force: '이미 있는 파일을 덮어씀',
    brief: '만족한 규칙과 설명, 마지막 상태를 생략',
    step: '설명할 단계',
    seller: '이 판매자만 표시(여러 번 지정 가능)',
    buyer: '이 구매자만 표시(여러 번 지정 가능)',
    whole: '라이브러리 전체를 파일 하나(*.csp.ndjson)로 내보내고 가져옴',
    settings: '가져오는 라이브러리의 설정도 적용',
    data: '이 폴더에 있는 라이브러리를 사용',
    version: '버전 출력',
    help: '도움말 출력'
  },
  argumentTexts: {
    FILE: '시나리오 파일(*.csp.json)',
    'FILE…': '시나리오 파일들. -를 적으면 표준 입력에서 한 줄에 시나리오 하나씩 읽음',
    NAME: '스키마 이름',
    'ACTION…':
      'list 검색어…, import 파일…, export 폴더, import --whole 파일, export --whole 파일, backup, restore 번호, verify 중 하나'
  },
  exitCodeTexts: {
    0: '모든 단계가 지원되거나 명령이 끝남',
    1: '명령을 실행할 수 없음',
    2: '지원되지 않는 단계가 있음',
    3: '잘못된 입력이 있음. 나머지에는 답함'
  },

  step: '단계',
  reasons: '이유',
  whatHolds: '만족하는 규칙',
  why: '왜 그런가',
  whatToDo: '할 일',
  source: '출처',
  pages: '출처 페이지',
  facts: '사실',
  sinceStep: (id) => `단계 ${id}부터`,
  given: '처음부터 주어짐',
  koreanReadsOtherwise: '한국어 페이지는 이 부분이 다름',
  atTheEnd: '마지막 상태',
  seller: '판매자',
  buyer: '구매자',
  exampleThatApplies: '적용되는 예',
  exampleThatDoesNot: '적용되지 않는 예',
  error: '오류',

  rulesAsPublished: (date) => `${date}에 공개된 규칙`,
  steps: (n) => `단계 ${numbers.format(n)}개`,
  stepsNotSupported: (n) => `지원되지 않는 단계 ${numbers.format(n)}개`,
  everyStepSupported: '모든 단계가 지원됨',
  noSteps: '단계 없음'
}
