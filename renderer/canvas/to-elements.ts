import { microsoftKey, toKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Party } from '#shared/domain/party.ts'
import { getPartner, type Standing, type Subscription } from '#shared/domain/world.ts'
import { hasSameItems } from '#shared/kernel/same-items.ts'
import { getTexts, type Language, type Texts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { Elements, Look, NodeElement } from './element.ts'
import { sizes, toBoxHeight } from './sizes.ts'
import { toEdges } from './to-edges.ts'
import { collectSubscriptions, toRows } from './to-rows.ts'

const looks = { 'indirect-provider': 'provider', 'indirect-reseller': 'reseller', 'direct-bill': 'direct' } as const

/** Whose colours a party has. */
function toLook(party: Party): Look {
  return party.kind === 'partner' ? looks[party.role] : 'customer'
}

/** The second line of text on a head. */
function toLine(party: string, look: Look, label: string, width: number): NodeElement {
  const key = toKey('party', party)
  const own = { label, width, height: 16, below: 10 }
  return { id: `line:${party}`, kind: 'line', key, party, look, icon: null, badge: null, isOver: false, ...own }
}

function toMicrosoft(): NodeElement {
  const { microsoftWidth: width, microsoftHeight: height } = sizes
  return {
    id: microsoftKey,
    kind: 'box',
    key: microsoftKey,
    party: microsoftId,
    look: 'microsoft',
    label: 'Microsoft',
    icon: 'microsoft',
    badge: null,
    isOver: false,
    width,
    height,
    below: 0
  }
}

/** How a party was drawn last, and what that was made of: from one moment to another most stay as they are. */
interface Drawn {
  readonly cast: Cast
  readonly texts: Texts
  readonly badge: Standing | null
  readonly held: readonly Subscription[]
  readonly nodes: readonly NodeElement[]
}

const drawn = new WeakMap<Party, Drawn>()

function toParty(
  party: Party,
  held: readonly Subscription[],
  situation: Situation,
  texts: Texts
): readonly NodeElement[] {
  const { cast } = situation.line
  const badge = party.kind === 'partner' ? getPartner(situation.world, party.id).standing.value : null
  const before = drawn.get(party)
  const isSame = before?.cast === cast && before.texts === texts && before.badge === badge
  if (isSame && hasSameItems(before.held, held)) return before.nodes
  const { boxWidth: width, headHeight } = sizes
  const role = party.kind === 'partner' ? party.role : 'customer'
  const look = toLook(party)
  const key = toKey('party', party.id)
  const rows = toRows(party, look, held, situation, texts)
  const height = toBoxHeight(rows.length)
  const market = party.market === undefined ? undefined : texts.words.nameMarket(party.market)
  const box: NodeElement = {
    id: key,
    kind: 'box',
    key,
    party: party.id,
    look,
    label: party.name || party.id,
    icon: role,
    badge,
    isOver: false,
    width,
    height,
    below: (height - headHeight) / 2
  }
  const line = toLine(party.id, look, texts.canvas.aboutParty(texts.canvas.roles[role], market), width)
  const nodes = [box, line, ...rows]
  drawn.set(party, { cast, texts, badge, held, nodes })
  return nodes
}

/** Everything that is drawn of a scenario as of a moment: parties with what they have, and what is between them. */
export function toElements(run: Run, situation: Situation, language: Language): Elements {
  const texts = getTexts(language)
  const held = collectSubscriptions(situation)
  const nodes = [toMicrosoft()]
  for (const party of situation.line.cast.parties.values()) {
    nodes.push(...toParty(party, held.get(party.id) ?? [], situation, texts))
  }
  const ids = new Set(nodes.map((node) => node.id))
  return { nodes, edges: toEdges(run, situation, ids, texts) }
}
