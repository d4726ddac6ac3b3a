import type { ElementHandle, Locator, Page } from '@playwright/test'

/** More presses than anybody would bear. */
const mostPresses = 90

type Way = 'here' | 'ahead' | 'behind'

/** Where the focus lies as seen from a control, in the order of the page. */
function findWay(target: Locator | ElementHandle<Node>): Promise<Way> {
  return (target as ElementHandle<Node>).evaluate((element) => {
    const now = document.activeElement
    if (!now || now === element) return now ? 'here' : 'ahead'
    return now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead'
  })
}

/** Presses Tab, or Shift and Tab, until a control has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // What lies outside of a list that is open is not to be found by its role, and is still there.
  const control = await target.elementHandle()
  if (!control) throw new Error(`there is no ${target}`)
  let first: Way | undefined
  for (let presses = 0; presses < mostPresses; presses++) {
    const way = await findWay(control)
    if (way === 'here') return
    first ??= way
    if (way !== first) throw new Error(`Tab goes past ${target}`)
    await page.keyboard.press(way === 'behind' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`the focus never came to ${target}`)
}

/** Presses a key until a control has the focus. */
export async function pressTo(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses++) {
    if ((await findWay(target)) === 'here') return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${target}`)
}

/** Goes by Tab to a group whose members are gone through by arrow keys, and then to one of them. */
export async function goWithin(page: Page, group: Locator, member: Locator): Promise<void> {
  const [whole, wanted] = [await group.elementHandle(), await member.elementHandle()]
  if (!whole || !wanted) throw new Error(`there is no ${member}`)
  const isWithin = () => whole.evaluate((element) => element.contains(document.activeElement))
  for (let presses = 0; presses < mostPresses && !(await isWithin()); presses++) {
    await page.keyboard.press((await findWay(whole)) === 'behind' ? 'Shift+Tab' : 'Tab')
  }
  for (let presses = 0; presses < mostPresses; presses++) {
    const way = await findWay(wanted)
    if (way === 'here') return
    await page.keyboard.press(way === 'behind' ? 'ArrowLeft' : 'ArrowRight')
  }
  throw new Error(`the arrow keys never came to ${member}`)
}
