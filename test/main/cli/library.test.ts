import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { checkedAtStart } from '#main/services/open-store.ts'
import { openServices } from '#test/main/services/temp-services.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'
import { askProgram } from './ask-program.ts'
import { readDocument, readDocuments, root, runCli } from './run-cli.ts'

const sample = (name: string) => join(root, `shared/samples/ko/${name}.csp.json`)
const hangul = /[가-힣]/

/** A folder for a library of its own, and its command line. */
function open() {
  const folder = mkdtempSync(join(tmpdir(), 'csp-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  return { folder, data, ask: (...args: readonly string[]) => askProgram(['library', ...args, '--data', data]) }
}

test('files are imported, listed, searched and exported', async () => {
  const { folder, ask } = open()
  const bad = join(folder, 'bad.csp.json')
  writeFileSync(bad, '{"format":"csp-scenario","version":1}')
  const imported = await ask('import', sample('4-own-use'), bad, sample('9-agreement'), '--format', 'json')
  expect(imported.code).toBe(3)
  expect(readDocument(imported)).toMatchObject({
    files: [
      { name: sample('4-own-use'), id: expect.any(String), error: null },
      { name: bad, id: null, error: { code: 'missing-field', path: '$.title' } },
      { name: sample('9-agreement'), error: null }
    ]
  })
  const listed = await ask('list', '--format', 'ndjson')
  expect(listed.code).toBe(0)
  expect(readDocuments(listed)).toMatchObject([{ verdict: 'supported' }, { verdict: expect.any(String) }])
  expect(listed.stdout).not.toContain('svg')
  const found = readDocument(await ask('list', '자체', '사용', '--format', 'json'))
  expect(found.scenarios).toHaveLength(1)
  const target = join(folder, 'new/folder')
  expect(readDocument(await ask('export', target, '--format', 'json'))).toEqual({ count: 2, folder: target })
  expect(readdirSync(target)).toHaveLength(2)
})

test('it says the same as text, in both languages', async () => {
  const { ask } = open()
  expect((await ask('list')).stdout).toBe('no scenario fits\n')
  expect((await ask('import', sample('4-own-use'))).stdout).toContain('1 scenario imported')
  expect((await ask('import', sample('4-own-use'), '/none.json', '--lang', 'ko')).stdout).toContain('파일 1개를 거부함')
  const { stdout } = await ask('list', '--lang', 'ko')
  expect(stdout).toMatch(/시나리오 2개/)
})

test('the library is backed up, verified and restored', async () => {
  const { ask } = open()
  await ask('import', sample('4-own-use'))
  const made = readDocument(await ask('backup', '--format', 'json'))
  expect(made).toMatchObject({ sequence: 1, reason: 'asked', scenarios: 1, isVerified: true })
  await ask('import', sample('9-agreement'))
  expect(readDocument(await ask('verify', '--format', 'json'))).toEqual({ ok: true, problems: [] })
  const restored = await ask('restore', '1', '--format', 'json')
  expect(readDocument(restored)).toMatchObject({ restored: { sequence: 1 }, keptAs: expect.any(String) })
  expect(readDocument(await ask('list', '--format', 'json')).scenarios).toHaveLength(1)
  const missing = await ask('restore', '99', '--format', 'json', '--lang', 'ko')
  expect(missing.code).toBe(1)
  expect(readDocument(missing).error).toMatchObject({ code: 'no-backup', fix: expect.stringMatching(hangul) })
  expect(missing.stderr).toMatch(hangul)
})

test('the whole library goes out as one file and comes in elsewhere, and nothing that is there is replaced', async () => {
  const { folder, ask } = open()
  await ask('import', sample('4-own-use'), sample('9-agreement'))
  const file = join(folder, 'all.csp.ndjson')
  const written = await ask('export', '--whole', file, '--format', 'json')
  expect([written.code, readDocument(written)]).toEqual([0, { scenarios: 2, leftOut: [], file }])
  const again = await ask('export', '--whole', file, '--format', 'json')
  expect([again.code, readDocument(again).error.code]).toEqual([1, 'file-exists'])
  expect((await ask('export', '--whole', file, '--force')).stdout).toContain('2 scenarios and the settings')
  const twice = await ask('import', '--whole', file, '--format', 'json')
  expect([twice.code, readDocument(twice)]).toMatchObject([0, { file, added: 0, skipped: 2, error: null }])
  const other = open()
  await other.ask('import', sample('4-own-use'))
  const { code, stdout } = await other.ask('import', '--whole', file, '--settings', '--lang', 'ko')
  expect([code, stdout]).toEqual([0, '시나리오 1개를 가져옴 · 1개는 이미 있음 · 설정도 적용함\n'])
  expect(readDocument(await other.ask('list', '--format', 'json')).scenarios).toHaveLength(2)
})

test('each of the two imports names the other one for a file of the other kind', async () => {
  const { folder, ask } = open()
  await ask('import', sample('4-own-use'))
  const file = join(folder, 'all.csp.ndjson')
  await ask('export', '--whole', file)
  for (const lang of ['en', 'ko']) {
    const single = await ask('import', file, '--lang', lang)
    expect([single.code, single.stdout.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining('import --whole')])
    const whole = await ask('import', '--whole', sample('4-own-use'), '--lang', lang)
    expect([whole.code, whole.stdout.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining('library import')])
  }
  for (const given of [[file], ['-']]) {
    const checked = await askProgram(['check', ...given, '--format', 'json'], readFileSync(file, 'utf8'))
    expect([checked.code, readDocument(checked).error.code]).toEqual([3, 'whole-library'])
  }
})

test('a damaged scenario is left out of the whole library, which is told with its title', async () => {
  const { folder, data, ask } = open()
  await ask('import', sample('4-own-use'), sample('9-agreement'))
  const [damaged] = readDocument(await ask('list', '--format', 'json')).scenarios
  const db = new Sqlite(join(data, 'library.db'))
  // A library of this size is not checked from end to end before it is opened.
  db.exec(`create table filling as select zeroblob(${checkedAtStart}) as bytes`)
  db.prepare("update snapshot set content = '{}' where scenario = (select number from scenario where id = ?)").run(
    damaged.id
  )
  db.close()
  const file = join(folder, 'all.csp.ndjson')
  const written = await ask('export', '--whole', file, '--format', 'json')
  expect([written.code, readDocument(written)]).toEqual([3, { scenarios: 1, leftOut: [damaged.title], file }])
  for (const lang of ['en', 'ko']) {
    const { code, stdout } = await ask('export', '--whole', file, '--force', '--lang', lang)
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(damaged.title)])
  }
})

