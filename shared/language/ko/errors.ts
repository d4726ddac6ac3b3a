import { atLeast, type InputError } from '#shared/domain/input-error.ts'
import { type ErrorWords, getField, readFound, toOneLine } from '#shared/language/error-texts.ts'
import { josa } from '#shared/language/particles.ts'

const numbers = new Intl.NumberFormat('ko')

const inWords: Readonly<Record<string, string>> = {
  string: '따옴표로 묶은 문자열',
  number: '숫자',
  int: '정수',
  boolean: 'true 또는 false',
  array: '대괄호로 묶은 목록',
  tuple: 'ID 두 개의 목록',
  object: '중괄호로 묶은 개체',
  record: '중괄호로 묶은 개체',
  partner: '파트너',
  'indirect-provider': '간접 공급자',
  'indirect-reseller': '간접 재판매인',
  'direct-bill': '직접 청구 파트너',
  party: '당사자',
  tenant: '테넌트',
  subscription: '구독',
  step: '단계'
}

function field(error: InputError): string {
  return `‘${getField(error)}’`
}

/** What the user typed or named, in quotes. */
function named(text: string | undefined): string {
  return text === undefined ? '이것' : `‘${text}’`
}

function value(error: InputError): string {
  const found = readFound(error.found)
  switch (found.kind) {
    case 'nothing':
      return '빈 값'
    case 'object':
      return '개체'
    case 'list':
      return found.count === 0 ? '빈 목록' : `항목 ${numbers.format(found.count)}개의 목록`
    case 'text':
      return found.text
  }
}

function bounded(error: InputError): string {
  const { expected } = error
  if (expected === undefined) return '더 작은 수를 적으십시오.'
  if (!expected.startsWith(atLeast)) return `${limit(error)} 이하의 수를 적으십시오.`
  return `${numbers.format(Number(expected.slice(atLeast.length)))} 이상의 수를 적으십시오.`
}

function limit(error: InputError): string {
  const most = Number(error.expected)
  return Number.isFinite(most) ? numbers.format(most) : (error.expected ?? '')
}

/** How many entries a list has, where it was counted to its end. */
function countEntries(error: InputError): string | undefined {
  const found = readFound(error.found)
  return found.kind === 'list' ? numbers.format(found.count) : undefined
}

/** A sentence that says what may stand at a place. */
function allow(error: InputError): string {
  const { expected } = error
  if (expected === undefined) return '형식에 있는 값으로 바꾸십시오.'
  if (expected.includes(', ')) return `다음 중 하나로 적으십시오: ${expected}.`
  return `${josa(inWords[expected] ?? expected, '으로/로')} 적으십시오.`
}

function role(error: InputError): string {
  return inWords[error.expected ?? 'partner'] ?? '파트너'
}

function kinds(error: InputError): string {
  const list = (error.expected ?? 'party').split(', ').map((kind) => inWords[kind] ?? kind)
  return new Intl.ListFormat('ko', { type: 'disjunction' }).format(list)
}

/** A sentence that lists what is possible; `otherwise` says where to look where no list is at hand. */
function choose(error: InputError, otherwise: string): string {
  const { expected } = error
  if (expected === undefined || expected === '') return otherwise
  return expected.includes(', ') ? `다음 중 하나를 쓰십시오: ${expected}.` : `${josa(expected, '을/를')} 쓰십시오.`
}

