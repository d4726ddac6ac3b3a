import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type Party, roles } from '#shared/domain/party.ts'
import { type PartyRole, type RoleLosses, toRoleChange } from './role-change.ts'
import { useTryEdit } from './try-edit.ts'

const partyRoles: readonly PartyRole[] = [...roles, 'customer']

interface RoleFieldProps {
  readonly workspace: Workspace
  readonly party: Party
}

/** What a party is. Where another role cannot keep all that it has, what goes is told before it goes. */
export function RoleField({ workspace, party }: RoleFieldProps) {
  const { details, words } = useWorkbench().texts
  const tryEdit = useTryEdit(workspace)
  const [asked, setAsked] = useState<PartyRole | null>(null)
  const [trouble, setTrouble] = useState<FieldTrouble>()
  const role: PartyRole = party.kind === 'partner' ? party.role : 'customer'
  const { scenario } = workspace.getState()
  const losses = asked === null ? null : toRoleChange(scenario, party, asked).losses
  const kinds = ['steps', 'partnerships', 'completed', 'capabilities', 'unknown'] as const
  const tell = (each: RoleLosses) => kinds.filter((kind) => each[kind] > 0)
  const change = (to: PartyRole) => {
    setAsked(null)
    setTrouble(tryEdit(toRoleChange(workspace.getState().scenario, party, to).edit))
  }
  const ask = (to: PartyRole) => {
    setTrouble(undefined)
    if (to === role) setAsked(null)
    else if (tell(toRoleChange(scenario, party, to).losses).length > 0) setAsked(to)
    else change(to)
  }
  return (
    <>
      <Choice
        label={details.kindAndRole}
        hasOwnWords
        items={partyRoles.map((id) => ({ id, name: words.roleNames[id] }))}
        value={asked ?? role}
        onChange={(id) => ask(partyRoles.find((each) => each === id) ?? role)}
        trouble={trouble}
      />
      {asked !== null && losses ? (
        <div className="ask-box" role="alert">
          <p>{details.roleTakes(words.roleNames[asked])}</p>
          <ul>
            {tell(losses).map((kind) => (
              <li key={kind}>{details.goes[kind](losses[kind])}</li>
            ))}
          </ul>
          <div className="row-actions">
            <Button className="button" onPress={() => change(asked)}>
              {details.changeAll}
            </Button>
            <Button className="button" onPress={() => setAsked(null)}>
              {details.keep}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  )
}