test.each([
  ['damaged', (text: string) => text.replace('system', 'en'), 3, 'library-changed'],
  ['cut short', (text: string) => text.slice(0, -100), 3, 'library-cut-short'],
  ['a scenario', () => '{"format":"csp-scenario"}', 3, 'not-a-library'],
  ['missing', null, 1, 'file-not-found']
])('a whole library that is %s is refused, in both languages', async (_title, damage, code, error) => {
  const { folder, ask } = open()
  const file = join(folder, 'all.csp.ndjson')
  await ask('import', sample('4-own-use'))
  await ask('export', '--whole', file)
  if (damage) writeFileSync(file, damage(readFileSync(file, 'utf8')))
  else rmSync(file)
  const answer = await ask('import', '--whole', file, '--format', 'ndjson')
  expect([answer.code, readDocument(answer)]).toMatchObject([code, { file, added: 0, error: { code: error } }])
  expect((await ask('import', '--whole', file, '--lang', 'ko')).stdout).toMatch(hangul)
  expect(readDocument(await ask('list', '--format', 'json')).scenarios).toHaveLength(1)
})

test('a whole library is not written where it cannot be, nor under another ending', async () => {
  const { folder, ask } = open()
  for (const [name, code] of [
    ['none/all.csp.ndjson', 'folder-not-found'],
    ['all.json', 'unknown-ending'],
    ['.', 'unknown-ending']
  ] as const) {
    for (const force of [[], ['--force']]) {
      const answer = await ask('export', '--whole', join(folder, name), ...force, '--format', 'json')
      expect([name, answer.code, readDocument(answer).error.code]).toEqual([name, 1, code])
    }
  }
})

test.each([
  ['no-such', 'unknown-command'],
  ['constructor', 'unknown-command'],
  ['import', 'missing-argument'],
  ['export', 'missing-argument'],
  ['export a b', 'unexpected-argument'],
  ['restore', 'missing-argument'],
  ['restore x', 'not-allowed-option'],
  ['restore -1', 'not-allowed-option'],
  ['backup now', 'unexpected-argument'],
  ['verify all', 'unexpected-argument'],
  ['list --whole', 'unknown-option'],
  ['import a --settings', 'unknown-option'],
  ['import --whole', 'missing-argument'],
  ['import --whole a b', 'unexpected-argument'],
  ['import --whole a --force', 'unknown-option'],
  ['export a --force', 'unknown-option'],
  ['export --whole a --settings', 'unknown-option']
])('"library %s" is refused as %s, and opens nothing', async (line, code) => {
  const { ask, folder } = open()
  const answer = await ask(...line.split(' '), '--format', 'json')
  expect(answer.code).toBe(1)
  expect(readDocument(answer).error.code).toBe(code)
  expect(readdirSync(folder)).toEqual([])
})

test('beside a running app it reads what the app saved, and the app is not disturbed', async () => {
  const { data } = open()
  const app = openServices({ folder: data })
  const { id, head } = await app.get('library.create', { scenario: smallScenario({ title: 'of the app' }) })
  const env = { CSPSIM_DATA: data }
  const listed = await runCli(['library', 'list', '--format', 'json'], { env })
  expect(listed.stderr).toBe('')
  expect(readDocument(listed).scenarios).toMatchObject([{ id, title: 'of the app' }])
  const imported = await runCli(['library', 'import', sample('4-own-use')], { env })
  expect(imported).toMatchObject({ code: 0, stderr: '' })
  const entry = { kind: 'edit' as const, label: { edit: 'e', subject: '' }, inverse: [] }
  const patch = [{ op: 'replace' as const, path: ['title'], value: 'changed' }]
  expect((await app.get('scenario.save', { id, base: head, entries: [{ ...entry, patch }] })).head.sequence).toBe(1)
  expect(readDocument(await runCli(['library', 'list', '--format', 'json'], { env })).scenarios).toHaveLength(2)
})