/** What each error is, why it is one, and what to do, in Korean. */
export const errors = {
  'empty-file': () => ({
    message: '파일이 비어 있음',
    why: '시나리오에는 적어도 제목과 날짜, 당사자, 단계가 있어야 하는데 실행할 내용이 없습니다.',
    fix: '파일에 시나리오를 적거나, 예제를 복사해 시작하십시오.'
  }),
  'too-large': (error) => ({
    message: `파일이 ${numbers.format(Number(error.expected) / 2 ** 20)}MiB보다 큼`,
    why: '파일 하나가 메모리를 다 쓰지 않도록 크기를 제한합니다.',
    fix: '메모를 줄이거나 시나리오를 여러 개로 나누십시오.'
  }),
  'not-utf8': () => ({
    message: '파일이 UTF-8 텍스트가 아님',
    why: '시나리오는 UTF-8로 적습니다. 다른 인코딩으로 읽으면 이름이 모르는 사이에 깨집니다.',
    fix: '파일을 만든 편집기에서 UTF-8로 다시 저장하고, 그림이나 압축 파일이 아니라 시나리오인지 확인하십시오.'
  }),
  'byte-order-mark': () => ({
    message: '파일이 바이트 순서 표시(BOM)로 시작함',
    why: 'JSON에서는 맨 앞에 이 보이지 않는 문자를 둘 수 없습니다.',
    fix: '편집기에서 BOM이 없는 UTF-8로 저장하십시오.'
  }),
  'invalid-json': (error) => ({
    message: error.found ? `올바른 JSON이 아님: ${toOneLine(error.found)}` : '올바른 JSON이 아님',
    why: '시나리오는 JSON으로 적는데, 그 자리에서 JSON 문법에 어긋납니다.',
    fix: '그 근처에 쉼표가 남거나 빠지지 않았는지, 괄호와 따옴표가 닫혔는지 살펴보고 고치십시오.'
  }),
  'too-deep': (error) => ({
    message: `목록과 개체가 ${limit(error)}단계보다 깊게 겹쳐 있음`,
    why: '시나리오에는 몇 단계면 충분합니다. 그보다 깊으면 잘못 적은 것이고 메모리를 다 쓸 수도 있습니다.',
    fix: `이 자리의 값을 ${limit(error)}단계 이내로 줄이십시오.`
  }),
  'duplicate-key': (error) => ({
    message: `한 개체에 ${named(error.found)} 키가 두 번 나옴`,
    why: '두 값 가운데 하나만 쓸 수 있는데, 어느 쪽인지 파일만 보고는 알 수 없습니다.',
    fix: '둘 중 하나를 지우십시오.'
  }),
  'not-a-scenario': (error) => ({
    message:
      error.path === '$.format' && readFound(error.found).kind === 'nothing'
        ? '‘format’ 키가 없음'
        : `${error.path === '$.format' ? '형식' : '시나리오'} 자리에 있는 값: ${value(error)}`,
    why: '시나리오 파일은 자기 형식을 밝히는 개체 하나인데, 이 파일은 그렇지 않습니다.',
    fix: '시나리오가 든 파일을 고르십시오. 그런 파일은 첫 키가 "format"이고 그 값이 "csp-scenario"입니다.'
  }),
  'unsupported-version': (error) => ({
    message: `시나리오 형식의 버전이 ${josa(error.found ?? '', '으로/로')} 적혀 있음`,
    why: `이 앱은 버전 ${josa(error.expected ?? '', '을/를')} 읽으며, 그 뒤의 버전은 뜻을 알 수 없습니다.`,
    fix: `더 새로운 프로그램으로 열거나, 파일을 버전 ${josa(error.expected ?? '', '으로/로')} 저장하십시오.`
  }),
  'unknown-key': (error) => ({
    message: `여기에 쓸 수 없는 키 ${named(error.found)}`,
    why: '빠뜨리거나 짐작하는 내용이 없도록 파일을 엄격하게 읽습니다.',
    fix: '철자를 고치거나, 맞는 자리로 옮기거나, 지우십시오. 쓸 수 있는 키는 시나리오 스키마에 모두 있습니다.'
  }),
  'missing-field': (error) => ({
    message: `${josa(field(error), '이/가')} 빠져 있음`,
    why: '형식에 꼭 있어야 하는 키이며, 없으면 시나리오가 완성되지 않습니다.',
    fix: `${josa(field(error), '을/를')} 더하십시오. ${allow(error)}`
  }),
  'wrong-type': (error) => ({
    message: `${field(error)} 자리에 있는 값의 종류가 다름: ${value(error)}`,
    why: '형식이 이 자리에 정해 둔 종류의 값이 아닙니다.',
    fix: allow(error)
  }),
  'not-allowed-value': (error) => ({
    message: `${field(error)} 자리에 쓸 수 없는 값: ${value(error)}`,
    why: '이 자리에는 형식이 정한 값만 쓸 수 있습니다.',
    fix: allow(error)
  }),
  'too-long': (error) => ({
    message: `${josa(field(error), '이/가')} ${limit(error)}자보다 긺`,
    why: '화면과 보고서에 들어가도록 텍스트의 길이를 제한합니다.',
    fix: `${limit(error)}자 이내로 줄이십시오.`
  }),
  'too-short': (error) => ({
    message: `${field(error)} 목록의 항목이 ${countEntries(error) ?? '0'}개뿐임`,
    why: '항목이 모자라면 뜻이 없는 목록입니다. 판매 경로에는 Microsoft 다음에 구매자가, 짝에는 두 당사자가 있어야 합니다.',
    fix: `항목을 ${limit(error)}개 이상 적으십시오.`
  }),
  'too-many': (error) => {
    const count = countEntries(error)
    return {
      message: `${field(error)} 목록의 항목이 ${count === undefined ? `${limit(error)}개보다 많음` : `${count}개임`}`,
      why: '어떤 파일이든 주어진 메모리로 실행할 수 있도록 목록마다 항목 수를 제한합니다.',
      fix: `${limit(error)}개 이내로 줄이십시오.`
    }
  },
  'invalid-id': (error) => ({
    message: `ID로 쓸 수 없는 값: ${value(error)}`,
    why: 'ID는 명령과 보고서에도 나오므로 단순한 문자만 씁니다.',
    fix: '영문 소문자, 숫자, 마침표, 밑줄, 붙임표로 1자에서 64자까지 적고, 소문자나 숫자로 시작하십시오.'
  }),
  'invalid-date': (error) => ({
    message: `${field(error)} 자리에 있는 값이 날짜가 아님: ${value(error)}`,
    why: '날짜에 따라 적용되는 규칙이 다르므로 달력에 있는 날짜여야 합니다.',
    fix: '2020-06-01처럼 연, 월, 일을 붙임표로 이어 적으십시오.'
  }),
  'invalid-market': (error) => ({
    message: `${field(error)} 자리에 있는 값이 시장 코드가 아님: ${value(error)}`,
    why: '지역은 시장에 따라 정해지며, 시장은 영문 대문자 두 글자로 적습니다.',
    fix: 'KR이나 US처럼 대문자 두 글자로 적거나, 모르면 시장을 빼십시오.'
  }),
  'invalid-number': (error) => ({
    message: `${field(error)} 자리에 쓸 수 없는 수: ${value(error)}`,
    why: '형식이 이 자리에 정한 범위를 벗어난 수입니다.',
    fix: bounded(error)
  }),
  'control-character': (error) => ({
    message: `${field(error)} 안에 보이지 않는 제어 문자가 있음: ${value(error)}`,
    why: '제어 문자는 화면이나 보고서를 망가뜨릴 수 있고, 이름에는 필요하지 않습니다.',
    fix: '그 문자를 지우십시오. 줄 바꿈과 탭은 메모에만 쓸 수 있습니다.'
  }),
  'lone-surrogate': (error) => ({
    message: `${field(error)} 안에 반쪽짜리 문자가 있음: ${value(error)}`,
    why: '서로게이트 쌍의 한쪽만으로는 문자가 되지 않으며 UTF-8로 저장할 수도 없습니다.',
    fix: '문자를 다시 입력하거나 깨진 반쪽을 지우십시오.'
  }),
  'path-without-microsoft': (error) => ({
    message: `판매 경로가 ${josa(value(error), '으로/로')} 시작함`,
    why: '프로그램의 모든 판매는 Microsoft에서 시작하므로 경로도 그렇습니다.',
    fix: '맨 앞에 "microsoft"를 두고, 파는 쪽을 차례로 적은 다음 구매자를 맨 끝에 적으십시오.'
  }),
  'microsoft-in-path': () => ({
    message: '판매 경로의 맨 앞이 아닌 곳에 Microsoft가 있음',
    why: 'Microsoft는 경로가 시작하는 곳이며, 경로 안의 누구에게서도 사지 않습니다.',
    fix: '"microsoft"는 맨 앞에만 두십시오.'
  }),
  'reserved-id': (error) => ({
    message: `파일의 당사자나 테넌트에 쓸 수 없는 ID: ${value(error)}`,
    why: '이 ID는 언제나 Microsoft 자신을 뜻합니다. Microsoft는 모든 시나리오에 이미 있으며 여기서는 계열사를 두지 않습니다.',
    fix: '다른 ID를 쓰거나 그 항목을 지우십시오.'
  }),
  'reserved-company': (error) => ({
    message: `당사자의 회사로 쓸 수 없는 이름: ${value(error)}`,
    why: '이 이름은 언제나 Microsoft 자신을 뜻하며, 시나리오의 당사자는 여기에 속하지 않습니다.',
    fix: '회사 이름을 다르게 적거나 빼십시오.'
  }),
  'known-and-unknown': (error) => ({
    message: `${josa(value(error), '이/가')} 알려진 사실이면서 알 수 없는 것으로도 적혀 있음`,
    why: '같은 일이 알려져 있으면서 알려져 있지 않을 수는 없습니다.',
    fix: '‘unknown’에서 지우거나, ‘completed’ 또는 ‘capabilities’에서 지우십시오.'
  }),
  'duplicate-id': (error) => ({
    message: `이미 쓰고 있는 ID: ${value(error)}`,
    why: 'ID 하나는 한 가지만 가리켜야 합니다. 적지 않아 저절로 붙은 ID도 마찬가지입니다.',
    fix: '둘 중 하나의 ID를 바꾸십시오.'
  }),
  'unknown-reference': (error) => ({
    message: `${value(error)}에 해당하는 ${josa(kinds(error), '이/가')} 없음`,
    why: error.expected?.includes('subscription')
      ? 'ID마다 가리키는 것이 있어야 합니다. 구독은 처음부터 주어진 것이거나 같은 흐름의 앞 단계에서 판 것이어야 합니다.'
      : 'ID마다 파일에 적어 둔 무엇인가를 가리켜야 합니다.',
    fix: 'ID를 고치거나, 가리키려는 것을 파일에 적으십시오.'
  }),
  'wrong-role': (error) => ({
    message: `${josa(role(error), '이/가')} 올 자리에 ${josa(value(error), '이/가')} 있음`,
    why: '단계나 짝의 이 자리는 한 가지 역할만 맡을 수 있는데, 그 당사자의 역할은 다릅니다.',
    fix: `여기에 ${josa(role(error), '을/를')} 적거나, 그 당사자의 역할을 바꾸십시오.`
  }),
  'wrong-owner': (error) => ({
    message: `테넌트 ${josa(value(error), '이/가')} ${named(error.expected)}의 것이 아님`,
    why: '산 것이나 가진 것은 자기 테넌트에만 둘 수 있습니다.',
    fix: `${josa(named(error.expected), '이/가')} 가진 테넌트를 적거나, 새로 하나 적어 두십시오.`
  }),
  'wrong-tenant-type': (error) =>
    error.expected === 'one csp'
      ? {
          message: '한 파트너에게 csp 유형의 테넌트가 둘임',
          why: '파트너는 CSP 사업에 쓰는 테넌트를 꼭 하나만 둡니다.',
          fix: '둘째 테넌트를 customer 유형으로 바꾸거나 지우십시오.'
        }
      : {
          message: '고객에게 csp 유형의 테넌트가 있음',
          why: '프로그램에서 사업을 하는 것은 파트너뿐이므로, 그 테넌트도 파트너에게만 있습니다.',
          fix: 'customer 유형으로 바꾸거나, 소유자를 파트너로 바꾸십시오.'
        },
  'same-party': (error) => ({
    message: `${josa(value(error), '이/가')} 자기 자신의 고객으로 적혀 있음`,
    why: '고객 관계에는 양쪽이 있어야 하는데, 이 단계는 양쪽에 같은 당사자를 적었습니다.',
    fix: '고객 자리에 다른 당사자를 적으십시오.'
  }),
  'missing-tenant': (error) => ({
    message: `파트너 ${named(error.expected)}의 테넌트가 정해지지 않음`,
    why: '파트너는 사업에 쓰는 테넌트와 자체 사용 테넌트를 따로 둘 수 있으며, 어느 쪽인지에 따라 판정이 달라집니다.',
    fix: `‘tenant’에 ${josa(named(error.expected), '이/가')} 가진 테넌트의 ID를 적으십시오.`
  }),
  'missing-subscription': () => ({
    message: '재판매인을 연결할 구독이 적혀 있지 않음',
    why: '새로 연결하는 것이 아니라면, 이미 있는 구독에 연결하는 것입니다.',
    fix: '‘subscription’에 구독의 ID를 적거나, ‘new’를 true로 바꾸십시오.'
  }),
  'needless-subscription': (error) => ({
    message: `새로 연결하는데 구독 ${josa(value(error), '이/가')} 적혀 있음`,
    why: '새 연결은 구독이 생기기 전에 하므로 특정한 구독을 가리킬 수 없습니다.',
    fix: '‘subscription’을 지우거나, ‘new’를 false로 바꾸십시오.'
  }),
  'date-goes-back': (error) => ({
    message: `날짜 ${josa(value(error), '이/가')} 앞 단계의 날짜보다 빠름${error.expected === undefined ? '' : ` (${error.expected})`}`,
    why: '단계는 적힌 순서대로 일어나므로 날짜가 거꾸로 갈 수 없습니다.',
    fix: `${error.expected ?? '앞 단계의 날짜'} 또는 그 뒤의 날짜를 적거나, 단계를 앞으로 옮기십시오.`
  }),

  'whole-library': () => ({
    message: '라이브러리 전체가 든 파일임',
    why: '시나리오 하나가 든 파일이 아닙니다. 설정이 먼저 나오고, 그다음부터 한 줄에 시나리오가 하나씩 있습니다.',
    fix: '앱에서는 설정의 ‘라이브러리 가져오기’로, 명령줄에서는 ‘library import --whole’로 가져오십시오.'
  }),
  'not-a-library': () => ({
    message: '라이브러리 전체가 든 파일이 아님',
    why: '라이브러리 전체가 든 파일은 첫 줄에 그렇게 적혀 있는데, 이 파일에는 없습니다.',
    fix: '‘라이브러리 전체 내보내기’나 ‘library export --whole’로 만든 파일을 고르십시오. 시나리오 파일 하나하나는 ‘가져오기’나 ‘library import’로 가져옵니다.'
  }),
  'later-library': (error) => ({
    message: `라이브러리 파일 형식의 버전이 ${error.found ?? ''}임`,
    why: `이 앱은 버전 ${error.expected ?? ''}까지만 읽을 수 있고, 그 뒤 버전의 뜻은 알 수 없습니다.`,
    fix: '더 새로운 버전의 앱으로 파일을 여십시오.'
  }),
  'library-cut-short': () => ({
    message: '파일이 중간에서 끊김',
    why: '빠진 것이 없음을 알리는 마지막 줄이 없습니다. 옮기는 중에 파일의 일부가 사라졌습니다.',
    fix: '파일을 다시 복사하거나 내려받고, 안 되면 원래 라이브러리에서 다시 만드십시오.'
  }),
  'library-changed': () => ({
    message: '파일이 처음 만들어진 그대로가 아님',
    why: '마지막 줄에 앞의 모든 내용에 대한 체크섬이 있는데 맞지 않습니다. 내용이 바뀌었거나 손상되었습니다.',
    fix: '파일을 다시 복사하거나 내려받고, 안 되면 원래 라이브러리에서 다시 만드십시오. 시나리오를 직접 고치려면 파일 하나씩으로 내보내십시오.'
  }),
  'library-too-large': (error) => ({
    message: `파일이 ${numbers.format(Number(error.expected) / 2 ** 30)}GiB보다 큼`,
    why: '파일 하나가 디스크를 다 쓰지 않도록 크기를 제한합니다.',
    fix: '더 작은 라이브러리로 만들거나, 시나리오를 파일 하나씩으로 내보내십시오.'
  }),

  'unknown-command': (error) => ({
    message: `${josa(named(error.found), '이라는/라는')} 명령이 없음`,
    why: '첫 낱말은 명령의 이름이어야 합니다.',
    fix: choose(error, '--help로 명령 목록을 보십시오.')
  }),
  'later-command': (error) => ({
    message: `${named(error.found)} 명령은 아직 쓸 수 없음`,
    why: '다음 릴리스에서 쓰려고 이름만 남겨 둔 명령입니다.',
    fix: choose(error, '--help로 지금 할 수 있는 일을 보십시오.')
  }),
  'unknown-option': (error) => ({
    message: `여기에는 ${josa(named(error.found), '이라는/라는')} 옵션이 없음`,
    why: '잘못 적은 것이 그냥 지나가지 않도록 옵션을 엄격하게 읽습니다.',
    fix: choose(error, '--help로 이 명령의 옵션을 보십시오.')
  }),
  'unexpected-argument': (error) => ({
    message: `필요하지 않은 인수 ${named(error.found)}`,
    why: '이 명령이 쓰지 않는 인수입니다.',
    fix: '그 인수를 지우십시오. 공백이 든 이름이라면 따옴표로 묶으십시오.'
  }),
  'missing-argument': (error) => ({
    message: error.expected === undefined ? '인수가 빠져 있음' : `인수 ${josa(error.expected, '이/가')} 빠져 있음`,
    why: '이 인수가 없으면 명령을 실행할 수 없습니다.',
    fix:
      error.expected === undefined
        ? '--help로 사용법을 보십시오.'
        : `명령 뒤에 ${josa(error.expected, '을/를')} 적으십시오.`
  }),
  'missing-option': (error) => ({
    message: error.expected === undefined ? '옵션이 빠져 있음' : `옵션 ${josa(error.expected, '이/가')} 빠져 있음`,
    why: '이 옵션이 없으면 무엇을 뜻하는지 알 수 없습니다.',
    fix: error.expected === undefined ? '--help로 옵션을 보십시오.' : `${josa(error.expected, '을/를')} 더하십시오.`
  }),
  'not-allowed-option': (error) => ({
    message: `이 옵션에 쓸 수 없는 값 ${named(error.found)}`,
    why: '이 옵션에는 정해진 값만 쓸 수 있습니다.',
    fix: choose(error, '--help로 쓸 수 있는 값을 보십시오.')
  }),
  'file-not-found': (error) => ({
    message: `파일 ${josa(named(error.found), '이/가')} 없음`,
    why: '그 경로에 아무것도 저장되어 있지 않습니다.',
    fix: '철자와 폴더를 확인하십시오. 빗금으로 시작하지 않는 경로는 현재 폴더에서 시작합니다.'
  }),
  'not-a-file': (error) => ({
    message: `${josa(named(error.found), '은/는')} 파일이 아니라 폴더나 장치임`,
    why: '시나리오는 보통 파일에서만 읽습니다.',
    fix: '.csp.json으로 끝나는 파일처럼 파일 자체를 적으십시오.'
  }),
  'file-unreadable': (error) => ({
    message: `파일 ${josa(named(error.found), '을/를')} 읽을 수 없음`,
    why:
      error.expected === undefined
        ? '시스템이 파일을 열지 못했습니다.'
        : `시스템이 파일을 열지 못했습니다: ${toOneLine(error.expected)}.`,
    fix: '읽을 권한이 있는지, 다른 프로그램이 쓰고 있지 않은지 확인하고 다시 해 보십시오.'
  }),
  'unknown-ending': (error) => ({
    message: `${named(error.found)}에는 무엇을 쓸지 알려 주는 확장자가 없음`,
    why: '무엇을 쓸지는 파일 이름의 확장자로 정해집니다.',
    fix: choose(error, '--help로 쓸 수 있는 확장자를 보십시오.')
  }),
  'file-exists': (error) => ({
    message: `파일 ${josa(named(error.found), '이/가')} 이미 있음`,
    why: '묻지 않고 파일을 바꾸는 일은 없습니다.',
    fix: '다른 이름을 고르거나, 바꾸려면 --force를 붙이십시오.'
  }),
  'same-file': (error) => ({
    message: `${josa(named(error.found), '은/는')} 시나리오 파일 자체임`,
    why: '보고서가 그 대상인 시나리오를 덮어쓰게 됩니다.',
    fix: '다른 이름을 고르십시오.'
  }),
  'folder-not-found': (error) => ({
    message: `폴더 ${josa(named(error.found), '이/가')} 없음`,
    why: '파일은 이미 있는 폴더에만 저장합니다.',
    fix: '폴더를 먼저 만들거나 다른 폴더를 고르십시오.'
  }),
  'file-unwritable': (error) => ({
    message: `파일 ${josa(named(error.found), '을/를')} 쓸 수 없음`,
    why:
      error.expected === undefined
        ? '시스템이 파일 쓰기를 거부합니다.'
        : `시스템이 파일 쓰기를 거부합니다(${toOneLine(error.expected)}).`,
    fix: '그곳에 쓸 권한과 남은 공간이 있는지 확인하십시오. 전에 있던 파일은 그대로입니다.'
  }),
  'unknown-schema': (error) => ({
    message: `${josa(named(error.found), '이라는/라는')} 스키마가 없음`,
    why: '스키마는 파일과 명령의 형식에만 있습니다.',
    fix: choose(error, '--help로 스키마 이름을 보십시오.')
  }),
  'unknown-step': (error) => ({
    message: `이 흐름에 ${josa(named(error.found), '이라는/라는')} 단계가 없음`,
    why: '단계는 ID로 부르고, ID를 적지 않은 단계는 s1, s2처럼 순서로 부릅니다. 변형에는 자기 단계가 따로 있습니다.',
    fix: choose(error, 'check 명령으로 단계의 ID를 보십시오.')
  }),
  'unknown-variant': (error) => ({
    message: `${josa(named(error.found), '이라는/라는')} 변형이 없음`,
    why: '변형은 시나리오에 적힌 ID로 부릅니다.',
    fix: choose(error, '기본 흐름을 판정하려면 --variant를 빼십시오.')
  }),
  'unknown-party': (error) => ({
    message: `이 자리에 올 수 있는 당사자 ${josa(named(error.found), '이/가')} 없음`,
    why: '당사자는 이름이 아니라 ID로 부르며, 파는 쪽은 파트너만 될 수 있습니다.',
    fix: choose(error, '시나리오에 있는 당사자의 ID를 쓰십시오.')
  }),
  'too-many-cells': (error) => ({
    message: error.found === undefined ? '표가 너무 큼' : `표의 크기가 ${error.found}임`,
    why: `파는 쪽과 사는 쪽이 ${error.expected ?? '200 × 200'}보다 많으면 한 번에 판정하기도, 읽기도 어렵습니다.`,
    fix: '--seller와 --buyer로 보려는 당사자를 고르십시오.'
  }),
  unexpected: (error) => ({
    message: error.found === undefined ? '뜻밖의 문제가 생김' : `뜻밖의 문제가 생김: ${toOneLine(error.found)}`,
    why: '입력이 아니라 프로그램의 결함입니다.',
    fix: '다시 해 보고, 또 생기면 이 메시지와 함께 무엇을 했는지 알려 주십시오.'
  })
} satisfies ErrorWords
