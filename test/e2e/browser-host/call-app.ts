import type { Page } from '@playwright/test'

/** Posts to the app from an open window, as the window itself does; answers the whole answer. */
export function post(page: Page, path: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ({ path, input }) => {
      const token = sessionStorage.getItem('csp-simulator-token')
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(input) })).json()
    },
    { path, input }
  )
}

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }

/** Calls the app from an open window; answers the value, and throws what was refused. */
export async function callApp<Value>(page: Page, name: string, input: unknown): Promise<Value> {
  const answer = (await post(page, `/call/${name}`, input)) as Answer<Value>
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`)
  return answer.value
}
