import { z } from 'zod'
import { Settings } from './models.ts'

/** What the name of a file with a whole library ends in. */
export const libraryEnding = '.csp.ndjson'

/** How much a file with a whole library may hold. Each of its scenarios has the limits of a scenario file. */
export const libraryLimits = { bytes: 2 ** 30, scenarios: 100_000 } as const

/** The settings that go along: what a person set. What the screens remember belongs to the machine they are on. */
export const KeptSettings = Settings.omit({ screens: true })
export type KeptSettings = z.infer<typeof KeptSettings>

/**
 * The first line of a file with a whole library, version 1. The scenarios follow, each on a line as in a file of its own,
 * so that the file can be written and read one scenario at a time however many there are.
 */
export const LibraryHeader = z.strictObject({
  format: z.literal('csp-library'),
  version: z.literal(1),
  /** How many scenarios follow. */
  scenarios: z.int().min(0).max(libraryLimits.scenarios),
  settings: KeptSettings
})
export type LibraryHeader = z.infer<typeof LibraryHeader>

/** The last line: a file without it was cut short, and one that does not fit it was changed after it was written. */
export const LibraryEnd = z.strictObject({
  end: z.literal('csp-library'),
  /** The SHA-256 of every byte before this line, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
})
export type LibraryEnd = z.infer<typeof LibraryEnd>
