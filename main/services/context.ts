import { join } from 'node:path'
import type { Database } from '#main/store/database.ts'
import { createStore, type Store } from '#main/store/store.ts'
import type { StoreState } from '#shared/contract/models.ts'
import { createHandedOver, type HandedOver } from './handed-over.ts'
import { createJobs, type Jobs } from './jobs.service.ts'
import type { HostPorts } from './ports.ts'
import { ServiceError } from './service-error.ts'

/** Where things lie on the disk. */
export interface Paths {
  /** The folder of the store. */
  readonly dataFolder: string
  readonly databaseFile: string
  readonly backupFolder: string
  /** The folder that holds a folder of sample scenarios for each language. */
  readonly samplesFolder: string
}

/** Where things lie below the folder of the store. */
export function toPaths(dataFolder: string, samplesFolder: string): Paths {
  return {
    dataFolder,
    databaseFile: join(dataFolder, 'library.db'),
    backupFolder: join(dataFolder, 'backups'),
    samplesFolder
  }
}

/** What opening the database came to: no database only where the store is damaged. */
export interface OpenedDatabase {
  readonly db: Database | null
  readonly state: StoreState
}

/** What every service works with. */
export interface ServiceContext {
  readonly paths: Paths
  readonly ports: HostPorts
  readonly jobs: Jobs
  readonly handedOver: HandedOver
  /** The version of the app. */
  readonly version: string
  /** The state of the store since it was last opened. */
  readonly state: () => StoreState
  /** The open database; throws 'store-damaged' where none can be opened. */
  readonly database: () => Database
  /** The open store; throws 'store-damaged' where none can be opened. */
  readonly store: () => Store
  /** Closes the database, so that its file can be replaced; the next look at the store opens nothing by itself. */
  readonly close: () => void
  /** Opens the database again, closed or not, and returns its new state. */
  readonly reopen: () => StoreState
}

interface ContextParts extends Pick<ServiceContext, 'paths' | 'ports' | 'version'> {
  /** Checks, opens and migrates the database; called at once, and again for every reopening. */
  readonly open: () => OpenedDatabase
}

/** Opens the store and puts together what the services work with. */
export function createServiceContext({ paths, ports, version, open }: ContextParts): ServiceContext {
  let opened = open()
  let store: Store | null = null

  const database = () => {
    if (opened.db?.open) return opened.db
    throw new ServiceError('store-damaged', opened.state.kind === 'damaged' ? opened.state.detail : 'it is closed')
  }
  const close = () => {
    store = null
    opened.db?.close()
  }
  return {
    paths,
    ports,
    version,
    jobs: createJobs(ports),
    handedOver: createHandedOver(ports.now),
    state: () => opened.state,
    database,
    store() {
      store ??= createStore(database(), ports.now, version)
      return store
    },
    close,
    reopen() {
      close()
      opened = open()
      return opened.state
    }
  }
}
