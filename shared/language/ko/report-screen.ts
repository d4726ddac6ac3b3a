import type { reportScreen as english } from '#shared/language/en/report-screen.ts'
import { josa } from '#shared/language/particles.ts'

/** What the screen of reports says, in Korean. */
export const reportScreen: typeof english = {
  title: '보고서',
  back: '시나리오로 돌아가기',
  content: '실을 내용',
  parts: {
    cover: '표지',
    diagram: '다이어그램',
    cast: '참여자',
    steps: '단계별 판정',
    unknowns: '아직 모르는 것과 물어볼 곳',
    matrix: '마지막에 누가 누구에게 팔 수 있는가',
    sources: '출처',
    edition: '규칙집과 날짜',
    disclaimer: '유의 사항'
  },
  layout: '언어와 용지',
  language: '보고서 언어',
  paper: '용지',
  papers: { a4: 'A4 용지', letter: '레터 용지' },
  preview: '보고서 미리 보기',
  saveAs: '저장',
  groups: { page: '고른 내용대로 만든 보고서', drawing: '다이어그램만', data: '고른 내용과 관계없이 모든 데이터' },
  uses: {
    pdf: '전달하거나 인쇄할 때',
    html: '어느 브라우저에서나 열리는 페이지 하나',
    md: '위키나 티켓에 넣을 글',
    svg: '어떤 크기에서도 선명함',
    png: '슬라이드나 문서에 넣을 때',
    csv: '단계, 이유, 판매 가능 여부',
    json: '프로그램에서 쓸 전체 결과'
  },
  print: { name: '인쇄 또는 PDF', use: '브라우저의 인쇄 창에서' },
  copy: '복사',
  copyMarkdown: '보고서를 Markdown으로 복사',
  copyPicture: '다이어그램을 그림으로 복사',
  saved: (file) => `저장함: ${file}`,
  handedOver: (file) => `${josa(`‘${file}’`, '을/를')} 다운로드 폴더에 저장했습니다.`,
  copiedMarkdown: '보고서를 Markdown으로 복사했습니다.',
  copiedPicture: '다이어그램을 그림으로 복사했습니다.',
  failed: {
    message: '보고서를 만들지 못함',
    why: '보고서를 만드는 부분이 멈추었습니다.',
    fix: '보고서에서 일부 내용을 빼거나, 앱을 다시 불러온 뒤 한 번 더 해 보십시오.'
  },
  tooLarge: {
    message: '보고서가 너무 커서 한 번에 저장하지 못함',
    why: '6,700만 자가 넘습니다.',
    fix: '보고서에서 일부 내용을 빼거나, 명령줄의 report 명령으로 만드십시오.'
  },
  cannotCopy: {
    message: '복사하지 못함',
    why: '브라우저가 허용하지 않았습니다.',
    fix: '끝날 때까지 이 창을 앞에 둔 채 다시 해 보십시오.'
  }
}
