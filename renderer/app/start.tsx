import './no-eval.ts'
import { createRoot } from 'react-dom/client'
import { createClient, type Door } from '#renderer/host.ts'
import type { Failure } from '#shared/contract/answer.ts'
import { App } from './app.tsx'
import { unreachable } from './unreachable.ts'

function StartFailed({ error }: { readonly error: Failure }) {
  return (
    <main className="card damaged" role="alert">
      <h1>{error.message}</h1>
      <p>{error.why}</p>
      <p>{error.fix}</p>
    </main>
  )
}

/** Shows the app, over the host behind the door, in its place in the page. */
export async function start(door: Door): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('the page has no place for the app')
  const root = createRoot(place)
  const client = createClient(door, unreachable)
  const [info, settings] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})])
  if (!info.ok) root.render(<StartFailed error={info.error} />)
  else if (!settings.ok) root.render(<StartFailed error={settings.error} />)
  else root.render(<App client={client} initialInfo={info.value} initialSettings={settings.value} />)
}
