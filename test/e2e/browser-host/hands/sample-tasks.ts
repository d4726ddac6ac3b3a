import { expect } from '@playwright/test'
import { changeTenant, makeReady, type Task } from './task.ts'

const provider = 'Indirect provider'
const reseller = 'Indirect reseller'
const direct = 'Direct-bill partner'
const customer = 'Customer'
const ownUse = 'Sale of Microsoft 365 for its own use'
const sale = 'Sale of Microsoft 365'

/** The sample scenarios, each built anew from nothing in its decisive steps. */
export const sampleTasks: readonly Task[] = [
  {
    title: 'sells over both chains to the customer',
    async run(scene) {
      const { hands, expectSteps, expectReasons, expectVerdict } = scene
      for (const party of [provider, direct, reseller] as const) {
        await hands.add(party)
        await makeReady(scene, party)
      }
      await hands.add(customer)
      await hands.connect(provider, { party: reseller }, 'Partnership')
      await hands.connect(reseller, { party: customer }, sale)
      await expectReasons('The chain is a listed one')
      await hands.connect(direct, { party: customer }, sale)
      await expectReasons('The chain is a listed one')
      await expectSteps('supported', 'supported', 'supported', 'supported')
      await expectVerdict('supported')
    }
  },
  {
    title: 'lets a customer buy from several partners',
    async run(scene) {
      const { hands, expectSteps, why, row } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(direct)
      await makeReady(scene, `${direct} 2`)
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await hands.connect(`${direct} 2`, { party: customer }, 'Sale of Azure', 'Azure')
      await expectSteps('supported', 'supported')
      await expect(row(/^Azure,/)).toBeVisible()
      await hands.press(why.getByRole('button', { name: /rules hold/ }))
      await expect(why.getByRole('heading', { name: 'A customer may buy from several partners' })).toBeVisible()
    }
  },
  {
    title: 'lets another partner manage what was bought',
    async run(scene) {
      const { hands, expectSteps, expectReasons, why } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(direct)
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await hands.connect(`${direct} 2`, { party: customer }, 'Management of Microsoft 365')
      await expectSteps('supported', 'supported')
      await expectReasons('Several partners may manage a subscription')
      await expect(why).toContainText('wherever it was bought')
    }
  },
  {
    title: 'has a partner buy for its own use, on its CSP tenant and on one of its own',
    async run(scene) {
      const { hands, expectSteps, expectReasons } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(reseller)
      await hands.connect(direct, { party: reseller, tenant: 'CSP tenant' }, ownUse)
      await expectSteps('prohibited')
      await expectReasons('Own use has a tenant of its own')
      await hands.addTenant(reseller)
      await hands.connect(direct, { party: reseller, tenant: 'Own-use tenant' }, ownUse)
      await expectSteps('prohibited', 'supported')
    }
  },
  {
    title: 'sells to oneself, and to an affiliate',
    async run(scene) {
      const { hands, expectSteps, expectReasons, details, tab } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await expectSteps('supported')
      await hands.pick(customer)
      await hands.type(details.getByRole('textbox', { name: 'Company' }), 'd1')
      await expectSteps('prohibited')
      await hands.show(tab('Why'))
      await expectReasons('No sale to oneself')
      await hands.undo()
      await expectSteps('supported')
      await hands.connect(customer, { party: direct }, 'Affiliation')
      await expectSteps('prohibited')
      await hands.show(tab('Why'))
      await expectReasons('No sale to an affiliate')
    }
  },
  {
    title: 'has a reseller buy for its own use from its provider, and chooses a separate tenant',
    isSmoke: true,
    async run(scene) {
      const { hands, expectSteps, expectReasons, expectVerdict, why } = scene
      for (const party of [provider, reseller] as const) {
        await hands.add(party)
        await makeReady(scene, party)
      }
      await hands.connect(provider, { party: reseller }, 'Partnership')
      await hands.connect(provider, { party: reseller, tenant: 'CSP tenant' }, ownUse)
      await expectSteps('supported', 'supported', 'prohibited')
      await expectReasons('Own use has a tenant of its own', 'One kind of relationship per provider')
      await expect(why.getByText('What to do:').first()).toBeVisible()
      await hands.addTenant(reseller)
      await changeTenant(scene, /^r1\.own/)
      await expectSteps('supported', 'supported', 'supported')
      await expectVerdict('supported')
    }
  },
  {
    title: 'moves a customer to another region',
    async run(scene) {
      const { hands, expectSteps, expectReasons, details, tab, why } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await expectSteps('supported')
      await hands.pick(customer)
      await hands.search(details.getByRole('combobox', { name: /Market/ }), 'germ', /^Germany/)
      await expectSteps('prohibited')
      await hands.show(tab('Why'))
      await expectReasons('Seller and customer are of one region')
      await expect(why).toContainText('Germany')
    }
  },
  {
    title: 'joins a provider and a reseller of different regions',
    async run(scene) {
      const { hands, expectSteps, expectReasons, details } = scene
      await hands.add(provider)
      await hands.add(reseller)
      await hands.search(details.getByRole('combobox', { name: /Market/ }), 'germ', /^Germany/)
      await hands.connect(provider, { party: reseller }, 'Partnership')
      await hands.standAt(1)
      await expectReasons('Provider and reseller are of one region')
      await expectSteps('prohibited', 'out of order')
    }
  },
  {
    title: 'has a reseller do its three steps before it sells',
    async run(scene) {
      const { hands, expectSteps, expectReasons, expectVerdict, lifecycle, tab } = scene
      await hands.add(provider)
      await makeReady(scene, provider)
      await hands.add(reseller)
      await hands.add(customer)
      await hands.connect(provider, { party: reseller }, 'Partnership')
      await hands.connect(reseller, { party: customer }, sale)
      await expectSteps('supported', 'supported', 'not yet')
      await expectReasons(
        'The Microsoft Partner Agreement is signed',
        'The reseller is onboarded in Partner Center',
        'The partner is enrolled in its role'
      )
      await hands.standAt(2)
      await hands.pick(reseller)
      await hands.show(tab('Lifecycle'))
      for (const move of ['onboard in Partner Center', 'enrol in a role', 'sign the agreement']) {
        await hands.press(lifecycle.getByRole('button', { name: new RegExp(`^${move}`) }))
      }
      await expectSteps('supported', 'supported', 'supported', 'supported', 'supported', 'supported')
      await expectVerdict('supported')
    }
  }
]
