import { describe, expect, test } from 'vitest'
import { createSessions } from '#main/browser-host/sessions.ts'

function create() {
  const clock = { now: 0 }
  return { clock, sessions: createSessions(() => clock.now) }
}

describe('a code', () => {
  test('is of 256 random bits', () => {
    const { sessions } = create()
    const codes = Array.from({ length: 100 }, sessions.issueCode)
    expect(new Set(codes).size).toBe(100)
    for (const code of codes) expect(Buffer.from(code, 'base64url').length).toBe(32)
  })

  test('is exchanged once', () => {
    const { sessions } = create()
    const code = sessions.issueCode()
    const token = sessions.exchange(code)
    expect(token && sessions.hasToken(token)).toBe(true)
    expect(token).not.toBe(code)
    expect(sessions.exchange(code)).toBeUndefined()
  })

  test('is old after ten minutes', () => {
    const { clock, sessions } = create()
    const [first, second] = [sessions.issueCode(), sessions.issueCode()]
    clock.now = 10 * 60 * 1000
    expect(sessions.exchange(first)).toBeDefined()
    clock.now++
    expect(sessions.exchange(second)).toBeUndefined()
  })

  test('leaves other codes as they are', () => {
    const { sessions } = create()
    const codes = [sessions.issueCode(), sessions.issueCode(), sessions.issueCode()]
    expect(codes.toReversed().every((code) => sessions.exchange(code) !== undefined)).toBe(true)
  })

  test('is void after five wrong ones; a new one works', () => {
    const { sessions } = create()
    const code = sessions.issueCode()
    for (let at = 0; at < 4; at++) expect(sessions.exchange('wrong')).toBeUndefined()
    expect(sessions.exchange(code)).toBeDefined()
    const next = sessions.issueCode()
    for (let at = 0; at < 5; at++) expect(sessions.exchange('wrong')).toBeUndefined()
    expect(sessions.exchange(next)).toBeUndefined()
    expect(sessions.exchange(sessions.issueCode())).toBeDefined()
  })
})

test('a token is known for good, and nothing else is', () => {
  const { clock, sessions } = create()
  const token = sessions.exchange(sessions.issueCode()) ?? ''
  clock.now = Number.MAX_SAFE_INTEGER
  expect(sessions.hasToken(token)).toBe(true)
  for (const other of ['', 'wrong', `${token}x`, token.slice(1)]) expect(sessions.hasToken(other)).toBe(false)
})
