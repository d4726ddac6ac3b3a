import { useMemo, useRef, useState } from 'react'
import {
  Autocomplete,
  Button,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField
} from 'react-aria-components'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { ConnectionEnd, MeaningPorts } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toQuery } from './filter-outline.ts'
import { listEnds } from './list-ends.ts'
import { toOutline } from './to-outline.ts'

/** Who looks for more than these types a letter. */
const mostShown = 100

interface EndChooserProps {
  readonly workspace: Workspace
  readonly from: string
  readonly near: Element
  readonly findNearest: MeaningPorts['findNearest']
  readonly onChoose: (end: ConnectionEnd) => void
  /** The end is to be chosen on the canvas, or among the rows. */
  readonly onChooseElsewhere: () => void
  readonly onClose: () => void
}

/** Finds the other end of a connection by name; each says what connecting it would mean, and the verdict. */
export function EndChooser(props: EndChooserProps) {
  const { workspace, from, near, findNearest, onChoose, onChooseElsewhere, onClose } = props
  const { texts } = useWorkbench()
  const { outline, words } = texts
  const { situation, offer } = useWorkspace(workspace)
  const { world } = situation
  const [typed, setTyped] = useState('')
  const anchor = useRef(near)
  const items = useMemo(() => toOutline(world), [world])
  const ends = useMemo(
    () => listEnds(items, toQuery(typed), mostShown, { from, situation, texts, ports: { offer, findNearest } }),
    [items, typed, from, situation, texts, offer, findNearest]
  )
  const title = outline.chooseTitle(nameOf(from, situation))
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="popover end-chooser"
      placement="bottom start"
    >
      <Dialog className="end-dialog">
        <Heading slot="title" className="end-title">
          {title}
        </Heading>
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <div className="end-field">
            <SearchField className="outline-search" aria-label={outline.chooseSearch} autoFocus>
              <Icon name="search" />
              <Input placeholder={outline.chooseSearch} />
            </SearchField>
          </div>
          <ListBox
            aria-label={outline.chooseList}
            className="end-list"
            items={ends.map((end) => ({ ...end, id: end.key }))}
            onAction={(key) => {
              const chosen = ends.find((end) => end.key === key)
              if (chosen) onChoose(chosen.end)
            }}
            renderEmptyState={() => <p className="outline-empty">{outline.chooseNone}</p>}
          >
            {({ name, owner, icon, meaning, verdict }) => (
              <ListBoxItem className="end-item" textValue={owner === '' ? name : `${name}, ${owner}`}>
                <Icon name={icon} className={`tint-${icon}`} />
                <span className="end-name">
                  <bdi>{name}</bdi> {owner === '' ? null : <bdi className="end-owner">{owner}</bdi>}
                </span>{' '}
                <span className="end-meaning">
                  {verdict ? <VerdictMark verdict={verdict} /> : <Icon name="affiliation" />}
                  <span>
                    {meaning}
                    {verdict ? (
                      <span className={`verdict-${verdict}`}>{`: ${words.verdictNames[verdict]}`}</span>
                    ) : null}
                  </span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
        <div className="end-foot">
          <Button className="button end-elsewhere" onPress={onChooseElsewhere}>
            {outline.choosePlace}
          </Button>
        </div>
      </Dialog>
    </Popover>
  )
}
