import { expect, test } from 'vitest'
import type { Edit } from '#shared/edits/edit.ts'
import { toLabel } from '#shared/edits/label.ts'

const step = { do: 'onboard', partner: 'p1' } as const

test.each<[Edit, string]>([
  [{ kind: 'set-title', title: 'Own use' }, 'Own use'],
  [{ kind: 'set-notes', notes: 'long' }, ''],
  [{ kind: 'set-tags', tags: ['a', 'b'] }, 'a b'],
  [{ kind: 'set-as-of', asOf: '2020-06-01' }, '2020-06-01'],
  [{ kind: 'set-edition', edition: null }, ''],
  [{ kind: 'set-edition', edition: 'programme-2020-05' }, 'programme-2020-05'],
  [{ kind: 'add-party', party: { id: 'c1', kind: 'customer', name: 'Adatum' } }, 'Adatum'],
  [{ kind: 'add-party', party: { id: 'c1', kind: 'customer', name: '' } }, 'c1'],
  [
    {
      kind: 'add-parties',
      parties: [
        { id: 'c1', kind: 'customer', name: 'Adatum' },
        { id: 'c2', kind: 'customer', name: 'Tailspin' }
      ]
    },
    'Adatum'
  ],
  [{ kind: 'change-party', id: 'c1', change: {} }, 'c1'],
  [{ kind: 'remove-party', id: 'c1' }, 'c1'],
  [{ kind: 'add-tenant', tenant: { id: 'c1.x', owner: 'c1', type: 'customer' } }, 'c1.x'],
  [{ kind: 'change-tenant', id: 'c1.x', change: {} }, 'c1.x'],
  [{ kind: 'remove-tenant', id: 'c1.x' }, 'c1.x'],
  [{ kind: 'add-affiliation', between: ['c1', 'c2'] }, 'c1 c2'],
  [{ kind: 'remove-affiliation', between: ['c1', 'c2'] }, 'c1 c2'],
  [
    {
      kind: 'add-subscription',
      subscription: { id: 'old', customer: 'c1', tenant: 'c1.x', offer: 'Azure', boughtThrough: 'open' }
    },
    'old'
  ],
  [{ kind: 'change-subscription', id: 'old', change: {} }, 'old'],
  [{ kind: 'remove-subscription', id: 'old' }, 'old'],
  [{ kind: 'add-partnership', provider: 'p1', reseller: 'r1' }, 'p1 r1'],
  [{ kind: 'remove-partnership', provider: 'p1', reseller: 'r1' }, 'p1 r1'],
  [{ kind: 'insert-step', line: null, index: 0, step }, 'onboard'],
  [{ kind: 'insert-step', line: null, index: 0, step: { ...step, id: 's4' } }, 's4'],
  [{ kind: 'change-step', line: null, id: 's1', step }, 's1'],
  [{ kind: 'move-step', line: null, id: 's1', to: 0 }, 's1'],
  [{ kind: 'remove-step', line: null, id: 's1' }, 's1'],
  [{ kind: 'add-variant', variant: { id: 'v1', name: 'Later', after: null, steps: [] } }, 'Later'],
  [{ kind: 'change-variant', id: 'v1', change: {} }, 'v1'],
  [{ kind: 'remove-variant', id: 'v1' }, 'v1'],
  [{ kind: 'set-positions', positions: { p1: null, r1: { x: 0, y: 0 } } }, 'p1 r1']
])('%o is called by its kind and %s', (edit, subject) => {
  expect(toLabel(edit)).toEqual({ edit: edit.kind, subject })
})

test('several edits are called by the first', () => {
  const edits: Edit = {
    kind: 'batch',
    edits: [
      { kind: 'remove-party', id: 'c1' },
      { kind: 'set-title', title: 'T' }
    ]
  }
  expect(toLabel(edits)).toEqual({ edit: 'remove-party', subject: 'c1' })
  expect(toLabel({ kind: 'batch', edits: [] })).toEqual({ edit: 'batch', subject: '' })
})
