import type { rulebookScreen as english } from '../en/rulebook-screen.ts'

/** What the rulebook and the glossary say, in Korean. */
export const rulebookScreen: typeof english = {
  title: '규칙집',
  rules: (n) => `규칙 ${n}개`,
  glossary: '용어집',
  search: '규칙, 출처, 용어 찾기',
  asPublished: (date) => `${date}에 공개된 규칙`,
  kind: '규칙의 종류',
  everyKind: '모든 종류',
  nothing: '찾은 것이 없습니다. 다른 말로 찾아보십시오.'
}
