import './no-eval.ts'
import '@fontsource-variable/noto-sans-kr/index.css'
import './tokens.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import type { Failure } from '#shared/contract/answer.ts'
import { App } from './app.tsx'
import { openClient } from './open-client.ts'

const place = document.getElementById('app')
if (!place) throw new Error('the page has no place for the app')
const root = createRoot(place)

function StartFailed({ error }: { readonly error: Failure }) {
  return (
    <main className="card damaged" role="alert">
      <h1>{error.message}</h1>
      <p>{error.why}</p>
      <p>{error.fix}</p>
    </main>
  )
}

document.documentElement.lang = navigator.language.startsWith('ko') ? 'ko' : 'en'
const client = openClient()
const [info, settings] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})])
if (!info.ok) root.render(<StartFailed error={info.error} />)
else if (!settings.ok) root.render(<StartFailed error={settings.error} />)
else root.render(<App client={client} initialInfo={info.value} initialSettings={settings.value} />)
