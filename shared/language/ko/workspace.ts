import type { workspace as english } from '../en/workspace.ts'
import { josa } from '../particles.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the workspace says around its panels, in Korean. */
export const workspace: typeof english = {
  rail: '화면',
  workspace: '작업 공간',
  panels: '패널',
  canvas: '캔버스',
  outline: '개요',
  why: '이유',
  details: '세부 정보',
  lifecycle: '상태 흐름',
  timeline: '단계',
  palette: '추가',
  more: '더 보기',
  rename: '시나리오 제목',
  otherLanguage: '영어로 전환',

  meanings: {
    partnership: '파트너 관계',
    sale: (offer) => `${offer} 판매`,
    saleThrough: (offer, partner) => `${josa(partner, '을/를')} 거친 ${offer} 판매`,
    ownUse: (offer) => `자체 사용을 위한 ${offer} 판매`,
    ownUseThrough: (offer, partner) => `${josa(partner, '을/를')} 거친 자체 사용용 ${offer} 판매`,
    straight: (offer) => `${offer} 바로 판매`,
    relationship: '고객 관계',
    management: (offer) => `${offer} 관리`,
    affiliation: '계열 관계'
  },
  affiliationChanges: (n) =>
    n === 0
      ? '참여자에 관한 사실입니다. 판정이 달라지는 단계는 없습니다.'
      : `참여자에 관한 사실입니다. 단계 ${numbers.format(n)}개의 판정이 달라집니다.`,
  affiliationFact: '참여자에 관한 사실입니다.',
  affiliationExists: '두 곳은 이미 계열 관계입니다.',
  connectTitle: (from, to) => `${from}에서 ${josa(to, '으로/로')}`,
  otherMeanings: (n) => `+ 다른 뜻 ${numbers.format(n)}개`,
  otherReasons: (n) => `그 밖의 이유 ${numbers.format(n)}개`,
  noMeaning: '이 연결이 뜻할 수 있는 것이 없습니다.',
  connecting: (from) => `${from}에서 연결하는 중: 다른 쪽 끝을 고르십시오. Esc 키로 취소합니다.`,
  offer: '제품',

  changedSteps: (n, parts) => `뒤의 단계 ${numbers.format(n)}개가 달라졌습니다: ${parts}`,
  changedPart: (n, from, to) => `${from} → ${to} ${numbers.format(n)}개`,
  tookAlong: (parts) => `함께 없어진 것: ${parts}`,
  took: {
    parties: (n) => `참여자 ${numbers.format(n)}곳`,
    tenants: (n) => `테넌트 ${numbers.format(n)}개`,
    affiliations: (n) => `계열 관계 ${numbers.format(n)}개`,
    subscriptions: (n) => `구독 ${numbers.format(n)}개`,
    partnerships: (n) => `파트너 관계 ${numbers.format(n)}개`,
    steps: (n) => `단계 ${numbers.format(n)}개`,
    variants: (n) => `변형 ${numbers.format(n)}개`
  },
  undone: '되돌렸습니다.',
  redone: '다시 실행했습니다.',
  stepVerdict: (number, summary, verdict) => `${number}단계: ${summary}. ${verdict}`,

  commands: {
    connect: '연결 …',
    copy: '복사',
    cut: '잘라내기',
    paste: '붙여넣기',
    duplicate: '복제',
    remove: '삭제',
    selectAll: '모두 선택',
    alignRow: '한 행으로 맞추기',
    alignColumn: '한 열로 맞추기',
    tidy: '정돈',
    fit: '화면에 맞추기',
    details: '세부 정보',
    goToStep: '단계로 이동',
    undo: '실행 취소',
    redo: '다시 실행'
  },
  copied: (n) => `${numbers.format(n)}개를 복사했습니다.`,
  nothingToPaste: '붙여넣을 수 있는 것이 없습니다. 먼저 참여자나 단계를 복사하십시오.'
}
