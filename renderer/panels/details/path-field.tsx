import { Button } from 'react-aria-components'
import { longestBetween } from '#renderer/scenario/step-fields.ts'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Line } from '#shared/domain/line.ts'
import { nameParty, toPartyItems } from './names.ts'
import { PickField } from './pick-field.tsx'

interface PathFieldProps {
  readonly line: Pick<Line, 'cast'>
  readonly between: readonly string[]
  readonly buyer: string
  readonly onChange: (between: readonly string[]) => void
}

/** The path of a sale from Microsoft to the buyer, as an ordered list; odd paths too, for the rules judge them. */
export function PathField({ line, between, buyer, onChange }: PathFieldProps) {
  const { details } = useWorkbench().texts
  const parties = [...line.cast.parties.keys()]
  const items = toPartyItems(parties, line)
  const move = (from: number, to: number) => {
    const moved = [...between]
    moved.splice(to, 0, ...moved.splice(from, 1))
    onChange(moved)
  }
  const next = parties.find((id) => id !== buyer && !between.includes(id)) ?? parties[0]
  return (
    <fieldset className="path-field">
      <legend>{details.path}</legend>
      <ol className="path-list">
        <li className="path-end">{nameParty(microsoftId, line)}</li>
        {between.map((id, index) => {
          const name = nameParty(id, line)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a party may stand in a path twice, so its place is what tells it apart
            <li key={index} className="path-party">
              <PickField
                label={`${details.path}, ${index + 1}`}
                isLabelHidden
                items={items}
                value={id}
                onChange={(other) => onChange(between.with(index, other))}
              />
              <span className="path-buttons">
                <IconButton
                  icon="up"
                  label={details.moveBefore(name)}
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1)}
                />
                <IconButton
                  icon="down"
                  label={details.moveAfter(name)}
                  isDisabled={index === between.length - 1}
                  onPress={() => move(index, index + 1)}
                />
                <IconButton
                  icon="close"
                  label={details.takeOut(name)}
                  onPress={() => onChange(between.toSpliced(index, 1))}
                />
              </span>
            </li>
          )
        })}
        <li className="path-end">
          {details.pathBuyer}: <bdi>{nameParty(buyer, line)}</bdi>
        </li>
      </ol>
      {between.length < longestBetween && next !== undefined ? (
        <Button className="button" onPress={() => onChange([...between, next])}>
          {details.addToPath}
        </Button>
      ) : (
        <p className="quiet">{details.pathFull}</p>
      )}
    </fieldset>
  )
}
