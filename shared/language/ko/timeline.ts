import type { timeline as english } from '../en/timeline.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the timeline says, in Korean. */
export const timeline: typeof english = {
  first: '첫 단계 이전으로',
  previous: '이전 단계로',
  play: '재생',
  pause: '일시 정지',
  next: '다음 단계로',
  last: '마지막 단계로',
  position: (step, of) =>
    step === 0
      ? `전체 ${numbers.format(of)}단계, 시작 전`
      : `전체 ${numbers.format(of)}단계 중 ${numbers.format(step)}번째`,
  noSteps: '아직 단계 없음',
  steps: '순서대로 본 단계',
  tools: '이 단계',
  beforeFirst: '첫 단계 이전',
  startName: (date) => `첫 단계 이전, ${date}`,
  head: (number, date) => `${numbers.format(number)} · ${date}`,
  stepName: (head, summary, verdict) => `단계 ${head}, ${summary}: ${verdict}`,
  shared: '기본 흐름과 함께 쓰는 단계: 여기서 바꾸면 기본 흐름도 바뀝니다',
  sharedShort: '기본 흐름의 단계',
  late: '이 규칙의 출처보다 늦은 날짜: 현행 프로그램도 확인하십시오',
  lateShort: '출처보다 늦은 날짜',
  noted: (note) => `메모: ${note}`,
  counts: '이 흐름의 판정',
  goToNext: (count, verdict) => `${verdict} ${numbers.format(count)} (다음 것으로 이동)`,
  insertFirst: '맨 앞에 단계 추가',
  insertAfter: (number) => `${numbers.format(number)}단계 뒤에 단계 추가`,
  edit: '이 단계 바꾸기 (Enter)',
  duplicate: '이 단계 복제',
  earlier: '이 단계를 앞으로 옮기기 (Alt + ←)',
  later: '이 단계를 뒤로 옮기기 (Alt + →)',
  remove: '이 단계 삭제',
  date: (date) => `날짜 ${date}, 바꾸기`,
  dateTitle: '이 단계의 날짜',
  startTitle: '시나리오 시작일',
  dateRule: (date) => `단계는 날짜 순서대로 놓이므로 ${date} 또는 그 이후여야 합니다.`,
  crosses:
    '단계는 자기 흐름 안에서만 옮길 수 있습니다. 변형이 기본 흐름과 함께 쓰는 단계가 먼저 오고, 변형만의 단계가 그 뒤에 옵니다. 대신 단계를 복제하고 필요 없는 쪽을 삭제하십시오.'
}
