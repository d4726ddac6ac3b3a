import '@fontsource-variable/noto-sans-kr/index.css'
import './tokens.css'
import './styles/page.css'
import './styles/controls.css'
import './styles/shell.css'
import './styles/sheets.css'
import './styles/verdicts.css'
import './styles/chips.css'
import './styles/notices.css'
import { createBrowserDoor } from '#renderer/browser-door.ts'
import { askAhead } from './ask-ahead.ts'

document.documentElement.lang = navigator.language.startsWith('ko') ? 'ko' : 'en'
// The host answers while the app itself is still being loaded.
const door = askAhead(window.simulator ?? createBrowserDoor(window), ['app.info', 'settings.get'])
const { start } = await import('./start.tsx')
await start(door)
