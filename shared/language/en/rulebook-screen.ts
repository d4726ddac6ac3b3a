/** What the rulebook and the glossary say, in English. */
export const rulebookScreen = {
  title: 'Rulebook',
  rules: (n: number) => `${n} rules`,
  glossary: 'Glossary',
  search: 'Search rules, passages and terms',
  asPublished: (date: string) => `Rules as published ${date}`,
  kind: 'Kind of rule',
  everyKind: 'Every kind',
  nothing: 'Nothing found. Try another word.'
}
