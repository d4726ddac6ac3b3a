import { delimiter, join } from 'node:path'

/** What decides how the app can be shown on this machine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether this runs as the system's administrator, by the user id; Windows has none. */
  readonly isRoot: boolean
  readonly hasFile: (path: string) => boolean
}

/** A program and what to hand it. */
export interface Opening {
  readonly command: string
  readonly args: readonly string[]
}

/** The ways to show an address, the best first. */
export interface OpeningPlan {
  /** In a window of its own, that ends its program when it is closed; null where no fitting browser is there. */
  readonly window: Opening | null
  /** In the browser that the person uses anyway; null where there is none to be seen. */
  readonly usual: Opening | null
  /** Why there is neither. */
  readonly reason: string | null
}

const linuxBrowsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable'
]
const macBrowsers = ['Google Chrome', 'Microsoft Edge', 'Chromium']
const windowsBrowsers = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`
]

function listPlaces({ platform, env }: Surroundings): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME === undefined ? [] : [join(env.HOME, 'Applications')])]
    return macBrowsers.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((each) => each !== undefined)
    return windowsBrowsers.flatMap((name) => folders.map((folder) => `${folder}\\${name}`))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  return linuxBrowsers.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
}

function planUsual({ platform, hasFile, env }: Surroundings, address: string): Opening | null {
  if (platform === 'darwin') return { command: '/usr/bin/open', args: [address] }
  if (platform === 'win32') return { command: 'cmd.exe', args: ['/d', '/s', '/c', 'start', '""', address] }
  const found = (env.PATH ?? '').split(delimiter).map((folder) => `${folder}/xdg-open`)
  const command = found.find((path) => path.startsWith('/') && hasFile(path))
  return command === undefined ? null : { command, args: [address] }
}

/**
 * Plans how to show an address.
 * @param profile the folder in which the window keeps what browsers keep, apart from the person's own browser.
 */
export function planOpening(surroundings: Surroundings, address: string, profile: string): OpeningPlan {
  const { platform, env, isRoot } = surroundings
  const none = (reason: string): OpeningPlan => ({ window: null, usual: null, reason })
  const isUnix = platform !== 'darwin' && platform !== 'win32'
  if (isUnix && !env.DISPLAY && !env.WAYLAND_DISPLAY) return none('there is no display')
  // Chromium has no sandbox for root, and going without one is not for a program to decide.
  if (isUnix && isRoot) return none('a browser is not opened for root')
  const command = listPlaces(surroundings).find(surroundings.hasFile)
  const usual = planUsual(surroundings, address)
  if (command === undefined) return { window: null, usual, reason: usual ? null : 'no browser was found' }
  const args = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
  return { window: { command, args }, usual, reason: null }
}
