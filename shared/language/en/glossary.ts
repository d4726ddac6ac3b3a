/** What is said around the terms of the glossary, in English. */
export const glossary = {
  alsoCalled: (names: string) => `Also: ${names}`,
  wordsUsed: 'What the words here mean',
  none: 'No word of the glossary is used here.'
}
