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
  fileName: (date) => `라이브러리 ${date}`,
  inLine: (line, message) => `${numbers.format(line)}번째 줄: ${message}`,
  writtenWhole: (n, file) =>
    `시나리오 ${numbers.format(n)}개와 설정을 합한 라이브러리 전체를 다음 파일에 저장하고, 다시 읽어 확인함: ${file}`,
  broughtIn: (n) => `시나리오 ${numbers.format(n)}개를 가져옴`,
  beside: (n) => `그 가운데 ${numbers.format(n)}개는 제목이 같은 시나리오와 나란히 들어감`,
  skipped: (n) => `${numbers.format(n)}개는 이미 있음`,
  tookSettings: '설정도 적용함',
  backedUp: (sequence) => `백업 ${sequence}번을 만들고 검증함`,
  restored: (sequence) => `라이브러리를 백업 ${sequence}번의 상태로 되돌림`,
  keptAs: (name) => `이전 라이브러리는 다음 이름으로 보관함: ${name}`,
  missingSince: (moment) => `다음 시각 이후의 변경 내용은 들어 있지 않음: ${moment}`,
  whole: '라이브러리에 문제가 없음',
  damaged: '라이브러리가 손상됨'
}
