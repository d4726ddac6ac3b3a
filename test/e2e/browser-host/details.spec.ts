import { expect, type Locator, type Page } from '@playwright/test'
import type { Scenario } from '#shared/domain/scenario.ts'
import { expectSaved, test } from './app.ts'
import { listViolations } from './axe.ts'
import { callApp } from './call-app.ts'

const start: Scenario = {
  format: 'csp-scenario',
  version: 1,
  title: 'All there is',
  asOf: '2020-06-01',
  parties: [
    { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso', market: 'KR' },
    { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam', market: 'KR', completed: ['onboard'] },
    { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
  ],
  partnerships: [['p1', 'r1']],
  steps: [{ id: 's1', do: 'enroll', partner: 'r1' }]
}

/** Opens a scenario of one's own and shows its details; answers how to read it from the disk. */
async function openDetails(page: Page, scenario: Scenario = start) {
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  const { id } = await callApp<{ id: string }>(page, 'library.create', { scenario })
  await page.reload()
  await page.getByRole('row', { name: scenario.title }).press('Enter')
  await page.getByRole('tab', { name: 'Details' }).click()
  const read = async () => {
    await expectSaved(page)
    return (await callApp<{ scenario: Scenario }>(page, 'scenario.open', { id })).scenario
  }
  return { panel: page.getByRole('tabpanel', { name: 'Details' }), read }
}

async function choose(page: Page, panel: Locator, field: RegExp, option: RegExp) {
  await panel.getByRole('button', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

async function fill(field: Locator, text: string) {
  await field.fill(text)
  await field.press('Enter')
}

async function expectAccessible(page: Page) {
  expect(await listViolations(page, { within: '.side-right' })).toEqual([])
}

test('every field of the scenario itself can be changed', { tag: '@deep' }, async ({ page, app }) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await panel.getByRole('button', { name: 'Scenario', exact: true }).click()
  await expect(panel.getByRole('heading', { name: 'Scenario' })).toBeFocused()
  await fill(panel.getByRole('textbox', { name: 'Title' }), 'Another title')
  await panel.getByRole('textbox', { name: 'Notes' }).fill('A note\nof two lines')
  await fill(panel.getByRole('textbox', { name: 'New tag' }), 'mine')
  await panel.getByLabel('Starts on').fill('2020-05-30')
  await choose(page, panel, /Edition of the rules/, /^as published/)
  await panel.getByRole('button', { name: 'Add a variant here' }).click()
  await fill(panel.getByRole('textbox', { name: 'Name' }), 'What if')
  await panel.getByRole('button', { name: /^Decrease/ }).click()
  const affiliates = panel.getByRole('region', { name: 'Affiliates' })
  await affiliates.getByRole('button', { name: /^Add: Contoso – Fabrikam/ }).click()
  const partnerships = panel.getByRole('region', { name: /^Partnerships/ })
  await partnerships.getByRole('button', { name: /^Remove: Contoso/ }).click()
  await expect(partnerships.getByText('None.')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: /^Add a subscription/ }).click()
  await expect(panel.getByRole('heading', { name: 'Microsoft 365' })).toBeFocused()
  await fill(panel.getByRole('textbox', { name: 'Offer' }), 'Azure')
  await choose(page, panel, /Bought/, /advisor/)
  await choose(page, panel, /Customer/, /^Fabrikam/)
  await expectAccessible(page)
  const changed = await read()
  expect(changed.partnerships).toBeUndefined()
  expect(changed).toMatchObject({
    title: 'Another title',
    notes: 'A note\nof two lines',
    tags: ['mine'],
    asOf: '2020-05-30',
    edition: 'programme-2020-05',
    variants: [{ name: 'What if', after: null, steps: [] }],
    affiliations: [['p1', 'r1']],
    subscriptions: [{ customer: 'r1', tenant: 'r1.csp', offer: 'Azure', boughtThrough: 'advisor' }]
  })
})

test('every field of a party and its tenants can be changed, unknown facts included', { tag: '@deep' }, async ({
  page,
  app
}) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await panel.getByRole('button', { name: 'Scenario', exact: true }).click()
  await panel.getByRole('button', { name: 'Fabrikam indirect reseller' }).click()
  await expect(panel.getByText(/You stand after step 1/)).toBeVisible()
  await fill(panel.getByRole('textbox', { name: 'Name' }), '패브리캠')
  await fill(panel.getByRole('textbox', { name: 'Company' }), 'fabrikam')
  const market = panel.getByRole('combobox', { name: /Market/ })
  await market.fill('franc')
  await page.getByRole('option', { name: /^France/ }).click()
  await expect(market).toHaveValue('France (FR)')
  await fill(market, 'Atlantis')
  await expect(panel.getByText(/no market that we know/)).toBeVisible()
  await expect(market).toHaveValue('Atlantis')
  await fill(market, 'zz')
  await expect(panel.getByText(/In no region/)).toBeVisible()
  await panel.getByRole('radiogroup', { name: 'onboarding' }).getByText('not known').click()
  await panel.getByRole('radiogroup', { name: 'signing' }).getByText('done', { exact: true }).click()
  await panel.getByRole('radiogroup', { name: 'billing' }).getByText('yes').click()
  await panel.getByRole('radiogroup', { name: 'managed services' }).getByText('not known').click()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Add a tenant' }).click()
  await expect(panel.getByRole('heading', { name: 'r1.own' })).toBeFocused()
  const ownMarket = panel.getByRole('combobox', { name: /Market/ })
  await ownMarket.fill('Germany')
  await page.getByRole('option', { name: /^Germany/ }).click()
  await expectAccessible(page)
  const changed = await read()
  expect(changed.parties[1]).toEqual({
    id: 'r1',
    kind: 'partner',
    role: 'indirect-reseller',
    name: '패브리캠',
    market: 'ZZ',
    company: 'fabrikam',
    completed: ['sign-agreement'],
    capabilities: ['billing'],
    unknown: ['onboard', 'managed-services']
  })
  expect(changed.tenants).toEqual([{ id: 'r1.own', owner: 'r1', type: 'customer', market: 'DE' }])
})

test('a role that cannot keep everything says what goes before it goes', async ({ page, app }) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await panel.getByRole('button', { name: 'Scenario', exact: true }).click()
  await panel.getByRole('button', { name: 'Fabrikam indirect reseller' }).click()
  await choose(page, panel, /What it is/, /^customer/)
  await expect(panel.getByRole('alert')).toContainText('1 step')
  await expect(panel.getByRole('alert')).toContainText('1 partnership')
  expect((await read()).parties[1]).toMatchObject({ kind: 'partner' })
  await panel.getByRole('button', { name: 'Change it all the same' }).click()
  await expect
    .poll(async () => (await read()).parties[1])
    .toEqual({ id: 'r1', kind: 'customer', name: 'Fabrikam', market: 'KR' })
  expect(await read()).toMatchObject({ steps: [] })
})

test('a step is put together by its form, judged while it is typed, and what is wrong stands at its field', async ({
  page,
  app
}) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await choose(page, panel, /What happens/, /^sell$/)
  const verdict = panel.getByRole('status')
  await expect(verdict).toContainText('not listed')
  await choose(page, panel, /Buyer/, /^Adatum/)
  await panel.getByRole('button', { name: 'Put a party in between' }).click()
  await panel.getByRole('button', { name: 'Put a party in between' }).click()
  await expect(verdict).toContainText('not yet')
  await panel.getByRole('button', { name: /^Move Fabrikam nearer to Microsoft/ }).click()
  await expect(verdict).toContainText('prohibited')
  await panel.getByRole('button', { name: /^Move Contoso nearer to Microsoft/ }).click()
  await panel.getByRole('textbox', { name: 'Offer' }).fill('Azure')
  await choose(page, panel, /Kind of offer/, /third-party/)
  await panel.getByRole('textbox', { name: 'Id of the new subscription' }).fill('deal')
  await panel.getByText(/^Same day as before/).click()
  await panel.getByLabel('Date').fill('2019-01-01')
  await expect(panel.getByLabel('Date')).toHaveAttribute('aria-invalid', 'true')
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await panel.getByLabel('Date').fill('2020-06-05')
  await panel.getByRole('textbox', { name: 'Note' }).fill('why not')
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Why' }).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('why not')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByText('Not saved yet.')).toBeHidden()
  await expect(panel.getByRole('heading', { name: 'Step 1' })).toBeFocused()
  expect((await read()).steps).toEqual([
    {
      id: 's1',
      do: 'sell',
      on: '2020-06-05',
      note: 'why not',
      path: ['microsoft', 'p1', 'r1', 'c1'],
      offer: 'Azure',
      offerKind: 'third-party',
      as: 'deal'
    }
  ])
})

