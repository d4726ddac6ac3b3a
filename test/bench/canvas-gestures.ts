import type { Core, NodeSingular } from 'cytoscape'

/** What the bench does in the page, by events as a pointer makes them. */
export interface Gestures {
  /** Opens a plain graph of the same elements over the app's own. */
  readonly openPlain: () => Promise<void>
  readonly closePlain: () => void
  readonly count: () => { readonly nodes: number; readonly edges: number }
  /** Drags a party about; the time of each frame. */
  readonly drag: (which: 'ours' | 'plain', nth: number) => Promise<number[]>
  /** Clicks edges of steps in turn; the time from each click until its verdict is painted. */
  readonly clickEdges: (count: number) => Promise<number[]>
}

/** Made in the page itself, from its own text: it may use nothing from outside. */
export function installGestures(): Gestures {
  const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
  const ours = ground._cyreg.cy
  const make = (globalThis as unknown as { cytoscape: (options: object) => Core }).cytoscape
  let place: HTMLElement | null = null
  let plain: Core | null = null

  // A task that comes after the frame in which the callbacks of this frame were painted.
  const afterFrame = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => done(performance.now())
        channel.port2.postMessage(0)
      })
    })
  const send = (cy: Core, type: string, x: number, y: number, buttons: number) => {
    const target = cy.container()?.querySelector('canvas')
    const about = { clientX: x, clientY: y, button: 0, buttons, which: 1, bubbles: true, cancelable: true }
    target?.dispatchEvent(new MouseEvent(type, about))
  }
  const toWindow = (cy: Core, { x, y }: { x: number; y: number }) => {
    const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return { x: x * cy.zoom() + cy.pan().x + left, y: y * cy.zoom() + cy.pan().y + top }
  }
  const pick = (cy: Core, nth: number): NodeSingular => {
    const { x1, x2, y1, y2 } = cy.extent()
    const all = [...cy.nodes('.reseller.box')].filter((each) => {
      const { x, y } = each.position()
      return x > x1 + 150 && x < x2 - 150 && y > y1 + 80 && y < y2 - 80
    })
    const node = all[(nth * 7) % all.length]
    if (!node) throw new Error('no party to drag')
    return node
  }

  return {
    async openPlain() {
      const { left, top, width, height } = ground.getBoundingClientRect()
      place = document.createElement('div')
      Object.assign(place.style, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
        zIndex: '1000',
        background: 'white'
      })
      document.body.append(place)
      const style = (ours.style() as unknown as { json: () => object[] }).json()
      const labels = { selector: 'edge', style: { label: 'data(text)', 'font-size': 11, 'text-background-opacity': 1 } }
      plain = make({
        container: place,
        elements: (ours.json() as { elements: object }).elements,
        style: [...style, labels],
        layout: { name: 'preset', fit: false },
        zoom: ours.zoom(),
        pan: ours.pan()
      })
      for (let frame = 0; frame < 30; frame++) await afterFrame()
    },
    closePlain() {
      plain?.destroy()
      place?.remove()
    },
    count: () => ({ nodes: ours.nodes().length, edges: ours.edges().length }),
    async drag(which, nth) {
      const cy = which === 'ours' ? ours : plain
      if (!cy || !place) throw new Error('no graph')
      place.style.visibility = which === 'ours' ? 'hidden' : 'visible'
      for (let frame = 0; frame < 10; frame++) await afterFrame()
      const node = pick(cy, nth)
      if (which === 'plain') {
        cy.elements().unselect()
        cy.nodes()
          .filter((each) => each.data('party') === node.data('party'))
          .select()
      }
      const middle = toWindow(cy, { x: node.position().x, y: node.position().y - node.height() / 2 + 8 })
      send(cy, 'mousemove', middle.x, middle.y, 0)
      await afterFrame()
      send(cy, 'mousedown', middle.x, middle.y, 1)
      await afterFrame()
      const times: number[] = []
      for (let frame = 0; frame < 40; frame++) {
        const angle = frame / 6
        const started = performance.now()
        send(cy, 'mousemove', middle.x + 60 * Math.sin(angle), middle.y + 40 * (1 - Math.cos(angle)), 1)
        const handled = performance.now() - started
        const begun = await new Promise<number>((done) => requestAnimationFrame(done))
        const channel = new MessageChannel()
        const painted = await new Promise<number>((done) => {
          channel.port1.onmessage = () => done(performance.now())
          channel.port2.postMessage(0)
        })
        times.push(handled + Math.max(0, painted - begun))
      }
      send(cy, 'mouseup', middle.x, middle.y, 0)
      for (let frame = 0; frame < 10; frame++) await afterFrame()
      return times
    },
    async clickEdges(count) {
      const times: number[] = []
      const edges = [...ours.edges('.sale')]
      for (let nth = 0; nth < count; nth++) {
        const edge = edges[(nth * 3) % edges.length]
        if (!edge) continue
        const { x, y } = toWindow(ours, edge.midpoint())
        for (let frame = 0; frame < 4; frame++) await afterFrame()
        const started = performance.now()
        send(ours, 'mousedown', x, y, 1)
        send(ours, 'mouseup', x, y, 0)
        const taken = (await afterFrame()) - started
        // What lies on the edge may have been hit in its place.
        if (ours.edges('.is-selected').nonempty()) times.push(taken)
      }
      return times
    }
  }
}
