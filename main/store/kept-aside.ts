import { existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { copyDurably, flushFolder } from './durable-files.ts'

/** The files that make up one library: its log holds what is not in the first yet. */
const ends = ['', '-wal', '-shm'] as const

function pathOf(databaseFile: string, number: number): string {
  return join(dirname(databaseFile), `${basename(databaseFile, '.db')}-damaged-${number}.db`)
}

function numbersOf(databaseFile: string): readonly number[] {
  const pattern = new RegExp(`^${basename(databaseFile, '.db')}-damaged-(\\d{1,9})\\.db`)
  return readdirSync(dirname(databaseFile))
    .map((name) => Number(pattern.exec(name)?.[1]))
    .filter((number) => Number.isInteger(number))
}

/** The path of the damaged library that was kept last, or undefined where there is none. */
export function findKeptAside(databaseFile: string): string | undefined {
  const numbers = numbersOf(databaseFile)
  return numbers.length > 0 ? pathOf(databaseFile, Math.max(...numbers)) : undefined
}

/** A free name for another damaged library; no file is ever overwritten. */
export function nextKeptAside(databaseFile: string): string {
  return pathOf(databaseFile, Math.max(0, ...numbersOf(databaseFile)) + 1)
}

/**
 * Moves a library aside with its log, so that nothing opens it by mistake and nothing of it is lost. Does nothing where
 * there is no file. Returns the path at which it is kept now, or undefined.
 */
export function moveAside(databaseFile: string): string | undefined {
  const left = ends.filter((end) => existsSync(databaseFile + end))
  if (left.length === 0) return undefined
  const last = findKeptAside(databaseFile)
  // Cut short between two of its files, an earlier move is finished here: a log alone belongs to the last file moved.
  const isRest = !left.includes('') && last !== undefined && left.every((end) => !existsSync(last + end))
  const target = isRest ? last : nextKeptAside(databaseFile)
  // The library goes first: without its log it would open as a whole one of an earlier moment.
  for (const end of left) renameSync(databaseFile + end, target + end)
  flushFolder(dirname(databaseFile))
  return target
}

/** Copies a library as it lies, with its log; to be called under its write lock. Returns the path of the copy. */
export function copyAside(databaseFile: string): string {
  const target = nextKeptAside(databaseFile)
  for (const end of ['', '-wal'] as const) {
    if (existsSync(databaseFile + end)) copyDurably(databaseFile + end, target + end)
  }
  flushFolder(dirname(databaseFile))
  return target
}
