import type { jobs as english } from '../en/jobs.ts'

const numbers = new Intl.NumberFormat('ko')

/** What is said of long work, in Korean. */
export const jobs: typeof english = {
  kinds: {
    import: '시나리오를 가져오는 중',
    export: '시나리오를 내보내는 중',
    report: '보고서를 준비하는 중',
    backup: '백업하는 중',
    verify: '라이브러리를 점검하는 중',
    restore: '백업에서 복원하는 중'
  },
  reached: (done, total) => `${numbers.format(total)} 가운데 ${numbers.format(done)}`,
  stop: '중지'
}
