import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { loadAppFiles } from '#main/browser-host/app-files.ts'
import { toPreviewPolicy } from '#shared/report/preview-policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-files-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is served is what was built, by its exact address', () => {
  expect(() => loadAppFiles(folder)).toThrow('npm run build')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), 'app')
  writeFileSync(join(folder, 'report-frame.html'), 'frame')
  writeFileSync(join(folder, 'assets', 'report-frame.html'), 'no frame')
  writeFileSync(join(folder, 'assets', 'index-Ab_1.js'), '')
  writeFileSync(join(folder, 'assets', 'a b.js'), '')
  writeFileSync(join(folder, 'secret.sqlite'), '')
  symlinkSync('/etc/passwd', join(folder, 'linked.js'))
  const files = loadAppFiles(folder)
  expect([...files.keys()].sort()).toEqual([
    '/',
    '/assets/index-Ab_1.js',
    '/assets/report-frame.html',
    '/index.html',
    '/report-frame.html'
  ])
  expect(files.get('/')).toEqual({ type: 'text/html; charset=utf-8', body: Buffer.from('app') })
  expect(files.get('/report-frame.html')?.policy).toBe(toPreviewPolicy())
  expect(files.get('/assets/report-frame.html')?.policy).toBeUndefined()
})
