import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef } from 'react'
import { nameKey } from './name-key.ts'

/** Something that a person can have done: by its key, from the palette, or from the application menu by its id. */
export interface Command {
  readonly id: string
  readonly label: string
  /**
   * The key that does it, as `nameKey` says it; further ones do the same and are not shown. No letter or sign without a
   * modifier: it would be struck by whoever speaks to the machine (WCAG 2.1.4).
   */
  readonly keys?: readonly string[]
  /** False where it cannot be done now. */
  readonly isPossible?: boolean
  /** Whether the palette leaves it out: moving about by one, and the like. */
  readonly isKeyOnly?: boolean
  readonly run: () => void
}

interface Registry {
  /** Takes over the commands of a part of the screen; the ones it had before are forgotten. */
  readonly set: (owner: string, commands: readonly Command[]) => void
  readonly drop: (owner: string) => void
  /** Every command of what is on the screen, each id once; the innermost part's come first. */
  readonly list: () => readonly Command[]
}

/** Whether a key or a clipboard event belongs to a text field, or to a question that lies over the screen. */
export function isElsewhere(event: Event): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !== null
}

/**
 * Does what was asked for by a key or the application's menu. What is being typed counts as finished first, as when its
 * field is left: where the command goes elsewhere it would be lost, and a file would be saved without it. A question that
 * lies over the screen is not torn away.
 */
export function doCommand({ isPossible, run }: Command): void {
  if (isPossible === false || document.querySelector('[role="dialog"]') !== null) return
  const { activeElement: field } = document
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.blur()
    field.focus({ preventScroll: true })
  }
  run()
}

/** Keys that do their work wherever the focus is, also in a text field. */
export const everywhere: ReadonlySet<string> = new Set(['mod+k', 'mod+s', 'mod+p', 'f1'])

/** Whether a control under the focus takes this key itself: a button its space, a list its arrows. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (event.defaultPrevented) return true
  return key === ' ' && target instanceof Element && target.closest('button, a, [role]') !== null
}

const CommandContext = createContext<Registry | null>(null)

function useRegistry(): Registry {
  const registry = useContext(CommandContext)
  if (!registry) throw new Error('no commands here')
  return registry
}

/** Keeps the commands of what is on the screen, and does them by their keys. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const owners = useRef(new Map<string, readonly Command[]>())
  const registry = useMemo<Registry>(
    () => ({
      set: (owner, commands) => void owners.current.set(owner, commands),
      drop: (owner) => void owners.current.delete(owner),
      list() {
        const found = new Map<string, Command>()
        for (const commands of [...owners.current.values()].reverse()) {
          for (const command of commands) if (!found.has(command.id)) found.set(command.id, command)
        }
        return [...found.values()]
      }
    }),
    []
  )
  useEffect(() => {
    const take = (event: KeyboardEvent, name: string) => {
      const command = registry.list().find(({ keys }) => keys?.includes(name))
      if (!command || command.isPossible === false) return
      // Also where it is not done: else the browser prints or saves the page instead.
      event.preventDefault()
      doCommand(command)
    }
    // Before whatever has the focus: a text field keeps to itself what it has no use for.
    const onKeyFirst = (event: KeyboardEvent) => {
      const name = nameKey(event)
      if (everywhere.has(name)) take(event, name)
    }
    const onKey = (event: KeyboardEvent) => {
      const name = nameKey(event)
      if (!everywhere.has(name) && !isElsewhere(event) && !isTaken(event)) take(event, name)
    }
    window.addEventListener('keydown', onKeyFirst, { capture: true })
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKeyFirst, { capture: true })
      window.removeEventListener('keydown', onKey)
    }
  }, [registry])
  return <CommandContext.Provider value={registry}>{children}</CommandContext.Provider>
}

/** Offers commands for as long as the part of the screen is there that calls this. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId()
  const registry = useRegistry()
  useEffect(() => registry.set(owner, commands), [registry, owner, commands])
  useEffect(() => () => registry.drop(owner), [registry, owner])
}

/** The commands of what is on the screen, asked for when they are needed. */
export function useCommandList(): () => readonly Command[] {
  return useRegistry().list
}

const isMac = /Mac/.test(navigator.platform)
const signs: Readonly<Record<string, string>> = isMac
  ? { mod: '⌘', alt: '⌥', shift: '⇧', delete: '⌦', escape: 'esc' }
  : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', delete: 'Del', escape: 'Esc' }
const others: Readonly<Record<string, string>> = {
  ' ': 'Space',
  backspace: isMac ? '⌫' : 'Backspace',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→'
}

/** A key as it stands on a keyboard: "Ctrl+Z", "⌘Z". */
export function showKey(name: string): string {
  const parts = name.split('+').map((part) => signs[part] ?? others[part] ?? part.toUpperCase())
  return parts.join(isMac ? '' : '+')
}
