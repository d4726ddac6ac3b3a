import type { desktop as english } from '#shared/language/en/desktop.ts'

/** What the desktop host asks and tells in windows of the system, in Korean. */
export const desktop: typeof english = {
  pickFilesTitle: '시나리오 가져오기',
  scenarioFiles: '시나리오',
  pickFolderTitle: '파일을 저장할 폴더 선택',
  pickNewFileTitle: '보고서 저장',
  pickLibraryTitle: '라이브러리 가져오기',
  newLibraryTitle: '라이브러리 전체 내보내기',
  wholeLibrary: '라이브러리 전체',

  crashed: {
    message: '창이 작동을 멈췄습니다',
    detail: '저장한 내용은 모두 그대로 있습니다. 다시 불러오면 이어서 작업할 수 있습니다.',
    reload: '다시 불러오기',
    quit: '종료'
  },
  frozen: {
    message: '창이 응답하지 않습니다',
    detail: '큰 작업을 처리하는 중일 수 있습니다. 저장한 내용은 모두 그대로 있습니다.',
    wait: '기다리기',
    reload: '다시 불러오기'
  },
  cannotStart: {
    title: 'CSP 시뮬레이터를 시작할 수 없음',
    fix: (detail) => `시스템이 알린 이유는 다음과 같습니다: ${detail}\n\n앱의 데이터 폴더에 쓸 수 있는지 확인하십시오.`
  }
}
