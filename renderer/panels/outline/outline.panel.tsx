import { useMemo, useState } from 'react'
import { Button, Input, SearchField, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { ConnectionEnd, MeaningPorts } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { EndChooser } from './end-chooser.tsx'
import { toQuery } from './filter-outline.ts'
import { OutlineTree } from './outline-tree.tsx'
import { RelationsTable } from './relations-table.tsx'
import './outline.css'

interface OutlinePanelProps {
  readonly workspace: Workspace
  /** The candidate that lies nearest to a party. */
  readonly findNearest: MeaningPorts['findNearest']
  /** Asks what a connection is to mean. */
  readonly onConnect: (from: string, to: ConnectionEnd, near: Element) => void
  /** Asks for the menu of a thing. */
  readonly onMenu: (item: ItemKey, near: Element) => void
}

type View = 'tree' | 'relations'

/** The cast as a tree, and what ties it as a table. */
export function OutlinePanel({ workspace, findNearest, onConnect, onMenu }: OutlinePanelProps) {
  const { outline, workspace: words } = useWorkbench().texts
  const { connecting, situation } = useWorkspace(workspace)
  const [view, setView] = useState<View>('tree')
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState<{ readonly from: string; readonly near: Element } | null>(null)
  const query = useMemo(() => toQuery(typed), [typed])
  return (
    <div className="outline-panel">
      <Tabs
        className="outline-views"
        selectedKey={connecting === null ? view : 'tree'}
        onSelectionChange={(key) => setView(key === 'relations' ? 'relations' : 'tree')}
      >
        <TabList className="outline-tabs" aria-label={words.outline}>
          <Tab id="tree" className="outline-tab">
            {outline.tree}
          </Tab>
          <Tab id="relations" className="outline-tab">
            {outline.relations}
          </Tab>
        </TabList>
        <SearchField className="outline-search" aria-label={outline.search} value={typed} onChange={setTyped}>
          <Icon name="search" />
          <Input placeholder={outline.search} />
          {typed === '' ? null : (
            <Button className="outline-clear" aria-label={outline.clearSearch}>
              <Icon name="close" />
            </Button>
          )}
        </SearchField>
        {connecting === null ? null : (
          <div className="outline-hint">
            <p role="status">{words.connecting(nameOf(connecting, situation))}</p>
            <Button className="button" onPress={() => workspace.connectFrom(null)}>
              {outline.cancelConnecting}
            </Button>
          </div>
        )}
        <TabPanel id="tree" className="outline-view">
          <OutlineTree
            workspace={workspace}
            query={query}
            onConnectFrom={(from, near) => setAsking({ from, near })}
            onConnectTo={(end, near) => {
              if (connecting !== null) onConnect(connecting, end, near)
              workspace.connectFrom(null)
            }}
            onMenu={onMenu}
          />
        </TabPanel>
        <TabPanel id="relations" className="outline-view">
          <RelationsTable workspace={workspace} query={query} onMenu={onMenu} />
        </TabPanel>
      </Tabs>
      {asking ? (
        <EndChooser
          workspace={workspace}
          from={asking.from}
          near={asking.near}
          findNearest={findNearest}
          onClose={() => setAsking(null)}
          onChoose={(end) => {
            setAsking(null)
            onConnect(asking.from, end, asking.near)
          }}
          onChooseElsewhere={() => {
            setAsking(null)
            workspace.connectFrom(asking.from)
            // The button that asked is gone while an end is chosen; the row it was in is the place to go on from.
            const row = asking.near.closest<HTMLElement>('[data-row]')
            requestAnimationFrame(() => row?.focus())
          }}
        />
      ) : null}
    </div>
  )
}
