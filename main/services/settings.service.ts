import { Settings } from '#shared/contract/models.ts'
import type { Language } from '#shared/language/language.ts'
import type { ServiceContext } from './context.ts'
import type { Services } from './register.ts'

const defaults: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  dateFormat: 'medium',
  tourDone: false,
  screens: {}
}

/** What was set while nothing can be written, by store; it holds until something can, or the program ends. */
const unsaved = new WeakMap<ServiceContext, Partial<Settings>>()

function readStored(context: ServiceContext): Readonly<Record<string, unknown>> {
  return context.state().kind === 'damaged' ? {} : context.store().settings.readAll()
}

/** The settings: what was set, with the default for what was not or can no longer be read. */
export function readSettings(context: ServiceContext): Settings {
  const stored = readStored(context)
  const read = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(stored[name])
    return value.success ? [[name, value.data]] : []
  })
  return { ...defaults, ...Object.fromEntries(read), ...unsaved.get(context) }
}

/** Keeps settings in a store that can be written, and with them what was set while it could not. */
export function writeSettings(context: ServiceContext, settings: Partial<Settings>): void {
  context.store().settings.write({ ...unsaved.get(context), ...settings })
  unsaved.delete(context)
}

/** The language that a person reads: the one that was set, else the system's. Never throws. */
export function findLanguage(context: ServiceContext): Language {
  try {
    const { language } = readSettings(context)
    return language === 'system' ? context.ports.systemLanguage : language
  } catch {
    return context.ports.systemLanguage
  }
}

type SettingsServices = Pick<Services, 'settings.get' | 'settings.change' | 'menu.translate'>

/**
 * The settings, which can be changed also where the store cannot be written: a person has to be able to read in their
 * language what is wrong with it. What the screens remember is changed key by key.
 */
export function createSettingsService(context: ServiceContext): SettingsServices {
  return {
    'settings.get': () => readSettings(context),
    'settings.change'(change) {
      const before = readSettings(context)
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const changed = 'screens' in given ? { ...given, screens: { ...before.screens, ...change.screens } } : given
      if (context.state().kind === 'ready') writeSettings(context, changed)
      else unsaved.set(context, { ...unsaved.get(context), ...changed })
      const after = readSettings(context)
      context.ports.emit('settings.changed', after)
      return after
    },
    'menu.translate'({ language }) {
      context.ports.translateMenu(language)
      return {}
    }
  }
}
