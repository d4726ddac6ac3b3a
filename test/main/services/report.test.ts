import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HostPorts } from '#main/services/ports.ts'
import type { Progress } from '#shared/contract/models.ts'
import type { ReportChoice } from '#shared/domain/report-choice.ts'
import { smallScenario } from '../store/small-scenario.ts'
import { makeFolder, openServices, type TempServices } from './temp-services.ts'

const choice: ReportChoice = { language: 'ko', paper: 'letter', parts: ['cover', 'steps'] }
const other: ReportChoice = { language: 'en', paper: 'a4', parts: [] }
const create = ({ get }: TempServices) => get('library.create', { scenario: smallScenario() })

test('what was chosen is kept with its scenario, over a restart, until that is deleted for good', async () => {
  const temp = openServices()
  const [one, two] = [await create(temp), await create(temp)]
  expect(await temp.get('report.choice', { id: one.id })).toBeNull()
  await temp.get('report.choose', { id: one.id, choice })
  await temp.get('report.choose', { id: two.id, choice: other })
  await temp.get('report.choose', { id: two.id, choice })
  expect(await temp.get('report.choice', { id: one.id })).toEqual(choice)
  // It stands beside the settings and is none of them.
  expect(Object.keys(temp.context.store().settings.readAll())).toEqual([])

  await temp.get('library.trash', { ids: [one.id] })
  expect(await temp.get('report.choice', { id: one.id })).toEqual(choice)
  await temp.get('library.delete', { ids: [one.id] })
  expect(await temp.get('report.choice', { id: one.id })).toBeNull()
  temp.context.close()
  expect(await openServices({ folder: temp.folder }).get('report.choice', { id: two.id })).toEqual(choice)
})

test('what was kept and cannot be understood any more counts as nothing', async () => {
  const temp = openServices()
  const { id } = await create(temp)
  temp.context.store().reportChoices.write(id, { ...choice, paper: 'papyrus' })
  expect(await temp.get('report.choice', { id })).toBeNull()
})

test('nothing is kept for a scenario that is not there, with parts that do not exist, or where nothing can be written', async () => {
  const temp = openServices()
  const { id } = await create(temp)
  expect(await temp.call('report.choose', { id: 'nobody', choice })).toMatchObject({ error: { code: 'not-found' } })
  const strange = { ...choice, parts: ['rumours'] } as unknown as ReportChoice
  expect(await temp.call('report.choose', { id, choice: strange })).toMatchObject({ error: { code: 'invalid-input' } })
  temp.context.close()
  const state = { kind: 'read-only', reason: 'not-writable', detail: '' } as const
  const { call, get } = openServices({ folder: temp.folder, state })
  expect(await call('report.choose', { id, choice })).toMatchObject({ error: { code: 'read-only' } })
  expect(await get('report.choice', { id })).toBeNull()
})

/** Services whose dialog answers with the name, in a folder of its own. */
function openWithDialog(name: string | undefined, ports: Partial<HostPorts> = {}) {
  const folder = makeFolder()
  const asked: (readonly [name: string, format: string])[] = []
  const temp = openServices({
    ports: {
      async pickNewFile(...args) {
        asked.push(args)
        return name === undefined ? undefined : join(folder, name)
      },
      ...ports
    }
  })
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return { ...temp, out: folder, asked, read, list: () => readdirSync(folder).sort() }
}

const report = { job: 'j', title: '../A “report”', format: 'md', content: '# Report\n' } as const

test('a report goes where the person says, under a name made of the title', async () => {
  const { get, out, asked, read, list, told } = openWithDialog('Mine.md')
  expect(await get('report.save', report)).toEqual({ file: join(out, 'Mine.md') })
  expect(asked).toEqual([['A report', 'md']])
  expect([list(), read('Mine.md')]).toEqual([['Mine.md'], '# Report\n'])
  const states = told.flatMap(({ name, payload }) => (name === 'job.progress' ? [(payload as Progress).state] : []))
  expect(states.at(-1)).toBe('done')
})

test('the file that the dialog asked about is replaced whole', async () => {
  const { get, out, read, list } = openWithDialog('Mine.MD')
  writeFileSync(join(out, 'Mine.MD'), 'what was there')
  await get('report.save', report)
  expect([list(), read('Mine.MD')]).toEqual([['Mine.MD'], '# Report\n'])
})

test('a name without its ending gets it, and then takes the place of nothing', async () => {
  const { get, out, read, list } = openWithDialog('Mine')
  writeFileSync(join(out, 'Mine.md'), 'what was there')
  expect(await get('report.save', report)).toEqual({ file: join(out, 'Mine (2).md') })
  expect([list(), read('Mine.md')]).toEqual([['Mine (2).md', 'Mine.md'], 'what was there'])
})

test('nothing is written where the person cancels the dialog', async () => {
  const { get, list } = openWithDialog(undefined)
  expect(await get('report.save', report)).toEqual({ file: null })
  expect(list()).toEqual([])
})

test('a picture is written as bytes, and a PDF as it is printed from the page', async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])
  const picture = openWithDialog('a.png')
  await picture.get('report.save', { ...report, format: 'png', content: png.toString('base64') })
  expect(readFileSync(join(picture.out, 'a.png'))).toEqual(png)

  const printed = openWithDialog('a.pdf', { makePdf: async (page) => Buffer.from(`%PDF-${page}`) })
  await printed.get('report.save', { ...report, format: 'pdf', content: '<p>page</p>' })
  expect(printed.read('a.pdf')).toBe('%PDF-<p>page</p>')
})

test('printing that is called off leaves what was there', async () => {
  const started = Promise.withResolvers<void>()
  const { call, get, out, read, list } = openWithDialog('a.pdf', {
    makePdf: (_page, signal) =>
      new Promise((_, fail) => {
        started.resolve()
        signal.addEventListener('abort', () => fail(signal.reason))
      })
  })
  writeFileSync(join(out, 'a.pdf'), 'what was there')
  const saved = call('report.save', { ...report, format: 'pdf' })
  await started.promise
  expect(await get('job.cancel', { job: 'j' })).toEqual({ cancelled: true })
  expect(await saved).toMatchObject({ error: { code: 'cancelled' } })
  expect([list(), read('a.pdf')]).toEqual([['a.pdf'], 'what was there'])
})

test('a place that cannot be written is told', async () => {
  const { call, out } = openWithDialog('nowhere/a.md')
  expect(await call('report.save', report)).toMatchObject({ error: { code: 'cannot-write-there' } })
  expect(existsSync(join(out, 'nowhere'))).toBe(false)
})

test('a host without dialogs says that it has none', async () => {
  const { call } = openServices()
  expect(await call('report.save', report)).toMatchObject({ error: { code: 'not-here' } })
  expect(await call('report.copy-picture', { picture: 'AAAA' })).toMatchObject({ error: { code: 'not-here' } })
})

test('a picture is put on the clipboard as bytes', async () => {
  const copied: Uint8Array[] = []
  const { get, call } = openServices({ ports: { copyPicture: async (picture) => void copied.push(picture) } })
  await get('report.copy-picture', { picture: 'iVBORw==' })
  expect(copied).toEqual([Buffer.from([0x89, 0x50, 0x4e, 0x47])])
  expect(await call('report.copy-picture', { picture: '<svg>' })).toMatchObject({ error: { code: 'invalid-input' } })
})
