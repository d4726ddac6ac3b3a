import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { atFile } from '#main/services/at-file.ts'
import { ServiceError } from '#main/services/service-error.ts'
import { toServiceError } from '#main/services/to-service-error.ts'

test.skipIf(!existsSync('/dev/full'))('a disk that is full is the one that was written to', async () => {
  await using file = await open('/dev/full', 'w')
  const refused = await atFile('/media/stick/all.csp.ndjson', () => file.writeFile('x')).catch((error) => error)
  expect(toServiceError(refused, '/data', 'en')).toMatchObject({
    code: 'disk-full',
    detail: '/media/stick/all.csp.ndjson'
  })
})

test('an error that says where it happened keeps that, and one that is not of the system stays as it is', async () => {
  const missing = await atFile('/other', () => open('/nowhere/x')).catch((error) => error)
  expect(missing).toMatchObject({ code: 'ENOENT', path: '/nowhere/x' })
  const cancelled = new ServiceError('cancelled')
  await expect(atFile('/other', () => Promise.reject(cancelled))).rejects.toBe(cancelled)
  expect(cancelled).not.toHaveProperty('path')
  expect(await atFile('/other', async () => 1)).toBe(1)
})
