import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Has the page fetch the app beside its entry: Vite tells it of what an entry imports at once, and not of what next. */
const fetchAppAtOnce: Plugin = {
  name: 'fetch-app-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {}, filename }) {
      if (!filename.endsWith('index.html')) return []
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/app/start.tsx'))
      const names = app ? [app.fileName, ...app.imports] : []
      return names.map((name) => ({
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` }
      }))
    }
  }
}

// What is bundled is a development dependency; better-sqlite3 alone stays a package of its own.
export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          electron: at('main/electron/main.ts'),
          browser: at('main/browser-host/main.ts'),
          cspsim: at('main/cli/program.ts')
        }
      }
    }
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), fetchAppAtOnce],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rolldownOptions: {
        input: { index: at('renderer/index.html'), 'report-frame': at('renderer/report-frame.html') },
        // What keeps schemas from trying code made of strings has to have run before the first of them is made.
        output: {
          codeSplitting: {
            groups: [{ name: 'schemas', test: /[\\/](node_modules[\\/]zod[\\/]|app[\\/]no-eval\.ts$)/ }]
          }
        }
      }
    }
  }
})
