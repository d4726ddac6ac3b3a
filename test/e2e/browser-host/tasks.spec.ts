import { expect, type Page } from '@playwright/test'
import { isDeep } from '../depth.ts'
import { test } from './app.ts'
import { createClicks } from './hands/clicks.ts'
import { editTasks } from './hands/edit-tasks.ts'
import type { Hands } from './hands/hands.ts'
import { createKeyboard } from './hands/keyboard.ts'
import { createPointer } from './hands/pointer.ts'
import { sampleTasks } from './hands/sample-tasks.ts'
import { createScene } from './hands/task.ts'

interface Way {
  readonly name: string
  readonly createHands: (page: Page) => Hands
  /** The tasks, by their number from 1, that are always done this way; the deep run does every task in every way. */
  readonly always: readonly number[]
}

const ways: readonly Way[] = [
  { name: 'a pointer', createHands: createPointer, always: [1, 4, 6] },
  { name: 'the keyboard alone', createHands: createKeyboard, always: [6, 10, 12] },
  { name: 'single clicks', createHands: createClicks, always: [6, 7, 9] }
]

for (const { name, createHands, always } of ways) {
  for (const [index, { title, run }] of [...sampleTasks, ...editTasks].entries()) {
    if (!isDeep && !always.includes(index + 1)) continue
    test(`by ${name}, one ${title}`, async ({ page, app }) => {
      await page.goto(app.address)
      const hands = createHands(page)
      const scene = createScene(page, hands)
      await hands.press(page.getByRole('button', { name: 'New scenario' }))
      await expect(page.getByRole('treegrid')).toBeVisible()
      await run(scene)
      await scene.expectSaved()
    })
  }
}
