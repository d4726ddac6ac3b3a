import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listCode, listImports, root } from '#test/house/imports.ts'

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const configuration = read('.setup/electron-builder.json')
const { devDependencies, dependencies, main } = read('package.json')

describe('the package', () => {
  test('has every fuse set', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false
    })
    expect(configuration.asar).toBe(true)
  })

  test('is made for three systems', () => {
    expect(configuration.win.target).toEqual(['nsis'])
    expect(configuration.mac).toMatchObject({ target: ['dmg'], hardenedRuntime: true })
    expect(configuration.linux.target).toEqual(['AppImage', 'deb'])
  })

  test('opens scenario files', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'csp.json', role: 'Editor' }])
  })

  test('carries what the app runs on and nothing to be compiled', () => {
    expect(main).toBe('./out/main/electron.js')
    expect(configuration.files).toEqual(expect.arrayContaining(['package.json', 'out/**']))
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3'])
    expect(configuration.asarUnpack).toEqual(['node_modules/better-sqlite3/prebuilds/**'])
    expect(existsSync(join(root, 'node_modules/better-sqlite3/prebuilds'))).toBe(true)
    expect([configuration.npmRebuild, configuration.nodeGypRebuild]).toEqual([false, false])
  })

  test('carries the samples where the app looks for them', () => {
    expect(configuration.extraResources).toMatchObject([{ from: 'shared/samples', to: 'samples' }])
    expect(readFileSync(join(root, 'main/electron/main.ts'), 'utf8')).toContain(
      "join(process.resourcesPath, 'samples')"
    )
  })

  test('is asked for nothing over the network', () => {
    expect(configuration.publish).toBeNull()
  })
})

test('one version of Electron is named, and its types are those of that version', () => {
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(read('node_modules/electron/package.json').version).toBe(devDependencies.electron)
})

describe('the code of the host', () => {
  const files = listCode('main/electron')
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')

  test('hands no address and no file to the system', () => {
    expect(code).not.toMatch(/\bshell\b|openExternal|openPath|child_process/)
  })

  test('is the only code of the program that knows Electron', () => {
    const others = [...listCode('shared'), ...listCode('main'), ...listCode('renderer')]
      .filter((file) => !file.startsWith('main/electron/'))
      .filter((file) => listImports(file).some(({ target }) => target === 'electron'))
    expect(others).toEqual([])
  })

  test('reads no address to load from its surroundings, and loads no file address', () => {
    expect(code).not.toMatch(/process\.env|loadFile|file:\/\//)
    // The app's one page, and a page to print, at an address that is made for it.
    expect(code.match(/loadURL\([^)]*\)/g)).toEqual(['loadURL(startPage)', 'loadURL(address)'])
    expect(code).toMatch(/const address = `\$\{printOrigin\}\/\$\{randomUUID\(\)\}`/)
  })
})
