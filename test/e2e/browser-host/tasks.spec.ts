import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { createClicks } from './hands/clicks.ts'
import { editTasks } from './hands/edit-tasks.ts'
import type { Hands } from './hands/hands.ts'
import { createKeyboard } from './hands/keyboard.ts'
import { createPointer } from './hands/pointer.ts'
import { sampleTasks } from './hands/sample-tasks.ts'
import { createScene } from './hands/task.ts'

const ways: Readonly<Record<string, (page: Page) => Hands>> = {
  'a pointer': createPointer,
  'the keyboard alone': createKeyboard,
  'single clicks': createClicks
}

for (const [way, createHands] of Object.entries(ways)) {
  for (const { title, run } of [...sampleTasks, ...editTasks]) {
    test(`by ${way}, one ${title}`, async ({ page, app }) => {
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
