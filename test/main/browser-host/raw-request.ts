import { connect } from 'node:net'

/** What came back over a connection, as it came. */
export interface RawAnswer {
  /** The status of the first answer; null where the connection was cut without one. */
  readonly status: number | null
  readonly text: string
  /** How long it took until the other side closed, or `patienceMs`. */
  readonly tookMs: number
  /** Whether the other side closed by itself. */
  readonly wasClosed: boolean
}

/** What is sent: at once, or piece by piece with a pause in milliseconds between. */
export interface Sending {
  readonly pieces: readonly (string | Buffer)[]
  readonly pauseMs?: number
  readonly patienceMs?: number
}

/** Sends bytes to a port of this machine and waits for the other side to answer and close. */
export function sendRaw(port: number, { pieces, pauseMs = 0, patienceMs = 1000 }: Sending): Promise<RawAnswer> {
  const since = performance.now()
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    const chunks: Buffer[] = []
    let wasClosed = false
    const timer = setTimeout(() => socket.destroy(), patienceMs)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', () => {
      wasClosed = true
    })
    socket.on('error', () => {
      wasClosed = true
    })
    socket.on('close', () => {
      clearTimeout(timer)
      const text = Buffer.concat(chunks).toString('latin1')
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
      resolve({ status: status ? Number(status) : null, text, tookMs: performance.now() - since, wasClosed })
    })
    void (async () => {
      for (const piece of pieces) {
        if (socket.destroyed || !socket.writable) return
        socket.write(piece)
        if (pauseMs > 0) await new Promise((next) => setTimeout(next, pauseMs))
      }
    })()
  })
}
