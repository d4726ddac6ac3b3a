const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** What the settings say, in English. */
export const settingsScreen = {
  looks: 'Language and appearance',
  dateFormat: 'Dates',
  edition: 'The rules that judge',
  editionMeaning: (published: string, horizon: string) =>
    `Everything is judged by the programme’s rules as published on ${published}. They are known to hold until ${horizon}; a step dated later is judged all the same and marked, so that you check the programme as it is now.`,
  whatThisIsNot: 'What this is not',
  notAdvice:
    'This is a simulator to learn and plan with. It is neither legal advice nor a statement by Microsoft; product names belong to Microsoft. The programme’s current terms always win.',
  data: 'Data and backups',
  dataMeaning: 'Everything is kept in one file in this folder; nothing is sent anywhere.',
  backupWhen: 'Backups are made there automatically, every hour, day and week, and verified after writing.',
  reasons: {
    asked: 'asked for',
    hourly: 'hourly',
    daily: 'daily',
    weekly: 'weekly',
    'before-migration': 'before an update',
    'before-restore': 'before a restore'
  },
  verified: 'verified',
  notVerified: 'not verified',
  megabytes: (bytes: number) => `${numbers.format(bytes / 1024 / 1024)} MB`
}
