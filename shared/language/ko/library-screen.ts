import type { libraryScreen as english } from '../en/library-screen.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the library screen says, in Korean. */
export const libraryScreen: typeof english = {
  all: '모든 시나리오',
  showAll: (n) => `${numbers.format(n)}개 모두 보기`,
  back: '처음으로',
  firstTitle: '첫 시나리오',
  firstHint:
    '아래 샘플을 열어 프로그램이 거래를 어떻게 판정하는지 살펴보거나, 빈 시나리오로 시작하거나, 시나리오 파일을 여기에 끌어다 놓으십시오.',
  sort: '정렬',
  sorts: { changed: '최근 변경순', created: '만든 순서', title: '제목순' },
  anyVerdict: '모든 판정',
  anyTag: '모든 태그',
  verdict: '판정',
  tag: '태그',
  selected: (n) => `${numbers.format(n)}개 선택됨`,
  exportSelected: '내보내기',
  trashSelected: '휴지통으로 이동',
  clearSelection: '선택 해제',
  select: (title) => `${title} 선택`,
  actions: (title) => `${title}: 할 수 있는 일`,
  report: '보고서',
  rename: '이름 바꾸기',
  newTitle: '제목',
  renamed: (title) => `이제 제목은 ‘${title}’입니다.`,
  movedCount: (n) => `시나리오 ${numbers.format(n)}개를 휴지통으로 옮겼습니다.`,
  showTrash: (n) => `휴지통 (${numbers.format(n)})`,
  dropHere: '시나리오 파일을 놓아 가져오기',
  sampleNumber: (n) => `샘플 ${numbers.format(n)}`,
  sortAndSelect: '정렬 및 선택',
  emptyTrash: '휴지통이 비어 있습니다.',
  nothingInTrash: '휴지통에서 찾은 것이 없습니다. 다른 말로 찾아보십시오.',
  nothingLikeThat: '조건에 맞는 시나리오가 없습니다. 위에서 다른 판정이나 태그를 고르십시오.',
  restored: (title) => `‘${title}’ 시나리오를 복원했습니다.`
}
