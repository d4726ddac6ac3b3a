import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ErrorDocument } from '#shared/domain/error-document.ts'
import { MatrixDocument } from '#shared/simulator/matrix-document.ts'
import { schemaNames } from '#shared/simulator/schemas.ts'
import about from '../../../package.json' with { type: 'json' }
import { askProgram } from './ask-program.ts'
import { readDocument, readDocuments, root, runCli } from './run-cli.ts'
import { toGolden, toGoldenFile } from './schema-goldens.ts'
import { createFolder, customer, readyPartner, scenario, supportedSale, toCrowd, toSale } from './small-scenarios.ts'

const folder = createFolder()
const hangul = /\p{Script=Hangul}/u
const later = ['plan', 'ways', 'compare']

describe('explain', () => {
  const file = folder.write(
    'explain.csp.json',
    scenario({
      parties: [
        readyPartner('p1', 'indirect-provider'),
        readyPartner('r1', 'indirect-reseller', { completed: ['onboard', 'enroll'] }),
        customer('c1', 'KR')
      ],
      steps: [
        { id: 'ask', do: 'request-partnership', provider: 'p1', reseller: 'r1' },
        { id: 'accept', do: 'accept-partnership', provider: 'p1', reseller: 'r1' },
        { id: 'sale', ...toSale('c1', 'p1', 'r1') }
      ],
      variants: [{ id: 'v1', name: 'Signed', after: 'accept', steps: [{ do: 'sign-agreement', partner: 'r1' }] }]
    })
  )

  test('gives every finding of the step, each fact with the step that made it so, each source with its place', async () => {
    const checked = readDocument(await askProgram(['check', file, '--format', 'json']))
    const answer = await askProgram(['explain', file, '--step', 'sale', '--format', 'json'])
    const document = readDocument(answer)
    expect(answer.code).toBe(2)
    expect(Object.keys(document)).toEqual(['format', 'version', 'title', 'edition', 'step'])
    expect(document).toMatchObject({ format: 'csp-explanation', version: 1, title: 'A small case' })
    const { findings, ...step } = document.step
    const { findings: told, ...expected } = checked.steps[2]
    expect(step).toEqual(expected)
    expect(findings).toHaveLength(told.length)
    for (const [index, finding] of findings.entries()) {
      expect(finding).toMatchObject(told[index])
      expect(finding.title).toMatch(/\S/)
      for (const fact of finding.facts) {
        expect(fact).toMatchObject({ about: expect.stringMatching(/\S/), label: expect.stringMatching(/\S/) })
        expect(fact.words).toMatch(/\S/)
        expect(fact.madeBy === null).toBe(fact.since === null)
      }
      for (const cite of finding.cites) {
        for (const key of ['documentTitle', 'sectionTitle', 'place', 'says']) expect(cite[key], key).toMatch(/\S/)
        expect(cite.pageDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(cite.address).toMatch(/^https:/)
      }
    }
    const partnership = findings.find((finding: { rule: string }) => finding.rule === 'active-partnership')
    expect(partnership.facts[0]).toMatchObject({
      fact: 'partnership',
      value: 'active',
      since: 'accept',
      madeBy: { id: 'accept', index: 1, summary: checked.steps[1].summary }
    })
  })

  test('says the same as text, in both languages', async () => {
    for (const language of ['en', 'ko']) {
      const document = readDocument(
        await askProgram(['explain', file, '--step', 'sale', '--format', 'json', '--lang', language])
      )
      const { code, stdout } = await askProgram(['explain', file, '--step', 'sale', '--lang', language])
      const words = stdout.replaceAll(/\s+/g, ' ')
      expect(code).toBe(2)
      for (const { title, message, why, fix, cites } of document.step.findings) {
        for (const part of [title, message, why, fix]) expect(words).toContain(part)
        for (const { place, says } of cites) for (const part of [place, says]) expect(words).toContain(part)
      }
    }
  })

  test('explains a supported step, and a step of a variant', async () => {
    expect((await askProgram(['explain', file, '--step', 'ask'])).code).toBe(0)
    const variant = await askProgram(['explain', file, '--step', 's3', '--variant', 'v1', '--format', 'json'])
    expect(variant.code).toBe(0)
    expect(readDocument(variant).step).toMatchObject({ index: 2, id: 's3', do: 'sign-agreement' })
  })

  test('names the steps there are where the one asked for is none of them', async () => {
    const answer = await askProgram(['explain', file, '--step', 's3', '--format', 'json'])
    expect(answer.code).toBe(1)
    expect(readDocument(answer).error).toMatchObject({
      code: 'unknown-step',
      message: expect.stringContaining('s3'),
      fix: expect.stringContaining('ask, accept, sale')
    })
    expect(answer.stderr).toContain('ask, accept, sale')
  })
})

describe('matrix', () => {
  const file = folder.write(
    'matrix.csp.json',
    scenario({
      parties: [
        readyPartner('p1', 'indirect-provider'),
        readyPartner('r1', 'indirect-reseller'),
        readyPartner('r2', 'indirect-reseller'),
        readyPartner('d1', 'direct-bill'),
        customer('c1', 'KR'),
        customer('c2')
      ],
      tenants: [{ id: 'r1-own', owner: 'r1', type: 'customer' }],
      partnerships: [['p1', 'r1']]
    })
  )
  /** For each seller what it can sell to p1, r1, r2, d1, c1 and c2, and the rule that tells why. */
  const expected: Readonly<Record<string, readonly string[]>> = {
    p1: [
      'prohibited own-use-tenant',
      'supported supported-chain',
      'prohibited own-use-tenant',
      'prohibited own-use-tenant',
      'not-listed supported-chain',
      'undetermined known-market'
    ],
    r1: [
      'prohibited own-use-tenant',
      'prohibited no-self-sale',
      'prohibited own-use-tenant',
      'prohibited own-use-tenant',
      'supported supported-chain',
      'undetermined known-market'
    ],
    r2: [
      'prohibited own-use-tenant',
      'not-yet active-partnership',
      'prohibited own-use-tenant',
      'prohibited own-use-tenant',
      'not-yet active-partnership',
      'undetermined known-market'
    ],
    d1: [
      'prohibited own-use-tenant',
      'supported supported-chain',
      'prohibited own-use-tenant',
      'prohibited own-use-tenant',
      'supported supported-chain',
      'undetermined known-market'
    ]
  }
  const buyers = ['p1', 'r1', 'r2', 'd1', 'c1', 'c2']

  test('is what the rules give by hand, cell by cell', async () => {
    const answer = await askProgram(['matrix', file, '--format', 'json'])
    const matrix = MatrixDocument.parse(readDocument(answer))
    expect(answer.code).toBe(0)
    expect(matrix).toMatchObject({ date: '2020-06-01', sellers: Object.keys(expected), buyers })
    expect(matrix.cells.map(({ seller, buyer }) => `${seller} ${buyer}`)).toEqual(
      matrix.sellers.flatMap((seller) => buyers.map((buyer) => `${seller} ${buyer}`))
    )
    const told = (seller: string) =>
      matrix.cells.filter((cell) => cell.seller === seller).map(({ verdict, reason }) => `${verdict} ${reason.rule}`)
    for (const [seller, row] of Object.entries(expected)) expect(told(seller), seller).toEqual(row)
    const find = (seller: string, buyer: string) =>
      matrix.cells.find((cell) => cell.seller === seller && cell.buyer === buyer)
    expect(find('p1', 'r1')).toMatchObject({ path: ['microsoft', 'p1', 'r1'], tenant: 'r1-own' })
    expect(find('r1', 'c1')).toMatchObject({ path: ['microsoft', 'p1', 'r1', 'c1'], tenant: 'c1.main' })
    expect(find('d1', 'r2')).toMatchObject({ path: ['microsoft', 'd1', 'r2'], tenant: 'r2.csp' })
  })

  test('is told as text with a mark for each cell and a reason for each', async () => {
    const { stdout } = await askProgram(['matrix', file])
    const rows = stdout.split('\n').filter((line) => /^[prd]\d\s+[^\sa-z]/.test(line))
    expect(rows.map((row) => row.split(/\s+/))).toEqual([
      ['p1', '⊘', '✓', '⊘', '⊘', '∅', '?'],
      ['r1', '⊘', '⊘', '⊘', '⊘', '✓', '?'],
      ['r2', '⊘', '◷', '⊘', '⊘', '◷', '?'],
      ['d1', '⊘', '✓', '⊘', '⊘', '✓', '?']
    ])
    expect((await askProgram(['matrix', file, '--lang', 'ko'])).stdout).toMatch(hangul)
  })

  test('shows only the sides that are asked for', async () => {
    const asked = ['--seller', 'r2', '--seller', 'd1', '--buyer', 'c1']
    const { cells } = readDocument(await askProgram(['matrix', file, ...asked, '--format', 'json']))
    expect(cells.map((cell: { seller: string; buyer: string }) => [cell.seller, cell.buyer])).toEqual([
      ['r2', 'c1'],
      ['d1', 'c1']
    ])
  })

  test.each([
    ['a seller that is a customer', '--seller', 'c1'],
    ['a buyer that is nobody', '--buyer', 'c9'],
    ['a buyer that is Microsoft', '--buyer', 'microsoft']
  ])('refuses %s', async (_what, option, id) => {
    const answer = await askProgram(['matrix', file, option, id, '--format', 'json'])
    expect(answer.code).toBe(1)
    expect(readDocument(answer).error).toMatchObject({ code: 'unknown-party', message: expect.stringContaining(id) })
  })

  test('refuses more than 200 sellers or buyers, and says how to ask for fewer', async () => {
    const crowd = folder.write('crowd-201.csp.json', toCrowd(201))
    const answer = await askProgram(['matrix', crowd, '--format', 'json'])
    expect(answer.code).toBe(1)
    expect(readDocument(answer).error).toMatchObject({
      code: 'too-many-cells',
      message: expect.stringContaining('201 × 201'),
      fix: expect.stringContaining('--seller')
    })
    const fewer = await askProgram(['matrix', crowd, '--seller', 'r0', '--buyer', 'r1', '--format', 'json'])
    expect(readDocument(fewer).cells).toHaveLength(1)
  })

  test('takes 200 sellers', async () => {
    const crowd = folder.write('crowd-200.csp.json', toCrowd(200))
    const answer = await askProgram(['matrix', crowd, '--buyer', 'r1', '--format', 'json'])
    expect(readDocument(answer).cells).toHaveLength(200)
  })

  test('judges 50 × 50 in a sixteenth of the 20 seconds that 200 × 200 may take, its start aside', async () => {
    const crowd = folder.write('crowd-50.csp.json', toCrowd(50))
    const one = await runCli(['matrix', crowd, '--seller', 'r0', '--buyer', 'r1', '--format', 'json'])
    const all = await runCli(['matrix', crowd, '--format', 'json'])
    expect(readDocument(all).cells).toHaveLength(2_500)
    expect(all.cpuMs - one.cpuMs).toBeLessThan(20_000 / 16)
  })
})

describe('rules', () => {
  test('lists all 27, with every text in the language asked for', async () => {
    for (const language of ['en', 'ko']) {
      const answer = await askProgram(['rules', '--lang', language, '--format', 'json'])
      const { stdout } = await askProgram(['rules', '--lang', language])
      const document = readDocument(answer)
      expect(answer.code).toBe(0)
      expect(document).toMatchObject({ format: 'csp-rules', edition: 'programme-2020-05' })
      expect(document.rules).toHaveLength(27)
      expect(new Set(document.rules.map((rule: { id: string }) => rule.id)).size).toBe(27)
      for (const rule of document.rules) {
        for (const key of ['id', 'kind', 'ground', 'on', 'title', 'why', 'fix', 'cites', 'examples']) {
          expect(Object.keys(rule)).toContain(key)
        }
        const said = [rule.title, rule.why, rule.examples.applies.title, rule.examples.not.title]
        for (const text of said) expect(hangul.test(text), text).toBe(language === 'ko')
        expect(stdout.replaceAll(/\s+/g, ' ')).toContain(rule.title)
        expect(stdout).toContain(` ${rule.id} · `)
      }
    }
  })
})

describe('schema', () => {
  test.each(schemaNames)('%s is as it was written down', async (name) => {
    const answer = await askProgram(['schema', name])
    const golden = readFileSync(toGoldenFile(name), 'utf8')
    expect(answer.code).toBe(0)
    expect(answer.stdout).toBe(golden)
    expect(toGolden(name)).toBe(golden)
  })

  test('scenario takes every case of the source, and nothing with a field too many, too few or of another kind', async () => {
    const schema = z.fromJSONSchema(readDocument(await askProgram(['schema', 'scenario'])))
    const cases = readFileSync(join(root, 'test/acceptance/source-cases.ndjson'), 'utf8').trimEnd().split('\n')
    for (const line of cases) {
      const { id, scenario: file } = JSON.parse(line)
      expect(schema.safeParse(file).success, id).toBe(true)
      expect(schema.safeParse({ ...file, more: 1 }).success, id).toBe(false)
      expect(schema.safeParse({ ...file, title: 1 }).success, id).toBe(false)
      expect(schema.safeParse({ ...file, steps: [{ do: 'dance' }] }).success, id).toBe(false)
      for (const key of ['format', 'version', 'title', 'asOf', 'parties', 'steps']) {
        const { [key]: _, ...less } = file
        expect(schema.safeParse(less).success, `${id} without ${key}`).toBe(false)
      }
    }
  })

  test('run, matrix and error take what the commands print', async () => {
    const load = async (name: string) => z.fromJSONSchema(readDocument(await askProgram(['schema', name])))
    const file = folder.write('schema.csp.json', supportedSale)
    const print = async (...args: string[]) => readDocument(await askProgram([...args, '--format', 'json']))
    const [run, matrix, error] = [await load('run'), await load('matrix'), await load('error')]
    expect(run.safeParse(await print('check', file)).success).toBe(true)
    expect(run.safeParse(await print('check', file, '--brief')).success).toBe(true)
    expect(matrix.safeParse(await print('matrix', file)).success).toBe(true)
    expect(error.safeParse(await print('matrix', 'nowhere')).success).toBe(true)
    expect(error.safeParse(await print('check', file)).success).toBe(false)
  })

  test.each(['plan', 'ways', 'compare'])('%s is not there yet', async (name) => {
    const answer = await askProgram(['schema', name, '--format', 'json'])
    expect(answer.code).toBe(1)
    expect(readDocument(answer).error.code).toBe('later-command')
  })

  test('names the schemas there are where the one asked for is none of them', async () => {
    const answer = await askProgram(['schema', 'nothing', '--format', 'ndjson'])
    expect(answer.code).toBe(1)
    expect(readDocuments(answer)[0].error).toMatchObject({
      code: 'unknown-schema',
      fix: expect.stringContaining('scenario, run, matrix, error')
    })
  })
})

describe('what cannot be run ends with 1, on standard error with what, why and what to do', () => {
  const rows: readonly [line: string, code: string, said: string][] = [
    ...later.flatMap((name): [string, string, string][] => [
      [name, 'later-command', name],
      [`${name} a.csp.json b --step s1 -o out.html --offer x`, 'later-command', name]
    ]),
    ['dance', 'unknown-command', 'dance'],
    ['chek x', 'unknown-command', 'check, explain, matrix, report, rules, schema'],
    ['check x --colour', 'unknown-option', '--colour'],
    ['rules -z', 'unknown-option', '-z'],
    ['check', 'missing-argument', 'FILE'],
    ['schema', 'missing-argument', 'NAME'],
    ['explain x', 'missing-option', '--step <ID>'],
    ['check x --variant', 'missing-option', '--variant <ID>'],
    ['matrix a b.json c', 'unexpected-argument', '“b.json c”'],
    ['rules more', 'unexpected-argument', '“more”'],
    ['rules --format xml', 'not-allowed-option', 'text, json, ndjson'],
    ['rules --lang fr', 'not-allowed-option', 'en, ko']
  ]

  test.each(rows)('%s', async (line, code, said) => {
    const args = line.split(' ')
    const text = await askProgram(args)
    expect(text.code).toBe(1)
    expect(text.stdout).toBe('')
    expect(text.stderr).toMatch(/^error: \S.*\n {2}\S.*\.\n {2}\S.*\.\n$/)
    expect(text.stderr).toContain(said)
    // What ends in an option without its value, or has one that is refused, takes no more options.
    if (/--(format|lang|variant)/.test(line)) return
    const json = await askProgram([...args, '--lang', 'ko', '--format', 'json'])
    const { error } = ErrorDocument.parse(readDocument(json))
    expect(json.code).toBe(1)
    expect(error.code).toBe(code)
    for (const sentence of [error.message, error.why, error.fix]) expect(sentence).toMatch(hangul)
  })
})

describe('help and version', () => {
  test('the version is the one of the package, however it is asked for', async () => {
    for (const answer of [await runCli(['--version']), await askProgram(['--version', '--lang', 'ko'])]) {
      const { code, stdout, stderr } = answer
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${about.version}\n`, stderr: '' })
    }
  })

  test.each(['en', 'ko'])('the help lists every command and says what it does (%s)', async (language) => {
    const { code, stdout } = await askProgram(['--help', '--lang', language])
    expect(code).toBe(0)
    for (const name of ['check', 'explain', 'matrix', 'report', 'rules', 'schema', ...later]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b.* {2,}\\S`, 'm'))
    }
    expect(hangul.test(stdout)).toBe(language === 'ko')
  })

  test.each(['check', 'explain', 'matrix', 'report', 'rules', 'schema'])('%s has a help of its own', async (name) => {
    const en = await askProgram([name, '--help'])
    const ko = await askProgram([name, '--lang', 'ko', '-h'])
    for (const { code, stdout } of [en, ko]) {
      expect(code).toBe(0)
      for (const option of ['--format <FORMAT>', '--lang <LANGUAGE>']) expect(stdout).toContain(option)
    }
    expect(en.stdout).not.toMatch(hangul)
    expect(ko.stdout).toMatch(hangul)
  })

  test('nothing asked is answered with the help, and with 1', async () => {
    const [nothing, help] = [await runCli([]), await runCli(['--help'])]
    expect(nothing.code).toBe(1)
    expect(`${nothing.stdout}${nothing.stderr}`).toBe(help.stdout)
  })
})
