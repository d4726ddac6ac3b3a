import type { commands as english } from '../en/commands.ts'

/** What the commands are called and the palette says, in Korean. */
export const commands: typeof english = {
  palette: '무엇이든 찾고 실행하기',
  placeholder: '명령, 참여자, 시나리오, 규칙 …',
  nothing: '찾은 것이 없습니다.',
  groups: { command: '명령', party: '참여자', scenario: '시나리오', rule: '규칙' },
  help: '도움말과 단축키',
  keysTitle: '단축키',
  keysHint: (everywhere: string) => `입력란에 글을 쓰는 동안에는 ${everywhere} 키만 작동합니다.`,
  helpTitle: '도움말',
  helpOf: {
    library: [
      '내 시나리오와 샘플이 있는 곳입니다. 샘플은 사본으로 열리므로 마음껏 바꿔도 됩니다.',
      '제목과 참여자, 메모에 있는 말로 찾을 수 있습니다. 시나리오 파일을 끌어다 놓으면 가져옵니다.',
      '빠른 확인에서는 그림을 그리지 않고도 판매 한 건의 판정을 볼 수 있습니다.'
    ],
    scenario: [
      '‘추가’에서 참여자를 캔버스로 끌어다 놓거나 누르십시오.',
      '참여자 목록은 스프레드시트에서 한꺼번에 가져올 수 있습니다. ‘표에서 가져오기 …’를 누르거나, 표를 붙여넣거나, CSV 파일을 여기에 놓으십시오.',
      '참여자의 손잡이를 다른 참여자로 끌면, 끄는 동안 판정과 첫 번째 이유가 포인터 옆에 나타납니다. 끌지 않고 하려면 참여자의 메뉴에서 ‘연결 …’을 고른 다음 다른 쪽 끝을 고르십시오.',
      '아래의 단계는 일이 진행되는 순서입니다. 캔버스는 표시된 단계 다음의 모습을 보여 주고, 새 단계는 바로 그 뒤에 들어갑니다.',
      '‘이유’에는 살펴본 모든 규칙, 근거가 된 사실과 그 사실을 만든 단계, 출처의 문장이 나옵니다.'
    ],
    report: [
      '내용을 켜고 끌 때마다 보고서를 새로 만들며, 저장하는 파일도 그대로 따릅니다.',
      '고른 내용은 시나리오와 함께 보관됩니다.',
      '파일은 네트워크에서 아무것도 가져오지 않고 아무것도 실행하지 않습니다. 페이지와 PDF, 그림 파일에는 한글 글꼴이 들어 있습니다.'
    ],
    rulebook: [
      '살펴볼 수 있는 모든 규칙과 그 뜻, 근거가 되는 문장, 시나리오로 열 수 있는 예 두 가지가 있습니다.',
      '용어집에는 프로그램의 용어와 그 다른 이름이 있으며, 어느 쪽으로든 찾을 수 있습니다.'
    ],
    settings: ['여기서 바꾼 것은 바로 적용됩니다. 백업은 자동으로 만들어지며 두 번 눌러 복원할 수 있습니다.']
  },
  names: {
    'app.settings': '설정',
    'go.library': '라이브러리',
    'go.rulebook': '규칙집',
    'file.new': '새 시나리오',
    'file.import': '시나리오 파일 가져오기',
    'file.import-cast': '표에서 참여자 가져오기',
    'file.export': '이 시나리오 내보내기',
    'file.take-library': '라이브러리 전체 내보내기',
    'file.bring-library': '라이브러리 가져오기',
    'file.report': '이 시나리오의 보고서',
    'file.save': '저장',
    'view.language': '영어로 전환',
    'view.theme-light': '밝은 화면',
    'view.theme-dark': '어두운 화면',
    'view.theme-contrast': '고대비 화면',
    'edit.undo': '실행 취소',
    'edit.redo': '다시 실행',
    'edit.duplicate': '복제',
    'edit.remove': '삭제',
    'edit.select-all': '참여자 모두 선택',
    'edit.connect': '선택한 참여자에서 연결',
    'edit.add-step': '이 단계 다음에 단계 추가',
    'edit.escape': '선택 해제',
    'canvas.fit': '화면에 맞추기',
    'canvas.tidy': '캔버스 정돈',
    'canvas.zoom-in': '확대',
    'canvas.zoom-out': '축소',
    'pane.why': '이유 보기',
    'pane.details': '세부 정보 보기',
    'pane.lifecycle': '상태 흐름 보기',
    'pane.outline': '개요 보기',
    'pane.canvas': '캔버스 보기',
    'play.toggle': '재생 또는 일시 정지',
    'play.first': '첫 단계 이전으로',
    'play.previous': '이전 단계',
    'play.next': '다음 단계',
    'play.last': '마지막 단계',
    'help.palette': '무엇이든 찾고 실행하기',
    'help.keys': '도움말과 단축키',
    'help.tour': '둘러보기 시작'
  }
}
