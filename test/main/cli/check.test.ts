import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ErrorDocument } from '#shared/domain/error-document.ts'
import { RunDocument } from '#shared/simulator/run-document.ts'
import { askProgram } from './ask-program.ts'
import { readDocument, readDocuments, root, runCli } from './run-cli.ts'
import { createFolder, invalidFile, prohibitedSale, scenario, supportedSale, toSale } from './small-scenarios.ts'

const folder = createFolder()
const supported = folder.write('supported.csp.json', supportedSale)
const prohibited = folder.write('prohibited.csp.json', prohibitedSale)
const invalid = folder.write('invalid.csp.json', invalidFile)
const missing = join(folder.path, 'missing.csp.json')
const sample = join(root, 'shared/samples/en/6-reseller-as-end-customer.csp.json')
const hangul = /\p{Script=Hangul}/u
const escapeCode = '\u001b['

const cases = readFileSync(join(root, 'test/acceptance/source-cases.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line).scenario)

describe('text', () => {
  test('tells title, verdict, every step, and of a broken rule what, why, what to do and the source', async () => {
    const { code, stdout, stderr } = await runCli(['check', prohibited])
    expect(code).toBe(2)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Prohibited\n⊘ prohibited · 1 step is not supported\nrules as published 12 May 2020\n/)
    expect(stdout).toMatch(/\n {2}1 {2}✓ supported {2}s1 · 1 Jun 2020\n/)
    expect(stdout).toMatch(/\n {2}2 {2}⊘ prohibited {2}s2 · 1 Jun 2020\n/)
    for (const part of ['why: ', 'what to do: ', 'source: Sample scenario 7']) expect(stdout).toContain(part)
  })

  test('goes on after a file that is refused, and keeps its error apart', async () => {
    const { code, stdout, stderr } = await askProgram(['check', supported, invalid, missing, prohibited])
    expect(code).toBe(1)
    expect(stdout.match(/^(Supported|Prohibited)$/gm)).toEqual(['Supported', 'Prohibited'])
    const blocks = stderr.split(/^(?=error: )/m).map((block) => block.trimEnd().split('\n'))
    expect(blocks.map(([what]) => what)).toEqual([
      `error: ${invalid} $.stepz: the key “stepz” is not known here`,
      `error: ${missing}: there is no file “${missing}”`
    ])
    for (const block of blocks) {
      expect(block).toHaveLength(3)
      for (const sentence of block.slice(1)) expect(sentence).toMatch(/^ {2}\S.*\.$/)
    }
  })

  test('has colours only where they are asked for', async () => {
    const plain = await runCli(['check', prohibited])
    const coloured = await runCli(['check', prohibited], { env: { FORCE_COLOR: '1' } })
    expect(plain.stdout).not.toContain(escapeCode)
    expect(coloured.stdout).toContain(escapeCode)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes begin with one
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })

  test('brief leaves out what holds', async () => {
    const [full, brief] = [await askProgram(['check', prohibited]), await askProgram(['check', prohibited, '--brief'])]
    expect(full.stdout).toMatch(/^ {5}✓ /m)
    expect(brief.stdout).not.toMatch(/^ {5}✓ /m)
    expect(brief.stdout).toContain('     ⊘ ')
    expect(brief.code).toBe(2)
  })

  test('shows names that would turn the line around by their code', async () => {
    const file = folder.write('turned.csp.json', scenario({ title: 'safe\u202Eevil' }))
    const { stdout } = await askProgram(['check', file])
    expect(stdout).toMatch(/^safe\\u202eevil\n/)
  })

  test('shows what a refused file holds without sending it to the terminal as it is', async () => {
    const file = folder.write('codes.csp.json', JSON.stringify({ ...supportedSale, '\u001b[2Jx\u009by': 1 }))
    const { code, stderr } = await runCli(['check', file])
    expect(code).toBe(3)
    expect(stderr).toContain('\\u001b[2Jx\\u009by')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

/** Every key of every shape of a run, in order; a question mark at its end where it may be missing. */
const shapes: Readonly<Record<string, string>> = {
  run: 'format version title edition verdict steps end notes',
  step: 'index id do on verdict summary findings effects',
  finding: 'rule kind ground result message why fix subjects facts cites changes? moves?',
  fact: 'subject fact with? value since',
  cite: 'document section ref basis',
  effect: 'subject fact with? from to',
  end: 'date parties partnerships customers subscriptions',
  party: 'account enrolment agreement standing',
  partnership: 'provider reseller state',
  customer: 'partner tenant state',
  subscription: 'id customer tenant offer state path managers',
  note: 'code steps message'
}

const briefShapes: typeof shapes = {
  ...shapes,
  run: 'format version title edition verdict steps notes',
  step: 'index id do on verdict findings effects',
  finding: 'rule kind ground result subjects facts cites changes? moves?',
  note: 'code steps'
}

function expectShape(value: object, shape: string, known: typeof shapes): void {
  const keys = Object.keys(value)
  const expected = (known[shape] ?? '')
    .split(' ')
    .filter((key) => !key.endsWith('?') || keys.includes(key.slice(0, -1)))
  expect(keys, shape).toEqual(expected.map((key) => key.replace('?', '')))
}

function expectShapes(run: RunDocument, known: typeof shapes): void {
  const all = (shape: string, values: readonly object[]) => {
    for (const value of values) expectShape(value, shape, known)
  }
  const findings = run.steps.flatMap((step) => step.findings)
  all('run', [run])
  all('step', run.steps)
  all('finding', findings)
  for (const finding of findings) all('fact', finding.facts)
  for (const finding of findings) all('cite', finding.cites)
  for (const owner of [...run.steps.map((step) => step.effects), ...findings.map((each) => each.changes ?? [])]) {
    all('effect', owner)
  }
  all('note', run.notes)
  if (!run.end) return
  all('end', [run.end])
  all('party', Object.values(run.end.parties))
  all('partnership', run.end.partnerships)
  all('customer', run.end.customers)
  all('subscription', run.end.subscriptions)
}

/** From worst to best. */
const verdicts = ['out-of-order', 'prohibited', 'undetermined', 'not-listed', 'not-yet', 'supported']

function expectPromises(run: RunDocument): void {
  const supportedIds: string[] = []
  for (const [index, step] of run.steps.entries()) {
    expect(step.index).toBe(index)
    expect(step.findings.map((finding) => finding.rule === 'lifecycle')).toEqual(
      step.findings.map((_, position) => position === 0)
    )
    for (const finding of step.findings) {
      expect(finding.facts.length, finding.rule).toBeGreaterThan(0)
      if (!['not-addressed', 'lifecycle'].includes(finding.rule)) expect(finding.cites.length).toBeGreaterThan(0)
      for (const { since } of finding.facts) if (since !== null) expect(supportedIds).toContain(since)
      expect(finding.message).not.toBe('')
      expect(finding.why).not.toBe('')
      expect(finding.fix === '').toBe(finding.result === 'holds')
    }
    const against = step.findings.filter((finding) => finding.result !== 'holds')
    expect(against.length === 0).toBe(step.verdict === 'supported')
    if (step.verdict === 'supported') supportedIds.push(step.id)
    else expect(step.effects).toEqual([])
  }
  const worst = Math.min(...run.steps.map((step) => verdicts.indexOf(step.verdict)), verdicts.length - 1)
  expect(run.verdict).toBe(verdicts[worst])
}

describe('documents', () => {
  test('have the shape of the format, key by key, for every case of the source', async () => {
    const stdin = cases.map((each) => `${JSON.stringify(each)}\n`).join('')
    const full = readDocuments(await runCli(['check', '-', '--format', 'ndjson'], { stdin }))
    const brief = readDocuments(await askProgram(['check', '-', '--format', 'ndjson', '--brief'], stdin))
    expect(full).toHaveLength(cases.length)
    expect(brief).toHaveLength(cases.length)
    for (const [index, document] of full.entries()) {
      const run = RunDocument.parse(document)
      expect(run.title).toBe(cases[index].title)
      expectShapes(run, shapes)
      expectPromises(run)
      const short = RunDocument.parse(brief[index])
      expectShapes(short, briefShapes)
      expect(short.verdict).toBe(run.verdict)
      expect(short.steps.map(({ findings }) => findings.map(({ rule, result }) => [rule, result]))).toEqual(
        run.steps.map(({ findings }) =>
          findings.filter(({ result }) => result !== 'holds').map(({ rule, result }) => [rule, result])
        )
      )
    }
  })

  test('tell what is known at the end', async () => {
    const file = folder.write(
      'end.csp.json',
      scenario({
        parties: [
          { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'P', market: 'KR', completed: ['enroll'] },
          { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'R', market: 'KR', unknown: ['onboard'] },
          { id: 'c1', kind: 'customer', name: 'C' }
        ],
        subscriptions: [
          { id: 'old', customer: 'c1', tenant: 'c1.main', offer: 'Azure', boughtThrough: 'enterprise-agreement' }
        ],
        steps: [
          { do: 'request-partnership', provider: 'p1', reseller: 'r1' },
          { do: 'accept-partnership', provider: 'p1', reseller: 'r1' },
          { do: 'sign-agreement', partner: 'p1', on: '2020-06-05' },
          { do: 'manage', partner: 'p1', subscription: 'old' },
          { do: 'connect-customer', partner: 'p1', customer: 'c1', on: '2020-06-09' }
        ]
      })
    )
    const run = readDocument(await askProgram(['check', file, '--format', 'json']))
    expect(run.verdict).toBe('supported')
    expect(run.end).toEqual({
      date: '2020-06-09',
      parties: {
        p1: { account: 'outside', enrolment: 'enrolled', agreement: 'signed', standing: 'can-transact' },
        r1: { account: 'unknown', enrolment: 'not-enrolled', agreement: 'unsigned', standing: 'preparing' }
      },
      partnerships: [{ provider: 'p1', reseller: 'r1', state: 'active' }],
      customers: [{ partner: 'p1', tenant: 'c1.main', state: 'active' }],
      subscriptions: [
        {
          id: 'old',
          customer: 'c1',
          tenant: 'c1.main',
          offer: 'Azure',
          state: 'active',
          path: null,
          managers: ['p1']
        }
      ]
    })
    expect(run.steps[2].effects).toEqual([
      { subject: 'p1', fact: 'agreement', from: 'unsigned', to: 'signed' },
      { subject: 'p1', fact: 'standing', from: 'preparing', to: 'can-transact' }
    ])
  })

  test('note the steps that lie after what the sources speak for', async () => {
    const days = ['2020-06-30', '2020-07-01', '2021-01-01']
    const stdin = JSON.stringify({ ...supportedSale, steps: days.map((on) => ({ ...toSale('c1'), on })) })
    const run = readDocument(await askProgram(['check', '-', '--format', 'json'], stdin))
    expect(run.verdict).toBe('supported')
    expect(run.notes).toEqual([
      { code: 'later-than-sources', steps: ['s2', 's3'], message: expect.stringMatching(/\S/) }
    ])
  })

  test('come as one for one file, as a list for several, and as a line each', async () => {
    const one = await askProgram(['check', prohibited, '--format', 'json'])
    const several = await askProgram(['check', prohibited, invalid, '--format', 'json'])
    const lines = await askProgram(['check', prohibited, invalid, '--format', 'ndjson'])
    expect(readDocument(one).title).toBe('Prohibited')
    expect(one.stdout).toBe(`${JSON.stringify(readDocument(one), null, 2)}\n`)
    expect(readDocument(several)).toEqual(readDocuments(lines))
    expect(readDocument(several)[0]).toEqual(readDocument(one))
    expect(several.stdout).toBe(`${JSON.stringify(readDocument(several), null, 2)}\n`)
    expect(lines.stdout).toBe(
      readDocuments(lines)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join('')
    )
    expect([one.code, several.code, lines.code]).toEqual([2, 3, 3])
  })

  test('of a refused file are errors, and standard error says the same', async () => {
    const { code, stdout, stderr } = await askProgram(['check', invalid, '--format', 'json'])
    const { error } = ErrorDocument.parse(JSON.parse(stdout))
    expect(code).toBe(3)
    expect(Object.keys(error)).toEqual(['code', 'message', 'why', 'fix', 'path'])
    expect(error).toMatchObject({ code: 'unknown-key', path: '$.stepz' })
    expect(stderr).toBe(`error: ${invalid} $.stepz: ${error.message}\n  ${error.why}\n  ${error.fix}\n`)
  })
})

test('the language changes what is said and nothing else', async () => {
  const en = await askProgram(['check', sample, '--format', 'json'])
  const ko = await askProgram(['check', sample, '--format', 'json', '--lang', 'ko'])
  const said = new Set(['summary', 'message', 'why', 'fix'])
  const bare = (text: string) => JSON.parse(text, (key, value) => (said.has(key) ? undefined : value))
  expect(bare(ko.stdout)).toEqual(bare(en.stdout))
  expect(en.stdout).not.toMatch(hangul)
  for (const step of readDocument(ko).steps) {
    expect(step.summary).toMatch(hangul)
    for (const finding of step.findings) {
      expect(finding.message).toMatch(hangul)
      expect(finding.why).toMatch(hangul)
    }
  }
  const text = await askProgram(['check', prohibited, '--lang', 'ko'])
  expect(text.stdout).toContain('⊘ 금지됨')
  const refused = await askProgram(['check', invalid, '--lang=ko'])
  for (const line of refused.stderr.trimEnd().split('\n')) expect(line).toMatch(hangul)
})

describe('one scenario a line from standard input', () => {
  const good = JSON.stringify(supportedSale)
  const bad = JSON.stringify(prohibitedSale)
  const toOutcome = (document: { verdict?: string; error?: { code: string } }) =>
    document.error?.code ?? document.verdict

  const rows: readonly [what: string, stdin: string, outcomes: readonly string[], code: number][] = [
    ['nothing at all', '', [], 0],
    ['one line', `${good}\n`, ['supported'], 0],
    ['a last line without its break', `${good}\n${bad}`, ['supported', 'prohibited'], 2],
    ['line breaks of Windows', `${good}\r\n${bad}\r\n`, ['supported', 'prohibited'], 2],
    [
      'a blank line among others',
      `${good}\n\n  \n${good}\n`,
      ['supported', 'empty-file', 'empty-file', 'supported'],
      3
    ],
    [
      'every sort of line, in order',
      [bad, '{', good, JSON.stringify(invalidFile), '[]', '"x"', '\ufeff{}', good].join('\n'),
      [
        'prohibited',
        'invalid-json',
        'supported',
        'unknown-key',
        'not-a-scenario',
        'not-a-scenario',
        'byte-order-mark',
        'supported'
      ],
      3
    ]
  ]

  test.each(rows)('%s', async (_what, stdin, outcomes, code) => {
    const answer = await askProgram(['check', '-', '--format', 'ndjson'], stdin)
    expect(answer.stdout === '' ? [] : readDocuments(answer).map(toOutcome)).toEqual(outcomes)
    expect(answer.code).toBe(code)
    expect(answer.stderr).toBe('')
  })

  test('a line that comes in single bytes reads the same', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...supportedSale, title: '한국어 제목 🙂' })}\n${bad}\n`)
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const answer = await askProgram(['check', '-', '--format', 'ndjson'], single)
    expect(readDocuments(answer).map((each) => each.title)).toEqual(['한국어 제목 🙂', 'Prohibited'])
  })

  test('a variant is asked of every line', async () => {
    const variants = [{ id: 'v1', name: 'Other', after: null, steps: prohibitedSale.steps }]
    const stdin = `${JSON.stringify({ ...supportedSale, variants })}\n${good}\n`
    const answer = await askProgram(['check', '-', '--format', 'ndjson', '--variant', 'v1'], stdin)
    expect(readDocuments(answer).map(toOutcome)).toEqual(['prohibited', 'unknown-variant'])
    expect(answer.code).toBe(1)
  })
})

test('a whole scenario can come from standard input in the other formats', async () => {
  const stdin = JSON.stringify(supportedSale, null, 2)
  const text = await askProgram(['check', '-'], stdin)
  const json = await askProgram(['check', '-', '--format', 'json'], stdin)
  expect(text.stdout).toMatch(/^Supported\n/)
  expect(readDocument(json).title).toBe('Supported')
})

test('a variant is judged in place of the main line', async () => {
  const main = readDocument(await askProgram(['check', sample, '--format', 'json']))
  const variant = await askProgram(['check', sample, '--format', 'json', '--variant', 'option-1'])
  expect(main.verdict).toBe('prohibited')
  const run = readDocument(variant)
  expect(run.title).toBe(main.title)
  expect(run.steps.map((step: { id: string }) => step.id)).not.toEqual(
    main.steps.map((step: { id: string }) => step.id)
  )
  const stranger = await askProgram(['check', sample, '--format', 'json', '--variant', 'nowhere'])
  expect(stranger.code).toBe(1)
  expect(readDocument(stranger).error).toMatchObject({
    code: 'unknown-variant',
    fix: expect.stringContaining('option-1')
  })
})

describe('exit codes', () => {
  const rows: readonly [files: readonly string[], code: number][] = [
    [[supported], 0],
    [[supported, supported], 0],
    [[supported, prohibited], 2],
    [[prohibited, invalid, supported], 3],
    [[invalid, prohibited], 3],
    [[missing], 1],
    [[invalid, missing, prohibited], 1],
    [[folder.path], 1],
    [[join(supported, 'below')], 1]
  ]

  test.each(rows)('%#', async (files, code) => {
    const answer = await askProgram(['check', ...files, '--format', 'ndjson', '--brief'])
    expect(answer.code).toBe(code)
    expect(readDocuments(answer)).toHaveLength(files.length)
  })

  test('a scenario without steps is supported', async () => {
    const answer = await askProgram(['check', folder.write('none.csp.json', scenario()), '--format', 'json'])
    expect(readDocument(answer)).toMatchObject({
      verdict: 'supported',
      steps: [],
      end: { date: '2020-06-01' },
      notes: []
    })
    expect(answer.code).toBe(0)
  })
})
