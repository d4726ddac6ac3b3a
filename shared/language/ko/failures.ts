import type { failures as english } from '../en/failures.ts'

/** Everything that can go wrong between the window and the store, in Korean. */
export const failures: typeof english = {
  'changed-elsewhere': () => ({
    message: '이 시나리오가 다른 곳에서 변경됨',
    why: '이 시나리오를 연 뒤에 다른 창이나 명령줄에서 변경 내용을 저장했습니다.',
    fix: '다시 불러오거나, 지금 내용을 사본으로 보관하십시오.'
  }),
  'not-found': (detail) => ({
    message: `라이브러리에 ‘${detail}’ 항목이 없음`,
    why: '완전히 삭제되었거나 다른 저장소에 있는 항목일 수 있습니다.',
    fix: '라이브러리와 휴지통에서 찾아보십시오.'
  }),
  'read-only': (detail) => ({
    message: '라이브러리를 읽을 수만 있음',
    why: detail,
    fix: '필요한 시나리오를 내보낸 뒤, 저장소를 쓸 수 있게 하거나 이 저장소를 만든 버전의 앱을 사용하십시오.'
  }),
  'store-damaged': (detail) => ({
    message: '라이브러리 파일이 손상됨',
    why: `시작할 때 점검하면서 다음 문제를 찾았습니다: ${detail}`,
    fix: '검증된 최신 백업을 복원하십시오. 손상된 파일은 그대로 보관됩니다.'
  }),
  'disk-full': (detail) => ({
    message: '저장할 공간이 없음',
    why: `디스크에 남은 공간이 없습니다: ${detail}`,
    fix: '공간을 비운 뒤 다시 저장하십시오. 이미 저장한 내용은 그대로 있습니다.'
  }),
  'cannot-write': (detail) => ({
    message: '변경 내용을 저장하지 못함',
    why: `시스템이 알린 이유는 다음과 같습니다: ${detail}`,
    fix: '라이브러리 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.'
  }),
  'cannot-write-there': (detail) => ({
    message: '파일을 쓰지 못함',
    why: `시스템이 알린 이유는 다음과 같습니다: ${detail}`,
    fix: '이 폴더에 쓸 수 있게 하거나 다른 폴더를 고른 뒤 다시 시도하십시오. 라이브러리 자체는 그대로 있습니다.'
  }),
  busy: () => ({
    message: '다른 프로그램이 라이브러리를 사용 중',
    why: '다른 창이나 명령줄에서 쓰는 작업이 제때 끝나지 않았습니다.',
    fix: '잠시 뒤에 다시 시도하십시오.'
  }),
  'invalid-input': (detail) => ({
    message: '요청을 이해하지 못함',
    why: `요청의 내용이 올바르지 않습니다: ${detail}`,
    fix: '앱을 다시 불러오십시오. 같은 일이 또 생기면 앱의 결함입니다.'
  }),
  'invalid-scenario': (detail) => ({
    message: '시나리오가 올바르지 않게 됨',
    why: detail,
    fix: '마지막 변경을 실행 취소하거나, 알려 드린 부분을 고치십시오.'
  }),
  'no-backup': (detail) => ({
    message: `백업 ${detail}번이 없음`,
    why: '목록을 만든 뒤에 삭제되었을 수 있습니다.',
    fix: '백업 목록을 다시 확인하고 다른 백업을 고르십시오.'
  }),
  'backup-damaged': (detail) => ({
    message: `‘${detail}’ 백업이 손상됨`,
    why: '무엇이든 바꾸기 전에 백업을 점검했고, 점검에 실패했습니다.',
    fix: '더 오래된 백업을 고르십시오.'
  }),
  'not-as-written': (detail) => ({
    message: '파일을 제대로 쓰지 못함',
    why: `쓴 다음 다시 읽어 보니 내용이 달랐습니다: ${detail}`,
    fix: '다른 디스크나 폴더를 고르십시오. 라이브러리 자체는 그대로 있습니다.'
  }),
  'library-too-large': () => ({
    message: '라이브러리가 너무 커서 파일 하나에 담을 수 없음',
    why: '전체 라이브러리 파일에는 시나리오 100,000개, 1GiB까지만 담을 수 있습니다.',
    fix: '필요 없는 시나리오를 휴지통에 넣거나, 시나리오를 파일 하나씩으로 내보내십시오.'
  }),
  'work-runs': () => ({
    message: '라이브러리에서 다른 작업이 아직 진행 중임',
    why: '백업이나 점검, 가져오기나 내보내기가 진행 중입니다. 지금 백업을 복원하면 작업 중인 라이브러리가 통째로 바뀝니다.',
    fix: '작업이 끝날 때까지 기다리거나 취소한 다음 백업을 복원하십시오.'
  }),
  'library-replaced': () => ({
    message: '가져오는 동안 라이브러리가 교체됨',
    why: '그동안 다른 프로그램에서 백업을 복원하여, 가져온 시나리오 일부가 함께 사라졌습니다.',
    fix: '가져온 시나리오는 하나도 남기지 않았습니다. 다시 가져오십시오.'
  }),
  'handed-over-gone': () => ({
    message: '파일이 더는 없음',
    why: '잠시만 보관하는 파일이거나, 다른 창에서 다른 파일로 작업을 시작했습니다.',
    fix: '처음부터 다시 하십시오.'
  }),
  'cannot-print': (detail) => ({
    message: 'PDF를 만들지 못함',
    why: `PDF로 인쇄할 페이지가 멈추었습니다: ${detail}`,
    fix: '보고서에서 일부 내용을 빼고 다시 해 보거나, HTML로 저장해 브라우저에서 인쇄하십시오.'
  }),
  cancelled: () => ({
    message: '작업이 취소됨',
    why: '중지를 요청하셨습니다.',
    fix: '중간에 멈춘 채로 남은 것은 없습니다. 원할 때 다시 시작하십시오.'
  }),
  'not-here': () => ({
    message: '여기서는 할 수 없음',
    why: '앱이 브라우저에서 실행 중이라 자체 창이 없습니다.',
    fix: '파일 선택이나 다운로드를 사용하십시오.'
  }),
  unreachable: () => ({
    message: '앱에 연결할 수 없음',
    why: '이 창을 움직이는 프로그램이 종료되었거나, 이미 한 번 연 주소입니다.',
    fix: '다시 시작하십시오. 저장한 내용은 모두 그대로 있습니다.'
  }),
  unexpected: (detail) => ({
    message: '일어나지 않아야 할 문제가 생김',
    why: `다음과 같은 문제가 생겼습니다: ${detail}`,
    fix: '저장한 내용은 모두 그대로 있습니다. 앱을 다시 불러오십시오.'
  })
}
