import type { menu as english } from '#shared/language/en/menu.ts'

/** What the application menu says, in Korean. */
export const menu: typeof english = {
  menus: {
    file: '파일(&F)',
    edit: '편집(&E)',
    view: '보기(&V)',
    go: '이동(&G)',
    window: '창(&W)',
    help: '도움말(&H)'
  },
  commands: {
    'app.settings': '설정…',
    'file.new': '새 시나리오',
    'file.import': '가져오기…',
    'file.import-cast': '표에서 참여자 가져오기…',
    'file.export': '내보내기…',
    'file.report': '보고서…',
    'file.save': '저장',
    'file.close': '시나리오 닫기',
    'edit.undo': '실행 취소',
    'edit.redo': '다시 실행',
    'go.library': '라이브러리',
    'play.next': '다음 단계',
    'play.previous': '이전 단계',
    'play.first': '첫 단계 이전',
    'play.last': '마지막 단계'
  },
  roles: {
    about: 'CSP 시뮬레이터 정보',
    services: '서비스',
    hide: 'CSP 시뮬레이터 가리기',
    hideOthers: '다른 앱 가리기',
    unhide: '모두 보기',
    quit: '종료',
    recentDocuments: '최근 파일 열기',
    clearRecentDocuments: '목록 지우기',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    selectAll: '모두 선택',
    resetZoom: '실제 크기',
    zoomIn: '확대',
    zoomOut: '축소',
    togglefullscreen: '전체 화면',
    reload: '새로 고침',
    toggleDevTools: '개발자 도구',
    minimize: '최소화',
    zoom: '창 크기 조절',
    close: '창 닫기',
    front: '모두 앞으로 가져오기'
  }
}
