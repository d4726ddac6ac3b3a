import { expect } from '@playwright/test'
import { makeReady, type Task } from './task.ts'

const direct = 'Direct-bill partner'
const customer = 'Customer'
const sale = 'Sale of Microsoft 365'

/** What is done with a scenario beside drawing it: earlier moments, what goes and comes back, what is not known. */
export const editTasks: readonly Task[] = [
  {
    title: 'puts a step in at an earlier moment, and is told what changes later',
    async run(scene) {
      const { hands, expectSteps, details, tool, notice } = scene
      await hands.add(direct)
      await hands.mark(details.getByRole('radiogroup', { name: 'enrolment' }), 'done')
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await hands.connect(direct, { party: customer }, 'Sale of Azure', 'Azure')
      await expectSteps('not yet', 'not yet')
      await hands.standAt(0)
      await hands.press(tool('Add a step at the beginning'))
      await hands.choose(details.getByRole('button', { name: /What happens/ }), 'sign the agreement')
      await expect(details.getByRole('status')).toContainText('supported')
      await hands.press(details.getByRole('button', { name: 'Insert' }))
      await expect(notice).toContainText('2 later steps changed: 2 not yet → supported')
      await expectSteps('supported', 'supported', 'supported')
    }
  },
  {
    title: 'duplicates, deletes with everything that hangs on it, and takes it back',
    async run(scene) {
      const { hands, expectSteps, expectVerdict, notice, row } = scene
      await hands.add(direct)
      await makeReady(scene, direct)
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await hands.choosePartyEntry(customer, 'Duplicate')
      await expect(row(/^Customer.*, customer,/)).toHaveCount(2)
      await expectSteps('supported')
      await hands.choosePartyEntry(direct, 'Delete')
      await expect(notice).toContainText('It took along 1 step')
      await expect(row(/, direct-bill partner,/)).toHaveCount(0)
      await expectSteps()
      await hands.undo()
      await expect(row(/, direct-bill partner,/)).toHaveCount(1)
      await expectSteps('supported')
      await expectVerdict('supported')
    }
  },
  {
    title: 'leaves a fact open, reads what to ask, and enters the answer',
    async run(scene) {
      const { hands, expectSteps, expectReasons, details, why, tab } = scene
      await hands.add(direct)
      await hands.mark(details.getByRole('radiogroup', { name: 'enrolment' }), 'done')
      await hands.mark(details.getByRole('radiogroup', { name: 'signing' }), 'not known')
      await hands.add(customer)
      await hands.connect(direct, { party: customer }, sale)
      await expectSteps('undetermined')
      await expectReasons('The Microsoft Partner Agreement is signed')
      await expect(why).toContainText('Ask “Direct-bill partner” whether it has signed')
      await hands.pick(direct)
      await hands.mark(details.getByRole('radiogroup', { name: 'signing' }), 'done')
      await expectSteps('supported')
      await hands.show(tab('Why'))
      await expectReasons('The chain is a listed one')
    }
  }
]
