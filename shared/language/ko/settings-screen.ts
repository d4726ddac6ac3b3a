import type { settingsScreen as english } from '../en/settings-screen.ts'

const numbers = new Intl.NumberFormat('ko', { maximumFractionDigits: 1 })

/** What the settings say, in Korean. */
export const settingsScreen: typeof english = {
  looks: '언어와 모양',
  dateFormat: '날짜',
  edition: '판정에 쓰는 규칙',
  editionMeaning: (published, horizon) =>
    `모든 단계를 ${published}에 공개된 프로그램 규칙에 따라 판정합니다. 이 규칙은 ${horizon}까지 유효한 것으로 알려져 있습니다. 그 이후 날짜의 단계도 똑같이 판정하되, 현재 프로그램을 확인하도록 표시합니다.`,
  whatThisIsNot: '유의 사항',
  notAdvice:
    '이 앱은 배우고 계획하기 위한 시뮬레이터입니다. 법률 자문도 Microsoft의 입장도 아니며, 제품 이름의 권리는 Microsoft에 있습니다. 항상 프로그램의 현재 약관이 우선합니다.',
  data: '데이터와 백업',
  dataMeaning: '모든 내용은 아래 폴더에 파일 하나로 보관하며, 어디로도 보내지 않습니다.',
  backupWhen: '백업은 같은 폴더에 매시간, 매일, 매주 자동으로 만들고, 저장한 뒤 검증합니다.',
  reasons: {
    asked: '요청',
    hourly: '매시간',
    daily: '매일',
    weekly: '매주',
    'before-migration': '업데이트 전',
    'before-restore': '복원 전'
  },
  verified: '검증됨',
  notVerified: '검증되지 않음',
  megabytes: (bytes) => `${numbers.format(bytes / 1024 / 1024)}MB`
}
