import { useEffect, useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField
} from 'react-aria-components'
import { flushSync } from 'react-dom'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { showKey, useCommandList } from './commands.tsx'
import { byLikeness, type Findable, isFound } from './findable.ts'

const groups = ['command', 'party', 'scenario', 'rule'] as const
/** As many of a kind as a person reads through; the commands, which are to be found here with their keys, are all there. */
const mostOfGroup = 8

interface CommandPaletteProps {
  /** What can be found beside the commands: parties, rules. */
  readonly others: () => readonly Findable[]
  readonly onOpenScenario: (id: string) => void
  readonly onClose: () => void
}

/** Finds commands, parties, scenarios and rules by a few letters, and does or opens what is chosen. */
export function CommandPalette({ others, onOpenScenario, onClose }: CommandPaletteProps) {
  const { client, texts } = useWorkbench()
  const { commands: words, ui } = texts
  const listCommands = useCommandList()
  const [query, setQuery] = useState('')
  const [scenarios, setScenarios] = useState<readonly Findable[]>([])
  useEffect(() => {
    let isCurrent = true
    const input = {
      from: 'scenarios',
      sort: 'changed',
      verdict: null,
      tag: null,
      offset: 0,
      limit: mostOfGroup
    } as const
    void client.call('library.list', { query, ...input }).then((answer) => {
      if (!isCurrent || !answer.ok) return
      setScenarios(
        answer.value.items.map(({ id, title, verdict, steps }) => ({
          id,
          group: 'scenario',
          label: title || ui.untitled,
          detail: ui.stepCount(steps),
          ...(verdict && steps > 0 ? { verdict } : {}),
          go: () => onOpenScenario(id)
        }))
      )
    })
    return () => {
      isCurrent = false
    }
  }, [client, query, ui, onOpenScenario])
  const known = useMemo<readonly Findable[]>(
    () => [
      ...listCommands()
        .filter(({ isPossible, isKeyOnly }) => isPossible !== false && !isKeyOnly)
        .map(({ id, label, keys, run }) => ({
          id,
          group: 'command' as const,
          label,
          ...(keys?.[0] ? { keys: showKey(keys[0]) } : {}),
          go: run
        })),
      ...others()
    ],
    [listCommands, others]
  )
  const found = [
    ...byLikeness(
      known.filter((each) => isFound(each, query)),
      query
    ),
    ...scenarios
  ]
  const choose = (key: string) => {
    const chosen = found.find(({ group, id }) => `${group} ${id}` === key)
    // It is gone before: it would keep the focus that what was chosen may move.
    flushSync(onClose)
    chosen?.go()
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="overlay palette-overlay"
    >
      <Modal className="modal command-palette">
        <Dialog aria-label={words.palette} className="command-dialog">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={words.palette} className="command-field" autoFocus>
              <Input placeholder={words.placeholder} />
            </SearchField>
            <Menu
              aria-label={words.palette}
              className="command-list"
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => <p className="empty">{words.nothing}</p>}
            >
              <Collection
                items={groups.filter((group) => found.some((each) => each.group === group)).map((id) => ({ id }))}
              >
                {({ id: group }) => (
                  <MenuSection id={group}>
                    <Header className="command-group">{words.groups[group]}</Header>
                    <Collection
                      items={found
                        .filter((each) => each.group === group)
                        .slice(0, group === 'command' ? undefined : mostOfGroup)}
                    >
                      {({ id, label, detail, keys, verdict }) => (
                        <MenuItem id={`${group} ${id}`} textValue={label} className="choice-item menu-item">
                          {verdict ? <VerdictMark verdict={verdict} /> : null}
                          <span className="grow">
                            <bdi>{label}</bdi> {detail ? <span className="quiet">{detail}</span> : null}
                          </span>{' '}
                          {keys ? <kbd className="keys">{keys}</kbd> : null}
                        </MenuItem>
                      )}
                    </Collection>
                  </MenuSection>
                )}
              </Collection>
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
