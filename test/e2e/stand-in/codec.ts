type Plain = Record<string, unknown>

/**
 * Values as the structured clone takes them, to one line of JSON and back. One function without surroundings: its text
 * runs inside the page as well. Throws, as Electron does, for what cannot be cloned.
 */
export function createCodec() {
  const typed = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array }
  const floats = { Float32Array, Float64Array, BigInt64Array, BigUint64Array }
  const arrays: Record<string, new (buffer: ArrayBuffer) => unknown> = { ...typed, ...floats }
  const tag = (kind: string, value: unknown) => ({ $clone: kind, value })
  const toText = (bytes: Uint8Array) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
    return btoa(text)
  }
  const toBuffer = (text: unknown) => Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0)).buffer

  function encodeOne(raw: unknown, json: unknown): unknown {
    if (raw === undefined) return tag('undefined', 0)
    if (typeof raw === 'bigint') return tag('bigint', String(raw))
    if (typeof raw === 'number' && !Number.isFinite(raw)) return tag('number', String(raw))
    if (typeof raw === 'function' || typeof raw === 'symbol') throw new Error('An object could not be cloned.')
    if (raw === null || typeof raw !== 'object') return json
    if (raw instanceof Date) return tag('date', raw.getTime())
    if (raw instanceof Map) return tag('map', [...raw])
    if (raw instanceof Set) return tag('set', [...raw])
    if (raw instanceof RegExp) return tag('regexp', [raw.source, raw.flags])
    if (raw instanceof Error) return tag('error', [raw.name, raw.message])
    if (raw instanceof ArrayBuffer) return tag('buffer', toText(new Uint8Array(raw)))
    if (ArrayBuffer.isView(raw)) {
      return tag('view', [raw.constructor.name, toText(new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength))])
    }
    return json
  }

  function decodeOne(kind: unknown, value: unknown): unknown {
    const list = value as unknown[]
    switch (kind) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(String(value))
      case 'number':
        return Number(value)
      case 'date':
        return new Date(Number(value))
      case 'map':
        return new Map(list.map((entry) => decodeAll(entry)) as [unknown, unknown][])
      case 'set':
        return new Set(list.map((entry) => decodeAll(entry)))
      case 'regexp':
        return new RegExp(String(list[0]), String(list[1]))
      case 'error':
        return Object.assign(new Error(String(list[1])), { name: String(list[0]) })
      case 'buffer':
        return toBuffer(value)
      case 'view': {
        const Kind = arrays[String(list[0])] ?? Uint8Array
        return new Kind(toBuffer(list[1]))
      }
      default:
        throw new Error(`unknown kind of value: ${String(kind)}`)
    }
  }

  function decodeAll(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(decodeAll)
    const plain = value as Plain
    if ('$clone' in plain) return decodeOne(plain.$clone, plain.value)
    const whole: Plain = {}
    for (const key of Object.keys(plain)) {
      // Defined and not assigned: a key named __proto__ stays a key.
      const child = { value: decodeAll(plain[key]), enumerable: true, writable: true, configurable: true }
      Object.defineProperty(whole, key, child)
    }
    return whole
  }

  return {
    encode: (root: unknown): string =>
      JSON.stringify([root], function (this: Plain, key, json) {
        return encodeOne(this[key], json)
      }),
    decode: (text: string): unknown => (decodeAll(JSON.parse(text)) as unknown[])[0]
  }
}

export type Codec = ReturnType<typeof createCodec>
