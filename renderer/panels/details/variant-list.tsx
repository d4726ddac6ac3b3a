import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components'
import { countShared } from '#renderer/scenario/situation.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type Line, toMainLine } from '#shared/domain/line.ts'
import type { Variant } from '#shared/domain/scenario.ts'
import { newVariantId } from '#shared/edits/new-ids.ts'
import { toThings } from '#shared/simulator/things.ts'
import { EditText } from './edit-text.tsx'
import { LongList } from './long-list.tsx'
import { useTryEdit } from './try-edit.ts'

interface VariantListProps {
  readonly workspace: Workspace
}

/** The what-if lines: their names, and after which step of the main line each goes on. */
export function VariantList({ workspace }: VariantListProps) {
  const { scenario, variant, run, situation } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const tryEdit = useTryEdit(workspace)
  const main = variant === null ? run.line : toMainLine(scenario, run.line)
  const variants = scenario.variants ?? []
  const add = () => {
    const shared = variant === null ? main.steps.length : countShared(scenario, variant, run.steps.length)
    const after = main.steps[Math.min(situation.moment, shared - 1)]?.id ?? null
    const name = details.newVariant(variants.length + 1)
    tryEdit({ kind: 'add-variant', variant: { id: newVariantId(scenario), name, after, steps: [] } })
  }
  return (
    <section className="form-part" aria-label={details.variants}>
      <h3>{details.variants}</h3>
      <p className="quiet">{details.variantsHint}</p>
      <LongList label={details.variants} items={variants} toKey={({ id }) => id}>
        {(each) => <VariantRow workspace={workspace} variant={each} main={main} />}
      </LongList>
      <Button className="button" onPress={add}>
        {details.addVariant}
      </Button>
    </section>
  )
}

interface VariantRowProps {
  readonly workspace: Workspace
  readonly variant: Variant
  readonly main: Line
}

function VariantRow({ workspace, variant, main }: VariantRowProps) {
  const { variant: played } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details, ui, steps } = texts
  const tryEdit = useTryEdit(workspace)
  const { id, name } = variant
  const place = variant.after === null ? 0 : main.steps.findIndex((step) => step.id === variant.after) + 1
  const step = main.steps[place - 1]
  const change = (part: { readonly name?: string; readonly after?: string | null }) =>
    tryEdit({ kind: 'change-variant', id, change: part })
  return (
    <div className="variant">
      <EditText label={details.variantName} value={name} onCommit={(next) => change({ name: next })} />
      <NumberField
        className="field"
        value={place}
        minValue={0}
        maxValue={main.steps.length}
        onChange={(next) => void change({ after: main.steps[next - 1]?.id ?? null })}
      >
        <Label>{details.goesOnAfter}</Label>
        <Group className="number-box">
          <Button slot="decrement" className="number-button">
            −
          </Button>
          <Input />
          <Button slot="increment" className="number-button">
            +
          </Button>
        </Group>
        <Text slot="description" className="field-hint">
          {step ? steps.summarize(step, toThings(main)) : details.fromStart} · {details.ownSteps(variant.steps.length)}
        </Text>
      </NumberField>
      <div className="variant-actions">
        {played === id ? (
          <span className="quiet">{details.isPlayed}</span>
        ) : (
          <Button
            className="button"
            aria-label={`${details.playIt}: ${name || id}`}
            onPress={() => {
              const { selection } = workspace.getState()
              workspace.showVariant(id)
              workspace.select(selection.filter((key) => !key.startsWith('step:')))
            }}
          >
            {details.playIt}
          </Button>
        )}
        <IconButton
          icon="remove"
          label={`${ui.remove}: ${name || id}`}
          onPress={() => void workspace.edit({ kind: 'remove-variant', id })}
        />
      </div>
    </div>
  )
}
