import type { ruleSheet as english } from '../en/rule-sheet.ts'

/** What the sheet of one rule says, in Korean. */
export const ruleSheet: typeof english = {
  rulebook: (number, of) => `규칙 ${of}개 중 ${number}번째`,
  previous: '이전 규칙',
  next: '다음 규칙',
  kind: '종류',
  ground: '보는 것',
  judges: '판정하는 단계',
  from: '적용 시작일',
  leadsTo: '충족하지 않을 때',
  neverInTheWay: '판정을 바꾸지 않음',
  toDo: '할 일',
  sources: '근거',
  silence: '원문에 언급이 없으며, 이를 평범한 일로 다루는 것은 이 시뮬레이터의 선택입니다.',
  pageOf: (date) => `페이지 날짜 ${date}`,
  english: '영어로',
  korean: '한국어로',
  examples: '예',
  applies: '적용되는 경우',
  not: '충족하지 않거나 적용되지 않는 경우',
  outcome: (result) => `이 규칙: ${result}`,
  absent: '적용되지 않음',
  openCopy: '연습용 사본으로 열기',
  openCopyOf: (title) => `연습용 사본으로 열기: ${title}`
}
