import type { library as en } from '#shared/language/en/library.ts'

const numbers = new Intl.NumberFormat('ko')

/** What is said about the library outside of the window, in Korean. */
export const library: typeof en = {
  readOnly: {
    'later-version': '더 새로운 버전의 앱에서 만든 라이브러리이므로 이 버전에서는 변경하지 않습니다.',
    'not-writable': '라이브러리 폴더에 쓸 수 없습니다.'
  },
  empty: '해당하는 시나리오 없음',
  untitled: '(제목 없음)',
  notJudged: '아직 판정하지 않음',
  scenarios: (n) => `시나리오 ${numbers.format(n)}개`,
  steps: (n) => `단계 ${numbers.format(n)}개`,
  bytes: (n) => `${numbers.format(n)}바이트`,
  imported: (n) => `시나리오 ${numbers.format(n)}개를 가져옴`,
  refused: (n) => `파일 ${numbers.format(n)}개를 거부함`,
  exported: (n, folder) => `시나리오 ${numbers.format(n)}개를 다음 폴더에 저장함: ${folder}`,
  backedUp: (sequence) => `백업 ${sequence}번을 만들고 검증함`,
  restored: (sequence) => `라이브러리를 백업 ${sequence}번의 상태로 되돌림`,
  keptAs: (name) => `이전 라이브러리는 다음 이름으로 보관함: ${name}`,
  missingSince: (moment) => `다음 시각 이후의 변경 내용은 들어 있지 않음: ${moment}`,
  whole: '라이브러리에 문제가 없음',
  damaged: '라이브러리가 손상됨'
}
