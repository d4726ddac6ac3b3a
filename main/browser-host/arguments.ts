import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, languages } from '#shared/language/language.ts'

/** What was asked for when the browser host was started. */
export interface Arguments {
  /** The folder of the store; undefined for the usual one. */
  readonly dataFolder: string | undefined
  /** Whether to show the app in a browser, where there is one. */
  readonly opensBrowser: boolean
  /** The language to start in; undefined for the system's. */
  readonly language: Language | undefined
}

/** Reads the words after the program's name. Throws an error with one line for the person where they make no sense. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, 'no-open': { type: 'boolean' }, lang: { type: 'string' } }
  })
  const language = languages.find((each) => each === values.lang)
  if (values.lang !== undefined && language === undefined) {
    throw new Error(`--lang takes ${languages.join(' or ')}, not ${JSON.stringify(values.lang)}`)
  }
  if (values.data === '') throw new Error('--data takes a folder')
  return {
    dataFolder: values.data === undefined ? undefined : resolve(values.data),
    opensBrowser: values['no-open'] !== true,
    language
  }
}
