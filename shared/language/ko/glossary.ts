import type { glossary as english } from '../en/glossary.ts'

/** What is said around the terms of the glossary, in Korean. */
export const glossary: typeof english = {
  alsoCalled: (names) => `다른 이름: ${names}`,
  wordsUsed: '여기 쓰인 용어의 뜻',
  none: '여기에는 용어집의 용어가 없습니다.'
}
