/** One line of the bench's answer. */
export interface Figure {
  readonly what: string
  readonly seen: string
  readonly goal: string
  /** Whether an issue is not done without it. */
  readonly isMust: boolean
  readonly isMet: boolean
}

/** A figure with a limit that it should not exceed. */
export function atMost(what: string, value: number, limit: number, unit: string, isMust: boolean, detail = ''): Figure {
  const seen = `${round(value)} ${unit}${detail === '' ? '' : ` (${detail})`}`
  return { what, seen, goal: `≤ ${limit} ${unit}`, isMust, isMet: value <= limit }
}

/** A figure with a limit that it should reach. */
export function atLeast(
  what: string,
  value: number,
  limit: number,
  unit: string,
  isMust: boolean,
  detail = ''
): Figure {
  const seen = `${round(value)} ${unit}${detail === '' ? '' : ` (${detail})`}`
  return { what, seen, goal: `≥ ${limit} ${unit}`, isMust, isMet: value >= limit }
}

/** A number as a person reads it: three digits that count. */
export function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)
}

/** Figures as lines: what, what was seen, the goal, and whether it is met. */
export function printFigures(figures: readonly Figure[]): string {
  return figures
    .map(({ what, seen, goal, isMust, isMet }) => {
      const state = isMet ? 'met' : isMust ? 'MISSED (must)' : 'missed (aim)'
      return `${state.padEnd(14)} ${what.padEnd(52)} ${seen.padEnd(46)} goal ${goal}${isMust ? ', must' : ''}`
    })
    .join('\n')
}
