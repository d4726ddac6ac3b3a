import type { findings as english } from '../en/findings.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the panel that says why says, in Korean. */
export const findings: typeof english = {
  explains: (step, of, date) => `전체 ${numbers.format(of)}단계 중 ${numbers.format(step)}번째 · ${date}`,
  aboutScenario: '이 시나리오에 대하여',
  beforeFirst: '첫 단계 이전',
  beforeFirstHint:
    '아직 일어난 일이 없습니다. 다음 단계로 가거나 재생하거나 아래에서 단계를 고르면 판정 이유가 여기에 나옵니다.',
  noSteps: '아직 단계 없음',
  noStepsHint: '두 참여자를 연결하거나 아래에서 단계를 추가하면 프로그램의 판정과 그 이유가 여기에 나옵니다.',
  inTheWay: '막고 있는 것',
  notKnown: '알 수 없는 것',
  reason: '이유',
  worthKnowing: '알아 둘 점',
  changes: '이 단계로 바뀌는 것',
  noChanges: '이 단계로 바뀌는 상태는 없습니다.',
  whatToDo: '할 일:',
  shownAbove: (n) => `위에 이미 나온 사실 ${numbers.format(n)}개`,
  proof: (n) => `사실 ${numbers.format(n)}개와 출처`,
  proofAlone: (n) => `사실 ${numbers.format(n)}개`,
  places: (n) => `${numbers.format(n)}곳`,
  says: '출처의 내용',
  noSource: '원문에 언급이 없음',
  openRule: (rule) => `‘${rule}’ 규칙 열기`,
  given: '처음부터 주어짐',
  sinceStep: (n) => `${numbers.format(n)}단계부터`,
  goToStep: (n, summary) => `${numbers.format(n)}단계로 이동: ${summary}`,
  koreanDiffers: '한국어 페이지의 내용이 다름',
  englishDecides: '기준이 되는 영어 원문',
  koreanReads: '한국어 페이지'
}
