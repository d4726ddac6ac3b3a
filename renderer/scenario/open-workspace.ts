import type { Client } from '#renderer/host.ts'
import type { OpenScenario } from '#shared/contract/models.ts'
import { openScenarioDocument, type ScenarioDocument } from './scenario-document.ts'
import { createWorkspace, type Ears, type Workspace } from './workspace.ts'

/** A scenario that is open, with where the person stands in it, for as long as it is: also while it is not looked at. */
export interface OpenWorkspace {
  readonly document: ScenarioDocument
  readonly workspace: Workspace
  /** Hears what is done in it, until what this answers is called. */
  readonly listen: (ears: Ears) => () => void
}

/** Opens what the store gave. */
export async function openWorkspace(open: OpenScenario, client: Client): Promise<OpenWorkspace> {
  const document = await openScenarioDocument(open, client)
  const all = new Set<Ears>()
  const workspace = createWorkspace(document, {
    onOutcome(outcome) {
      for (const { onOutcome } of all) onOutcome(outcome)
    },
    onRefusal(error) {
      for (const { onRefusal } of all) onRefusal(error)
    }
  })
  return {
    document,
    workspace,
    listen(ears) {
      all.add(ears)
      return () => void all.delete(ears)
    }
  }
}
