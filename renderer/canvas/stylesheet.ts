import type { StylesheetJson } from 'cytoscape'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Look } from './element.ts'
import { sizes } from './sizes.ts'
import type { Tokens } from './tokens.ts'
import { verdictTokens } from './tokens.ts'

const looks: readonly Look[] = ['microsoft', 'provider', 'direct', 'reseller', 'customer']

/** Lines of the verdicts: told apart without their colours. */
const dashes: Readonly<Record<Verdict, readonly number[]>> = {
  supported: [1, 0],
  prohibited: [9, 5],
  'not-yet': [2, 4],
  'not-listed': [2, 4, 9, 4],
  undetermined: [14, 4],
  'out-of-order': [4, 4]
}

/** Where the text of a node with an icon begins. */
export const textStarts = { box: 44, row: 32 } as const

/** The clear part of the style: what does not depend on the theme's colours stands here as well, for it is one sheet. */
export function toStylesheet({ colour, font }: Tokens): StylesheetJson {
  const plain = { 'font-family': font, 'min-zoomed-font-size': 5, 'text-wrap': 'none' as const }
  const beginsAt = (start: number, width: number) => ({
    'text-halign': 'right' as const,
    'text-margin-x': start - width
  })
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': colour('accent'),
        'selection-box-border-color': colour('accent'),
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.14,
        'active-bg-color': colour('accent'),
        'active-bg-size': 0,
        'outside-texture-bg-color': colour('bg'),
        'outside-texture-bg-opacity': 0
      }
    },
    {
      selector: 'node',
      style: {
        ...plain,
        ...beginsAt(textStarts.row, sizes.rowWidth),
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        label: 'data(text)',
        color: colour('ink'),
        'text-valign': 'center',
        'overlay-opacity': 0,
        'background-color': colour('surface')
      }
    },
    {
      selector: 'node.box',
      style: {
        ...beginsAt(textStarts.box, sizes.boxWidth),
        'corner-radius': '12px',
        'border-width': 1.6,
        'font-size': 13,
        'font-weight': 600,
        'text-valign': 'top',
        'text-margin-y': 26,
        'background-image': 'data(images)',
        'background-fit': 'none',
        'background-width': ['22px', '18px'],
        'background-height': ['22px', '18px'],
        'background-position-x': ['13px', '100%'],
        'background-position-y': ['15px', '0%'],
        'background-offset-x': ['0px', '7px'],
        'background-offset-y': ['0px', '-9px'],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['inside', 'over'],
        'bounds-expansion': 10
      }
    },
    { selector: 'node.customer.box', style: { 'corner-radius': `${sizes.headHeight / 2}px` } },
    {
      selector: 'node.microsoft.box',
      style: { 'text-valign': 'center', 'text-margin-y': 0, 'background-position-y': ['10px', '0%'] }
    },
    ...looks.map((look) => ({ selector: `node.box.${look}`, style: { 'border-color': colour(look) } })),
    { selector: 'node.anchor', style: { display: 'none' } },
    {
      selector: 'node.line',
      style: {
        ...beginsAt(textStarts.box, sizes.boxWidth),
        'background-opacity': 0,
        'border-width': 0,
        'font-size': 11,
        color: colour('ink-2')
      }
    },
    { selector: 'node.microsoft', style: beginsAt(textStarts.box, sizes.microsoftWidth) },
    {
      selector: 'node.row',
      style: {
        'corner-radius': '8px',
        'background-color': colour('surface-2'),
        'border-width': 1,
        'border-color': colour('line'),
        'font-size': 11.5,
        'background-image': 'data(images)',
        'background-fit': 'none',
        'background-width': '16px',
        'background-height': '16px',
        'background-position-x': '9px',
        'background-position-y': '50%'
      }
    },
    {
      selector: 'node.subscription',
      style: { 'border-style': 'dotted', 'background-opacity': 0, 'border-color': colour('line-strong') }
    },
    { selector: 'node.is-over', style: { color: colour('ink-3'), 'border-style': 'dashed' } },
    { selector: 'node.more', style: { 'border-width': 0, 'background-opacity': 0, color: colour('ink-2') } },
    {
      selector: 'edge',
      style: {
        width: 1.8,
        'curve-style': 'bezier',
        'control-point-step-size': 54,
        'line-color': colour('line-strong'),
        'target-arrow-color': colour('line-strong'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.95,
        'overlay-opacity': 0
      }
    },
    { selector: 'edge.structure', style: { width: 1.4 } },
    { selector: 'edge.waiting', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge.partnership',
      style: { 'line-color': colour('reseller'), 'target-arrow-color': colour('reseller'), width: 2.2 }
    },
    {
      selector: 'edge.over',
      style: {
        'line-style': 'dotted',
        'line-color': colour('line-strong'),
        'target-arrow-color': colour('line-strong'),
        width: 1.6
      }
    },
    { selector: 'edge.relationship', style: { width: 1, 'arrow-scale': 0.6, 'target-arrow-shape': 'circle' } },
    {
      selector: 'edge.management',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [5, 3],
        width: 1.5,
        'target-arrow-shape': 'vee',
        'line-color': colour('ink-3'),
        'target-arrow-color': colour('ink-3')
      }
    },
    {
      selector: 'edge.affiliation',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [1, 4],
        'line-cap': 'round',
        width: 2.4,
        'target-arrow-shape': 'none',
        'line-color': colour('customer')
      }
    },
    ...verdictTokens.map((verdict) => ({
      selector: `edge.${verdict}`,
      style: {
        'line-color': colour(verdict),
        'target-arrow-color': colour(verdict),
        'line-style': verdict === 'supported' ? ('solid' as const) : ('dashed' as const),
        'line-dash-pattern': [...dashes[verdict]],
        width: 2.2
      }
    })),
    {
      selector: 'edge.to-row',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(distance)',
        'control-point-weights': 'data(weight)',
        'target-endpoint': 'data(end)'
      }
    },
    ...looks.map((look) => ({
      selector: `node.box.${look}.is-far`,
      style: { 'background-color': colour(look), 'background-image-opacity': 0, 'corner-radius': '30px' }
    })),
    {
      selector: 'node.box.unready.is-far',
      style: { 'background-color': colour('surface'), 'border-width': 12, 'border-style': 'dashed' }
    },
    {
      selector: 'node.row.is-far',
      style: { 'background-opacity': 0, 'border-opacity': 0, 'background-image-opacity': 0 }
    },
    { selector: 'edge.partnership.is-far', style: { width: 4 } },
    ...verdictTokens.map((verdict) => ({
      selector: `edge.${verdict}.is-far`,
      style: { width: verdict === 'supported' ? 5 : 12, 'line-dash-pattern': dashes[verdict].map((each) => each * 3) }
    })),
    {
      selector: 'node.is-lit',
      style: { 'underlay-color': colour('accent'), 'underlay-opacity': 0.2, 'underlay-padding': 5 }
    },
    {
      selector: 'edge.is-lit',
      style: {
        width: 3.6,
        'underlay-color': colour('accent'),
        'underlay-opacity': 0.2,
        'underlay-padding': 5,
        'z-index': 5
      }
    },
    ...verdictTokens.map((verdict) => ({
      selector: `node.row.on-${verdict}`,
      style: {
        'background-color': colour(`${verdict}-soft`),
        'background-opacity': 1,
        'border-color': colour(verdict),
        'border-width': 2,
        'border-style': 'solid' as const
      }
    })),
    {
      selector: 'node.is-selected',
      style: { 'border-width': 3, 'border-color': colour('accent'), 'border-style': 'solid' }
    },
    {
      selector: 'node.box.is-far.is-lit, node.box.is-far.is-selected',
      style: { 'underlay-color': colour('accent'), 'underlay-opacity': 0.6, 'underlay-padding': 24 }
    },
    {
      selector: 'edge.is-selected',
      style: {
        width: 3.6,
        'underlay-color': colour('accent'),
        'underlay-opacity': 0.35,
        'underlay-padding': 4,
        'z-index': 6
      }
    }
  ]
}
