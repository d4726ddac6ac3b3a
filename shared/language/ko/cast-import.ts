import type { castImport as english } from '../en/cast-import.ts'
import { josa } from '../particles.ts'

const numbers = new Intl.NumberFormat('ko')

/** What the import of a cast from a table says, in Korean. */
export const castImport: typeof english = {
  title: '표에서 참여자 가져오기',
  open: '표에서 가져오기 …',
  intro:
    '한 줄에 이름과 역할이 있고, 시장과 회사도 있을 수 있는 목록입니다. 확인하기 전에는 아무것도 추가하지 않습니다.',
  chooseFile: 'CSV 파일 고르기 …',
  paste: '또는 표 붙여넣기',
  pasteHint: '스프레드시트에서 복사한 표나 CSV입니다. 열린 시나리오에 .csv 파일을 끌어다 놓아도 됩니다.',
  read: '표 읽기',
  cancel: '취소',
  another: '다른 표 고르기',
  reading: '표를 읽는 중',
  adding: '참여자를 추가하는 중',
  reached: (done, of) => `${numbers.format(of)}줄 중 ${numbers.format(done)}줄`,

  pasted: '붙여넣은 표',
  source: (name, lines) => `${name}: ${numbers.format(lines)}줄`,
  encodings: {
    'utf-16': 'UTF-16으로 읽었습니다.',
    'euc-kr':
      'UTF-8이 아니어서 한국어(EUC-KR)로 읽었습니다. 이름이 이상하게 보이면 스프레드시트에서 ‘CSV UTF-8’로 저장한 뒤 다시 고르십시오.'
  },
  hasHeadings: '첫 줄은 열 제목임',
  columns: '열의 내용',
  fields: { name: '이름', role: '역할', market: '시장', company: '회사' },
  companyHint: '회사가 같은 줄은 한 회사의 계정입니다.',
  noColumn: '열 없음',
  chooseColumn: '고르기 …',
  column: (n) => `${n}번째 열`,
  columnWith: (n, sample) => `${n}번째 열: ${sample}`,
  everyLine: (role) => `모든 줄: ${role}`,
  needsPlan: '이름이 있는 열을 고르고, 역할이 있는 열이나 모든 줄에 쓸 역할을 고르십시오.',

  preview: '처음 몇 줄',
  line: '줄',
  becomes: '결과',
  unknownMarket: '알 수 없음',
  outcomes: { added: '새로 추가', skipped: '이미 있음: 건너뜀', again: '이미 있음: 또 추가', faulty: '제외' },
  known: '이름·역할·회사·시장이 같은 참여자가 이미 있는 줄',
  knownChoices: { skip: '건너뛰기', add: '또 추가하기' },
  counts: (added, skipped, faulty) =>
    [
      `추가할 참여자 ${numbers.format(added)}곳`,
      ...(skipped > 0 ? [`이미 있는 참여자 ${numbers.format(skipped)}곳`] : []),
      ...(faulty > 0 ? [`제외할 줄 ${numbers.format(faulty)}개`] : [])
    ].join(' · '),
  add: (n) => `참여자 ${numbers.format(n)}곳 추가`,
  added: (n) => `참여자 ${numbers.format(n)}곳을 추가했습니다.`,

  faults: (n) => `오류가 있는 줄 ${numbers.format(n)}개`,
  faultsHint: '이 줄은 제외합니다. 표에서 고친 뒤 다시 가져오거나, 이 줄 없이 계속하십시오.',
  moreFaults: (n) => `… 그 밖에 오류 ${numbers.format(n)}개.`,
  place: (line, column) => `${numbers.format(line)}번째 줄, ${column}`,
  cellFaults: {
    'missing-name': () => ({ what: '이름이 없음', fix: '참여자에게는 이름이 있어야 합니다. 칸을 채우십시오.' }),
    'missing-role': () => ({
      what: '역할이 없음',
      fix: '간접 공급자, 간접 재판매인, 직접 청구 파트너, 고객 중 하나여야 합니다. 칸을 채우십시오.'
    }),
    'unknown-role': (found) => ({
      what: `${josa(`‘${found}’`, '은/는')} 역할이 아님`,
      fix: '간접 공급자, 간접 재판매인, 직접 청구 파트너, 고객 중 하나이거나 그것을 가리키는 흔한 말이어야 합니다. 칸을 고치거나 다른 열을 고르십시오.'
    }),
    'unknown-market': (found) => ({
      what: `${josa(`‘${found}’`, '은/는')} 시장이 아님`,
      fix: 'KR이나 KOR 같은 두세 글자 코드이거나 영어 또는 한국어 이름이어야 합니다. 칸을 고치거나, 시장을 모르면 비워 두거나, 다른 열을 고르십시오.'
    }),
    'reserved-company': (found) => ({
      what: `${josa(`‘${found}’`, '은/는')} Microsoft 자신을 가리킴`,
      fix: '파트너나 고객의 회사여야 합니다. 다른 이름을 쓰십시오.'
    }),
    'too-long': (found) => ({
      what: `${josa(`‘${found}’`, '이/가')} 너무 긺`,
      fix: '200자를 넘을 수 없습니다. 줄이십시오.'
    }),
    'control-character': (found) => ({
      what: `‘${found}’에 제어 문자가 있음`,
      fix: '보통 글자만 쓸 수 있습니다. 칸을 새로 입력하십시오.'
    }),
    'lone-surrogate': (found) => ({
      what: `‘${found}’에 반쪽짜리 문자가 있음`,
      fix: '보통 글자만 쓸 수 있습니다. 칸을 새로 입력하십시오.'
    }),
    'too-many-cells': (found) => ({
      what: `‘${found}’ 칸이 첫 줄의 열 수를 넘음`,
      fix: '칸은 첫 줄만큼만 있어야 합니다. 쉼표가 든 이름은 따옴표로 묶으십시오.'
    })
  },
  tableFaults: {
    empty: () => ({ message: '표가 없음', fix: '한 줄 이상 있는 파일이나 글을 고르십시오.' }),
    'too-large': (limit) => ({
      message: '표가 너무 큼',
      why: `시나리오 파일은 ${numbers.format(limit / 1024 / 1024)}MiB를 넘을 수 없고, 거기에 넣을 표도 그렇습니다.`,
      fix: '필요 없는 열을 빼거나 표를 나누십시오.'
    }),
    'too-many-rows': (limit) => ({
      message: '표에 줄이 너무 많음',
      why: `시나리오의 참여자는 ${numbers.format(limit)}곳을 넘을 수 없습니다.`,
      fix: '표를 여러 시나리오로 나누십시오.'
    }),
    'too-many-columns': (limit) => ({
      message: '표에 열이 너무 많음',
      why: `${numbers.format(limit)}개까지 읽을 수 있습니다.`,
      fix: '필요 없는 열을 빼십시오.'
    }),
    'broken-quotes': (line) => ({
      message: `${numbers.format(line)}번째 줄의 따옴표가 짝이 맞지 않음`,
      why: '거기서부터 칸이 어디서 끝나는지 알 수 없습니다.',
      fix: '열린 따옴표를 닫으십시오. 따옴표 안의 따옴표는 두 번 씁니다.'
    }),
    'not-text': () => ({
      message: '텍스트로 된 표가 아님',
      why: 'UTF-8도 UTF-16도 한국어(EUC-KR)도 아닙니다.',
      fix: '스프레드시트에서 ‘CSV UTF-8’로 저장한 뒤 그 파일을 고르십시오.'
    }),
    'not-a-table': (name) => ({
      message: `${josa(`‘${name}’`, '은/는')} CSV 파일이 아님`,
      why: '열린 시나리오에는 참여자 표만 놓을 수 있습니다.',
      fix: '스프레드시트에서 ‘CSV UTF-8’로 저장한 뒤 그 파일을 여기에 놓으십시오. 시나리오 파일은 라이브러리에 놓습니다.'
    }),
    unreadable: () => ({
      message: '파일을 읽을 수 없음',
      fix: '파일이 그대로 있는지, 다른 프로그램에서 열려 있지 않은지 확인한 뒤 다시 고르십시오.'
    })
  },
  refusals: {
    nothing: '추가할 것이 없습니다.',
    'too-many-parties': (found, room) =>
      `참여자가 ${numbers.format(found)}곳인데, 이 시나리오에는 ${numbers.format(room)}곳만 더 들어갑니다. 줄 수를 줄이십시오.`,
    'file-too-large': (limit) =>
      `시나리오가 파일 한도인 ${numbers.format(limit / 1024 / 1024)}MiB보다 커집니다. 줄 수를 줄이거나 이름을 짧게 하십시오.`
  }
}
