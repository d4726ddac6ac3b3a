import type { Door } from '#renderer/host.ts'

/** A door at which some calls without input were made already: whoever makes one of them first is given that answer. */
export function askAhead(door: Door, names: readonly string[]): Door {
  const asked = new Map(names.map((name) => [name, door.call(name, {})]))
  // Whoever takes the answer is told.
  for (const answer of asked.values()) answer.catch(() => {})
  return {
    listen: door.listen,
    call(name, input) {
      const answer = asked.get(name) ?? door.call(name, input)
      asked.delete(name)
      return answer
    }
  }
}
