import { josa as hangul } from 'es-hangul'

/** A particle in its two forms: after a consonant, and after a vowel. */
export type ParticlePair =
  | '은/는'
  | '이/가'
  | '을/를'
  | '과/와'
  | '으로/로'
  | '이라/라'
  | '이라는/라는'
  | '이나/나'
  | '이고/고'
  | '이며/며'
  | '이란/란'
  | '이랑/랑'
  | '이에요/예요'
  | '아/야'

// One syllable for each way in which a word can end, for what is not written in Hangul.
const vowel = '어'
const liquid = '얼'
const consonant = '엄'

/** Closing marks, which are not read aloud, and invisible format characters. */
const unread = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Z}\p{Cf}"'`.,:;!?…·~-]+$/u
/** Signs of ownership, which are not read either; compatibility forms would turn some into letters. */
const marks = /[®™©℠]/g

const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
const placeNames = ['', '십', '백', '천']
const myriadNames = ['', '만', '억', '조', '경']

/**
 * The last syllable of a number read the Sino-Korean way. Zeros at its end are not read, but the place they make is:
 * 365 ends in 오, 20 in 십, 10000 in 만. Digits after a decimal point are read one by one.
 */
function readNumber(text: string): string {
  const digits = text.replaceAll(',', '')
  const read = digits.replace(/0+$/, '')
  const zeros = digits.length - read.length
  const isFraction = /\.\d*$/.test(digits)
  if (zeros > 0 && (isFraction || read === '')) return '영'
  if (zeros === 0) return digitNames[Number(digits.at(-1))] ?? vowel
  return (zeros < 4 ? placeNames[zeros] : myriadNames[Math.floor(zeros / 4)]) ?? vowel
}

/** Names of single letters: 엘 and 알 end in ㄹ, 엠 and 엔 in a nasal, all others in a vowel. */
function readLetter(letter: string): string {
  if (/[lr]/i.test(letter)) return liquid
  return /[mn]/i.test(letter) ? consonant : vowel
}

/** Words whose Korean reading does not follow the rules below; small, for it can never be complete. */
const irregular = new Map([
  ['web', consonant], // 웹
  ['lab', consonant], // 랩
  ['club', consonant], // 클럽
  ['job', consonant], // 잡
  ['group', consonant], // 그룹
  ['set', vowel], // 세트
  ['kit', vowel] // 키트
])

/**
 * The end of a Latin word as Korean writes loanwords: l, m, n and ng close a syllable, also before a silent e; p, t, k
 * and c do after a short vowel, which English spells as one letter, and k after oo; every other ending gets a vowel of
 * its own (으, 이) or is one. A word's spelling does not settle how it is said, so what comes out is a guess, though a
 * good one for English names.
 */
function readWord(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (/(?:l|.le)$/.test(word)) return liquid
  if (/(?:[mn]|ng|[aeiou]me|[aeiournu]ne)$/.test(word)) return consonant
  if (/(?:^|[^aeiouy])[aeiouy](?:pp?|tt?|k|ck?)$/.test(word) || /(?:ook|ck)$/.test(word)) return consonant
  return vowel
}

/**
 * The end of a run of Latin letters. Letters are named one by one where the run ends in a capital (CSP, IoT) or has no
 * vowel (kr); a capital run of four letters or more that has one is taken for a word written in capitals (guess).
 */
function readLatin(run: string): string {
  const capitals = /[A-Z]*$/.exec(run)?.[0] ?? ''
  const isShouted = capitals.length >= 4 && /[AEIOUY]/.test(capitals)
  const isSpelled = (capitals !== '' && !isShouted) || !/[aeiouy]/i.test(run)
  return isSpelled ? readLetter(run.slice(-1)) : readWord(run.toLowerCase())
}

/** A Hangul syllable that ends as the word does when it is read aloud; a vowel where nobody can say. */
function toLastSyllable(word: string): string {
  const text = word.replace(marks, '').normalize('NFKC').replace(unread, '')
  const last = text.slice(-1)
  if (/[가-힣]/.test(last)) return last
  const number = /\d[\d,]*(?:\.\d+)*$/.exec(text)?.[0]
  if (number !== undefined) return readNumber(number)
  const run = /[a-z]+$/i.exec(text.normalize('NFD').replace(/\p{M}/gu, ''))?.[0]
  if (run !== undefined) return readLatin(run)
  return last === '#' ? '샵' : vowel
}

/**
 * A word with the form of a particle that fits how the word is read: Adatum은, Contoso는, ‘365’로.
 *
 * Hangul is decided by its last syllable; ㄹ takes 로 as a vowel does. Closing quotes, brackets, spaces and full stops
 * are looked through. Numbers and Latin letters are read as above. Anything else (emoji, other scripts, other signs)
 * and a word with nothing to read take the form after a vowel.
 */
export function josa(word: string, pair: ParticlePair): string {
  const syllable = toLastSyllable(word)
  if (pair === '으로/로') return word + hangul.pick(syllable, pair)
  const [afterConsonant, afterVowel] = pair.split('/')
  return word + (hangul.pick(syllable, '은/는') === '은' ? afterConsonant : afterVowel)
}
