import { describe, expect, test } from 'vitest'
import { planOpening, type Surroundings } from '#main/browser-host/plan-opening.ts'

const address = 'http://127.0.0.1:1234/#code=abc'
const profile = '/data/browser-window'

function plan(platform: NodeJS.Platform, env: Surroundings['env'], files: readonly string[], isRoot = false) {
  return planOpening({ platform, env, isRoot, hasFile: (path) => files.includes(path) }, address, profile)
}

const screen = { DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin:relative:' }

describe('on Linux', () => {
  test('the first browser of the list is opened as a window of its own, and keeps to its own folder', () => {
    const { window, usual, reason } = plan('linux', screen, ['/usr/bin/google-chrome', '/usr/bin/xdg-open'])
    expect(window?.command).toBe('/usr/bin/google-chrome')
    expect(window?.args).toContain(`--app=${address}`)
    expect(window?.args).toContain(`--user-data-dir=${profile}`)
    expect(usual).toEqual({ command: '/usr/bin/xdg-open', args: [address] })
    expect(reason).toBeNull()
  })

  test('Chromium comes before Chrome and Edge', () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/local/bin/chromium']
    expect(plan('linux', screen, files).window?.command).toBe('/usr/local/bin/chromium')
  })

  test('no sandbox is ever given up', () => {
    const { window } = plan('linux', screen, ['/usr/bin/chromium'])
    expect(window?.args.filter((arg) => arg.includes('sandbox'))).toEqual([])
  })

  test.each([
    ['without a display', { PATH: '/usr/bin' }, false, 'there is no display'],
    ['for root', screen, true, 'a browser is not opened for root']
  ])('%s nothing is opened', (_, env, isRoot, reason) => {
    const files = ['/usr/bin/chromium', '/usr/bin/xdg-open']
    expect(plan('linux', env, files, isRoot)).toEqual({ window: null, usual: null, reason })
  })

  test('Wayland is a display', () => {
    const env = { WAYLAND_DISPLAY: 'wayland-0', PATH: '/usr/bin' }
    expect(plan('linux', env, ['/usr/bin/chromium']).window).not.toBeNull()
  })

  test('the usual browser is taken where no fitting one is there, and nothing where that is missing too', () => {
    expect(plan('linux', screen, ['/usr/bin/xdg-open'])).toEqual({
      window: null,
      usual: { command: '/usr/bin/xdg-open', args: [address] },
      reason: null
    })
    expect(plan('linux', screen, [])).toEqual({ window: null, usual: null, reason: 'no browser was found' })
  })

  test('a relative folder of the path is not looked into', () => {
    expect(plan('linux', screen, ['relative/chromium', '/chromium', '/xdg-open']).window).toBeNull()
  })
})

test('on macOS programs are looked for where they are installed', () => {
  const edge = '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const { window, usual } = plan('darwin', { HOME: '/Users/me' }, [edge])
  expect(window?.command).toBe(edge)
  expect(usual).toEqual({ command: '/usr/bin/open', args: [address] })
})

test('on Windows programs are looked for where they are installed', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const { window, usual } = plan('win32', env, [edge])
  expect(window?.command).toBe(edge)
  expect(usual?.args.at(-1)).toBe(address)
})
