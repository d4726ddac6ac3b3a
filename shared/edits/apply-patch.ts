import { Scenario } from '#shared/domain/scenario.ts'
import type { Operation, Patch } from './patch.ts'

type Key = string | number
type Container = unknown[] | Record<string, unknown>

/** Keys whose place in a printed file is fixed, in that order; a key that is added stands before the later ones. */
const placeOf = new Map([...Object.keys(Scenario.shape), 'do', 'id', 'on'].map((key, place) => [key, place] as const))

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

function misfit(operation: Operation): never {
  throw new Error(`the patch does not fit: ${operation.op} at /${operation.path.join('/')}`)
}

/** A scenario while a patch is applied: what the patch touches is copied once, all the rest is shared. */
class Patching {
  readonly inverse: Operation[] = []
  readonly #copies = new Set<Container>()

  apply(root: unknown, operation: Operation): Container {
    return this.#applyBelow(root, operation, 0)
  }

  #applyBelow(value: unknown, operation: Operation, depth: number): Container {
    const key = operation.path[depth]
    if (!isContainer(value) || key === undefined) return misfit(operation)
    if (depth === operation.path.length - 1) {
      return Array.isArray(value)
        ? this.#applyToList(value, key, operation)
        : this.#applyToObject(value, key, operation)
    }
    if (!Object.hasOwn(value, key)) return misfit(operation)
    const copy = this.#copyOf(value) as Record<Key, unknown>
    copy[key] = this.#applyBelow(copy[key], operation, depth + 1)
    return copy as Container
  }

  #applyToList(list: unknown[], key: Key, operation: Operation): Container {
    const end = operation.op === 'add' ? list.length : list.length - 1
    if (typeof key !== 'number' || key < 0 || key > end) return misfit(operation)
    const copy = this.#copyOf(list)
    if (operation.op === 'add') {
      copy.splice(key, 0, operation.value)
      this.#takeBack('remove', operation.path)
    } else if (operation.op === 'remove') {
      this.#takeBack('add', operation.path, copy.splice(key, 1)[0])
    } else {
      this.#takeBack('replace', operation.path, copy[key])
      copy[key] = operation.value
    }
    return copy
  }

  #applyToObject(object: Record<string, unknown>, key: Key, operation: Operation): Container {
    if (typeof key !== 'string' || key === '__proto__') return misfit(operation)
    const isThere = Object.hasOwn(object, key)
    if (operation.op === 'add' && !isThere) {
      this.#takeBack('remove', operation.path)
      return this.#withKey(object, key, operation.value)
    }
    if (!isThere) return misfit(operation)
    const copy = this.#copyOf(object)
    if (operation.op === 'remove') {
      this.#takeBack('add', operation.path, copy[key])
      delete copy[key]
    } else {
      this.#takeBack('replace', operation.path, copy[key])
      copy[key] = operation.value
    }
    return copy
  }

  #withKey(object: Record<string, unknown>, key: string, value: unknown): Container {
    const place = placeOf.get(key)
    const isLater = (other: string) => place !== undefined && (placeOf.get(other) ?? placeOf.size) > place
    const entries = place === undefined ? [] : Object.entries(object)
    const at = entries.findIndex(([other]) => isLater(other))
    if (at < 0) {
      const copy = this.#copyOf(object)
      copy[key] = value
      return copy
    }
    const copy = Object.fromEntries(entries.toSpliced(at, 0, [key, value]))
    this.#copies.add(copy)
    return copy
  }

  #copyOf<Original extends Container>(original: Original): Original {
    if (this.#copies.has(original)) return original
    const copy = (Array.isArray(original) ? original.slice() : { ...original }) as Original
    this.#copies.add(copy)
    return copy
  }

  #takeBack(op: Operation['op'], path: Operation['path'], value?: unknown): void {
    this.inverse.push((op === 'remove' ? { op, path } : { op, path, value }) as Operation)
  }
}

/**
 * Does the operations of a patch in turn. The scenario given is left as it is, and every list and object that the patch
 * does not touch is the same object in the new one.
 * @param patch one made for this very scenario; that the outcome is a valid file is the caller's affair.
 * @returns the new scenario, and the patch that turns it back into the one given.
 * Throws where the patch does not fit: a place that is not there, or a key that would reach an object's prototype.
 */
export function applyPatch(scenario: Scenario, patch: Patch): { readonly scenario: Scenario; readonly inverse: Patch } {
  const patching = new Patching()
  let root: unknown = scenario
  for (const operation of patch) root = patching.apply(root, operation)
  return { scenario: root as Scenario, inverse: patching.inverse.reverse() }
}