test('a new step goes in after the moment, by keyboard, and what was typed waits while one looks elsewhere', async ({
  page,
  app
}) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await page.getByRole('button', { name: 'Add a step after step 1' }).press('Enter')
  await expect(panel.getByText('It goes in after step 1.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Note' }).fill('half')
  await page.getByRole('tab', { name: 'Why' }).click()
  await page.getByRole('button', { name: 'Add a step after step 1' }).press('Enter')
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('half')
  await panel.getByRole('button', { name: /What happens/ }).press('Enter')
  await page.keyboard.type('provision')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('There is no subscription before this step')
  await expect(panel.getByRole('button', { name: 'Insert' })).toBeDisabled()
  await panel.getByRole('button', { name: /What happens/ }).press('Enter')
  await page.keyboard.type('onboard')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toContainText('supported')
  await panel.getByRole('button', { name: 'Insert' }).press('Enter')
  await expect(page.getByRole('tab', { name: 'Why' })).toBeFocused()
  expect((await read()).steps).toMatchObject([{ do: 'enroll' }, { do: 'onboard', partner: 'p1', note: 'half' }])
})

test('a lifecycle is drawn, and a move of it goes in at the moment', async ({ page, app }) => {
  await page.goto(app.address)
  const { panel, read } = await openDetails(page)
  await panel.getByRole('button', { name: 'Scenario', exact: true }).click()
  await panel.getByRole('button', { name: 'Fabrikam indirect reseller' }).click()
  await page.getByRole('tab', { name: 'Lifecycle' }).click()
  const lifecycle = page.getByRole('tabpanel', { name: 'Lifecycle' })
  const agreement = lifecycle.getByRole('list', { name: 'Agreement' })
  await expect(agreement.locator('[aria-current]')).toContainText('not signed')
  const enrol = lifecycle.getByRole('button', { name: /^enrol in a role/ })
  await expect(enrol).toHaveAttribute('aria-disabled', 'true')
  await expect(enrol).toContainText('is enrolled')
  await enrol.press('Enter')
  const sign = lifecycle.getByRole('button', { name: /^sign the agreement/ })
  await expect(sign).toContainText('supported')
  await sign.press('Enter')
  await expect(agreement.locator('[aria-current]')).toContainText(/^signed/)
  await expect(sign).toBeFocused()
  await expectAccessible(page)
  await lifecycle.getByRole('button', { name: 'since step 2' }).first().click()
  await expect(page.getByRole('tab', { name: 'Why' })).toHaveAttribute('aria-selected', 'true')
  expect((await read()).steps).toMatchObject([{ do: 'enroll' }, { do: 'sign-agreement', partner: 'r1' }])
})
