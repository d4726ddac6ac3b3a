/**
 * What is wrong with how things lie on the screen: text that is cut off without a sign of it, and buttons, links, tabs and
 * entries that are too small, outside of the window or under something else. What lies beyond the edge of a part that
 * scrolls can be scrolled to.
 */
export function findFaults(): readonly string[] {
  const smallest = 24
  const slack = 1.5
  const faults: string[] = []
  const parentsOf = (element: Element): readonly Element[] =>
    element.parentElement ? [element.parentElement, ...parentsOf(element.parentElement)] : []
  /** Not what is there for a screen reader alone: that lies in a part of a pixel. */
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    [element, ...parentsOf(element)].every((each) => {
      const { width, height } = each.getBoundingClientRect()
      return (width > 1 && height > 1) || getComputedStyle(each).overflow !== 'hidden'
    })
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()}.${element.className} “${words.trim().slice(0, 40)}”`
  }
  const hasSign = (style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' || style.getPropertyValue('-webkit-line-clamp') !== 'none'

  const checkText = (element: Element) => {
    const style = getComputedStyle(element)
    const [cutsX, cutsY] = [style.overflowX, style.overflowY].map((each) => each === 'hidden' || each === 'clip')
    const isWide = element.scrollWidth > element.clientWidth + slack
    const isTall = element.scrollHeight > element.clientHeight + slack
    if (hasSign(style)) return
    if ((cutsX && isWide) || (cutsY && isTall)) faults.push(`cut off: ${nameOf(element)}`)
  }
  const checkWords = (text: Text) => {
    const element = text.parentElement
    if (!element || text.data.trim() === '' || !isShown(element)) return
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    for (const parent of [element, ...parentsOf(element)]) {
      const style = getComputedStyle(parent)
      if (style.clipPath !== 'none' || hasSign(style)) return
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const box = parent.getBoundingClientRect()
      const isInside =
        left >= box.left - slack && right <= box.right + slack && top >= box.top - slack && bottom <= box.bottom + slack
      if (!isInside) faults.push(`outside of its part: ${nameOf(element)}`)
      return
    }
  }
  /** The part of the window in which the control is seen: whole, or within what scrolls around it. */
  const toSeen = (element: Element) => {
    const box = element.getBoundingClientRect()
    const seen = { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
    let scrolls = false
    for (const parent of parentsOf(element)) {
      const style = getComputedStyle(parent)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const around = parent.getBoundingClientRect()
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) scrolls = true
      seen.left = Math.max(seen.left, around.left)
      seen.top = Math.max(seen.top, around.top)
      seen.right = Math.min(seen.right, around.right)
      seen.bottom = Math.min(seen.bottom, around.bottom)
    }
    return {
      ...seen,
      scrolls,
      isWhole: seen.right - seen.left > box.width - slack && seen.bottom - seen.top > box.height - slack
    }
  }
  const checkControl = (element: Element) => {
    const box = element.getBoundingClientRect()
    if (box.width < smallest - 0.5 || box.height < smallest - 0.5) {
      faults.push(`${Math.round(box.width)} × ${Math.round(box.height)} px: ${nameOf(element)}`)
    }
    const seen = toSeen(element)
    if (!seen.isWhole) {
      if (!seen.scrolls) faults.push(`cut by what is around it: ${nameOf(element)}`)
      return
    }
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) {
      faults.push(`outside of the window: ${nameOf(element)}`)
      return
    }
    const isReached = () => {
      const at = element.getBoundingClientRect()
      const hit = document.elementFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2)
      return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
    }
    if (isReached()) return
    // What lies over the edge of a part that scrolls, as the buttons of a long form, leaves the rest to be scrolled to.
    if (seen.scrolls) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (!isReached()) faults.push(`under something else: ${nameOf(element)}`)
  }

  // Over an open question the rest of the page is out of reach, and is meant to be.
  const root = [...document.querySelectorAll('.popover, .modal')].at(-1) ?? document.body
  for (const element of root.querySelectorAll('*')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const isOfPage = element.closest('svg, .unseen') === null
    if (isText && isOfPage && isShown(element) && getComputedStyle(element).clipPath === 'none') checkText(element)
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) checkWords(texts.currentNode as Text)
  // The handle of a party is on the drawing, which can be moved from under what floats over it.
  for (const control of root.querySelectorAll('button, a[href], [role=tab], [role=option], [role=menuitem]')) {
    if (isShown(control) && control.closest('[inert], .unseen, .canvas-handle') === null) checkControl(control)
  }
  const page = document.scrollingElement
  if (page && page.scrollWidth > page.clientWidth + slack) faults.push('the page scrolls sideways')
  if (page && page.scrollHeight > page.clientHeight + slack) faults.push('the page scrolls down')
  return faults
}
