import { expect } from '@playwright/test'
import { expectSaved, openSample, startApp, test } from './app.ts'

const ownUse = 'A reseller buys for its own use'

test('a sample is opened, read, put right and undone', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const steps = page.getByRole('region', { name: 'Steps' })
  await steps.getByRole('button', { name: /Step 6/ }).click()
  const why = page.getByRole('region', { name: 'Why' })
  await expect(why.getByText('prohibited').first()).toBeVisible()
  await expect(why.getByText(/CSP tenant/).first()).toBeVisible()
  await expect(why.getByText(/Sample scenario 4/).first()).toBeVisible()

  await steps.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('button', { name: /Tenant/ }).click()
  await page.getByRole('option', { name: 'r1.own' }).click()
  await steps.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(steps.getByRole('button', { name: /Step 6/ })).toContainText('supported')
  await expectSaved(page)

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(steps.getByRole('button', { name: /Step 6/ })).toContainText('prohibited')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(steps.getByRole('button', { name: /Step 6/ })).toContainText('supported')
  await expectSaved(page)
})

test('what was saved is there after a crash, and can still be undone', async ({ page, app, folder }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const steps = page.getByRole('region', { name: 'Steps' })
  await steps.getByRole('button', { name: /Step 4/ }).click()
  await steps.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(steps.getByRole('button', { name: /Step \d/ })).toHaveCount(5)
  await expectSaved(page)
  await app.kill()

  const again = await startApp(folder)
  try {
    await page.goto(again.address)
    await page.getByRole('region', { name: 'My scenarios' }).getByRole('button', { name: 'Open' }).click()
    await expect(steps.getByRole('button', { name: /Step \d/ })).toHaveCount(5)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(steps.getByRole('button', { name: /Step \d/ })).toHaveCount(6)
    await expectSaved(page)
  } finally {
    await again.kill()
  }
})

test('a scenario is made from nothing', async ({ page, app }) => {
  await page.goto(app.address)
  await page.getByRole('button', { name: 'New scenario' }).click()
  const cast = page.getByRole('region', { name: 'Who is there' })
  await cast.getByRole('button', { name: 'Add a party' }).click()
  await cast.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'direct-bill partner' }).click()
  await cast.getByRole('button', { name: 'Add a party' }).click()
  const steps = page.getByRole('region', { name: 'Steps' })
  await steps.getByRole('button', { name: 'Add a step' }).click()
  await steps.getByRole('button', { name: /Buyer/ }).click()
  await page.getByRole('option', { name: /customer c1/i }).click()
  await steps.getByRole('checkbox', { name: /direct-bill partner d1/ }).click({ force: true })
  await steps.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(steps.getByRole('button', { name: /Step 1/ })).toContainText('not yet')
  await expectSaved(page)
})

test('a reload goes on, and a change made elsewhere is told', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await expectSaved(page)
  await page.reload()
  await page.getByRole('region', { name: 'My scenarios' }).getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: ownUse })).toBeVisible()

  const other = await page.context().newPage()
  const invited = await page.evaluate(async () => {
    const token = sessionStorage.getItem('csp-simulator-token')
    const answer = await fetch('/session/new', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{}'
    })
    return (await answer.json()) as { code: string }
  })
  await other.goto(`${new URL(app.address).origin}/#code=${invited.code}`)
  await other.getByRole('region', { name: 'My scenarios' }).getByRole('button', { name: 'Open' }).click()
  await other.getByRole('textbox', { name: 'Title' }).fill('Changed in the other window')
  await other.keyboard.press('Enter')
  await expectSaved(other)

  await page.getByRole('textbox', { name: 'Title' }).fill('Changed here')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('changed elsewhere')
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Changed here (copy)' })).toBeVisible()
})
