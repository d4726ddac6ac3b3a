import type { Pane } from './panes.ts'

/** Where the keyboard goes on in a part of the workspace: in the drawing, in the row of the outline, or at the tab. */
const entrances: Readonly<Record<Pane, string>> = {
  canvas: '.stage [role=application]',
  outline: '.outline-pane tr[tabindex="0"]',
  why: '.side-right [role=tab][aria-selected=true]',
  details: '.side-right [role=tab][aria-selected=true]',
  lifecycle: '.side-right [role=tab][aria-selected=true]'
}

/** Gives the focus to a part of the workspace that is shown. */
export function focusPane(pane: Pane): void {
  document.querySelector<HTMLElement>(entrances[pane])?.focus()
}
