/** The figures that tests have written down, a line for each test. */
export function* listFigures(report) {
  for (const { assertionResults } of report?.testResults ?? []) {
    for (const { title, meta } of assertionResults) {
      if (!meta?.figures) continue
      const figures = Object.entries(meta.figures).map(([what, figure]) => `${what} ${figure.toLocaleString('en-GB')}`)
      yield `${title}: ${figures.join(', ')}`
    }
  }
}
