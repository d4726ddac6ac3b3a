import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '#main/services/page-headers.ts'

test('a page loads its own files and nothing else, and what is not named may not be loaded at all', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ')
      return [name, sources.join(' ')]
    })
  )
  expect(directives.get('default-src')).toBe("'none'")
  expect(directives.get('img-src')).toBe("'self' data: blob:")
  expect(directives.get('frame-ancestors')).toBe("'none'")
  const others = [...directives].filter(([name]) => name !== 'img-src')
  expect(others.filter(([, sources]) => sources !== "'self'" && sources !== "'none'")).toEqual([])
})
