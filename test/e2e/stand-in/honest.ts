// Fails to compile if the stand-in offers something that Electron does not have. That what it has takes and returns what
// Electron's does is held by `implements` and `satisfies` in its own files.

import type { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { theApp } from './app.ts'
import type * as StandIn from './electron.ts'
import type { HonestEmitter } from './refuse.ts'
import type { theSession } from './session.ts'
import type { StandInContents, StandInWindow } from './windows.ts'

type Extra<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs | keyof EventEmitter | keyof HonestEmitter>
type None<Names extends never> = Names

/** The members that a test or the stand-in's own parts use; everything else has to be Electron's. */
type OwnOfApp = 'boot' | 'isSandboxAskedFor'
type OwnOfSession = 'beforeRequest' | 'permissionRequest' | 'permissionCheck' | 'handlers'
type OwnOfContents = 'windowOpenHandler' | 'innerSession' | 'isLoading' | 'isLedByMain'
type OwnOfWindow = 'page' | 'contents' | 'lastAddress' | 'hasLoaded' | 'use' | 'load' | 'crash'

export type Honest = [
  None<Extra<typeof StandIn, typeof Electron>>,
  None<Exclude<Extra<typeof theApp, typeof Electron.app>, OwnOfApp>>,
  None<Exclude<Extra<typeof theSession, Electron.Session>, OwnOfSession>>,
  None<Extra<(typeof theSession)['webRequest'], Electron.WebRequest>>,
  None<Exclude<Extra<StandInContents, Electron.WebContents>, OwnOfContents>>,
  None<Exclude<Extra<StandInWindow, Electron.BrowserWindow>, OwnOfWindow>>,
  None<Extra<typeof StandIn.clipboard, typeof Electron.clipboard>>,
  None<Exclude<keyof StandIn.ClipboardItem, keyof Electron.ClipboardItem>>,
  None<Extra<typeof StandIn.dialog, typeof Electron.dialog>>,
  None<Extra<typeof StandIn.ipcMain, typeof Electron.ipcMain>>,
  None<Extra<typeof StandIn.protocol, typeof Electron.protocol>>,
  None<Extra<typeof StandIn.screen, typeof Electron.screen>>,
  None<Extra<typeof StandIn.Menu, typeof Electron.Menu>>
]
