// Puts the stand-in in the place of Electron: node --import <this file> out/main/electron.js
import { registerHooks } from 'node:module'

const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier.startsWith('electron/')) return { url: standIn, shortCircuit: true }
    return next(specifier, context)
  }
})
