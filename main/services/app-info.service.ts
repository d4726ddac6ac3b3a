import type { ServiceContext } from './context.ts'
import type { Services } from './register.ts'

/** What the app is, and how its store stands. */
export function createAppInfoService(context: ServiceContext): Pick<Services, 'app.info'> {
  const { version, ports, paths } = context
  return {
    'app.info': () => ({
      version,
      host: ports.host,
      systemLanguage: ports.systemLanguage,
      dataFolder: paths.dataFolder,
      store: context.state()
    })
  }
}
