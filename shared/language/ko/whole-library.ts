import { library } from '#shared/language/ko/library.ts'
import { quote } from '#shared/language/ko/naming.ts'
import type { wholeLibrary as english } from '../en/whole-library.ts'

const numbers = new Intl.NumberFormat('ko')
/** How many titles are named in one sentence; the rest is counted. */
const mostNamed = 5

function name(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => (title === '' ? library.untitled : quote(title)))
  const more = titles.length - named.length
  return more > 0 ? `${named.join(', ')} 외 ${numbers.format(more)}개` : named.join(', ')
}

/** What is said of the whole library as one file, in Korean. */
export const wholeLibrary: typeof english = {
  title: '라이브러리 전체를 파일 하나로',
  meaning:
    '모든 시나리오와 그 태그와 변형, 그리고 설정이 들어갑니다. 다른 컴퓨터로 옮기거나 보관할 때 쓰십시오. 휴지통에 있는 것과 실행 취소 기록은 여기에 남습니다.',
  takeAlong: '라이브러리 전체 내보내기',
  bringIn: '라이브러리 가져오기',
  bringInMeaning:
    '여기에 있는 시나리오는 하나도 바뀌지 않습니다. 이미 있는 시나리오는 건너뛰고, 제목이 같아도 내용이 다르면 나란히 가져옵니다.',
  withSettings: '파일에 든 설정도 함께 적용',
  takenAlong: (n) =>
    `시나리오 ${numbers.format(n)}개와 설정을 파일에 저장하고, 다시 읽어 빠짐없이 들어 있음을 확인했습니다.`,
  leftOut: (n, titles) => ({
    message: `손상된 시나리오 ${numbers.format(titles.length)}개가 파일에 들어 있지 않음`,
    why: `저장된 내용을 읽지 못했습니다: ${name(titles)}. 파일에는 시나리오 ${numbers.format(n)}개와 설정이 들어 있으며, 다시 읽어 확인했습니다.`,
    fix: '손상되기 전의 백업을 복원하고 다시 내보내거나, 손상된 시나리오를 휴지통에 넣으십시오.'
  }),
  broughtIn: (n) => (n === 0 ? '새로 가져온 시나리오가 없습니다.' : `시나리오 ${numbers.format(n)}개를 가져왔습니다.`),
  beside: (n) => `그 가운데 ${numbers.format(n)}개는 제목이 같은 시나리오와 나란히 있습니다.`,
  skipped: (n) => `${numbers.format(n)}개는 이미 있어서 건너뛰었습니다.`,
  tookSettings: '설정도 적용했습니다.',
  nothingChanged: '여기에서 바뀐 것은 없습니다.',
  unread: {
    message: '파일을 읽지 못함',
    why: '읽는 동안 파일이 옮겨지거나 바뀌거나 없어졌습니다.',
    fix: '파일을 다시 고르십시오. 여기에서 바뀐 것은 없습니다.'
  }
}
