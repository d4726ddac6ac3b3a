import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'

interface Point {
  readonly x: number
  readonly y: number
}

/** What a page needs to draw the same scene: elements, style and view, and how large it is seen. */
export interface Scene {
  readonly elements: object
  readonly style: readonly object[]
  readonly zoom: number
  readonly pan: Point
  readonly width: number
  readonly height: number
  /** The rules of the faces that the texts are drawn with. */
  readonly faces: string
}

/** What the bench does in a page, by events as a pointer makes them. */
export interface Gestures {
  readonly describe: () => Scene
  readonly count: () => { readonly nodes: number; readonly edges: number; readonly parties: number }
  /**
   * Grabs a party; the time of the frame of the press.
   * @param isPlain whether what belongs to the party has to be picked out first, for nobody else does
   */
  readonly grab: (nth: number, isPlain: boolean) => Promise<number>
  /** Moves what is grabbed about; the time of each frame. */
  readonly move: (frames: number) => Promise<readonly number[]>
  /** Lets go; the time of the frame of the drop. */
  readonly release: () => Promise<number>
  /** Clicks on an element that does nothing but change its text; the time until that is painted. */
  readonly clickBare: () => Promise<number>
  /** Clicks the nth edge of a step; the time from the click until its verdict is painted, null where it hit something else. */
  readonly clickEdge: (nth: number) => Promise<number | null>
}

/** Made in the page itself, from its own text: it may use nothing from outside. */
export function installGestures(): Gestures {
  const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
  const { cy } = ground._cyreg
  let held: Point = { x: 0, y: 0 }

  // A task that comes after the frame in which the callbacks of this frame were painted.
  const afterTask = () =>
    new Promise<number>((done) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(performance.now())
      channel.port2.postMessage(0)
    })
  const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())))
  const afterFrames = async (count: number) => {
    for (let frame = 0; frame < count; frame++) {
      await nextFrame()
      await afterTask()
    }
  }
  const send = (type: string, x: number, y: number, buttons: number) => {
    const about = { clientX: x, clientY: y, button: 0, buttons, which: 1, bubbles: true, cancelable: true }
    ground.querySelector('canvas')?.dispatchEvent(new MouseEvent(type, about))
  }
  /** What is done, and all that comes of it until it is painted, without the wait for the frame. */
  const timeFrame = async (act: () => void) => {
    const sent = performance.now()
    act()
    const handled = (await afterTask()) - sent
    const begun = await new Promise<number>((done) => requestAnimationFrame(done))
    return handled + Math.max(0, (await afterTask()) - begun)
  }
  const toWindow = ({ x, y }: Point) => {
    const { left, top } = ground.getBoundingClientRect()
    return { x: x * cy.zoom() + cy.pan().x + left, y: y * cy.zoom() + cy.pan().y + top }
  }
  const pick = (nth: number): NodeSingular => {
    const all = cy.nodes('.reseller.box')
    const node = all[(nth * 7) % all.length]
    if (!node) throw new Error('no party to drag')
    cy.center(node)
    return node
  }
  // A point of an edge that nothing else lies on.
  const freePoint = (edge: EdgeSingular): Point | null => {
    const { renderer } = cy as unknown as { renderer: () => { findNearestElement: (x: number, y: number) => unknown } }
    const middle = edge.midpoint()
    for (const end of [edge.sourceEndpoint(), edge.targetEndpoint()]) {
      for (const part of [0, 0.25, 0.5, 0.75]) {
        const point = { x: middle.x + part * (end.x - middle.x), y: middle.y + part * (end.y - middle.y) }
        if (renderer.call(cy).findNearestElement(point.x, point.y) === edge) return point
      }
    }
    return null
  }
  const facesOf = ({ cssRules, href }: CSSStyleSheet) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) =>
        cssText.replace(/url\("([^"]+)"\)/g, (_, path: string) => `url("${new URL(path, href ?? location.href)}")`)
      )

  return {
    describe() {
      const { width, height } = ground.getBoundingClientRect()
      const style = (cy.style() as unknown as { json: () => object[] }).json()
      const { elements } = cy.json() as { elements: object }
      const faces = [...document.styleSheets].flatMap(facesOf).join('\n')
      return { elements, style, zoom: cy.zoom(), pan: { ...cy.pan() }, width, height, faces }
    },
    count: () => ({ nodes: cy.nodes().length, edges: cy.edges().length, parties: cy.nodes('.box').length }),
    async grab(nth, isPlain) {
      const node = pick(nth)
      if (isPlain) {
        cy.elements().unselect()
        cy.nodes()
          .filter((each) => each.data('party') === node.data('party'))
          .select()
      }
      await afterFrames(5)
      held = toWindow({ x: node.position().x, y: node.position().y - node.height() / 2 + 8 })
      send('mousemove', held.x, held.y, 0)
      await afterFrames(1)
      return timeFrame(() => send('mousedown', held.x, held.y, 1))
    },
    async move(frames) {
      const times: number[] = []
      for (let frame = 0; frame < frames; frame++) {
        const angle = frame / 6
        const sent = performance.now()
        send('mousemove', held.x + 60 * Math.sin(angle), held.y + 40 * (1 - Math.cos(angle)) + 5, 1)
        const handled = performance.now() - sent
        const begun = await new Promise<number>((done) => requestAnimationFrame(done))
        times.push(handled + Math.max(0, (await afterTask()) - begun))
      }
      return times
    },
    async release() {
      const time = await timeFrame(() => send('mouseup', held.x, held.y, 0))
      await afterFrames(5)
      return time
    },
    async clickBare() {
      const target = document.body.appendChild(document.createElement('button'))
      target.style.position = 'fixed'
      target.onclick = () => {
        target.textContent = 'clicked'
      }
      await afterFrames(5)
      const sent = performance.now()
      target.click()
      await nextFrame()
      const painted = await afterTask()
      target.remove()
      return painted - sent
    },
    async clickEdge(nth) {
      const free = [...cy.edges('.sale')].flatMap((edge) => freePoint(edge) ?? [])
      const point = free[(nth * 3) % free.length]
      if (!point) return null
      cy.panBy({
        x: cy.width() / 2 - cy.pan().x - point.x * cy.zoom(),
        y: cy.height() / 2 - cy.pan().y - point.y * cy.zoom()
      })
      await afterFrames(5)
      const at = toWindow(point)
      const told = () => document.querySelector('.why-moment')?.textContent
      const before = told()
      const sent = performance.now()
      send('mousedown', at.x, at.y, 1)
      send('mouseup', at.x, at.y, 0)
      for (let frame = 0; frame < 20; frame++) {
        await nextFrame()
        const painted = await afterTask()
        if (told() !== before) return painted - sent
      }
      return null
    }
  }
}
