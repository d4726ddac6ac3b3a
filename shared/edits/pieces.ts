import type { z } from 'zod'

/** The pieces of a file that an edit brings along, each held against its schema. */
export class Pieces {
  #areSound = true

  /** Whether every piece so far is as the format wants it. */
  get areSound(): boolean {
    return this.#areSound
  }

  /** The piece as its schema leaves it, with texts as NFC; as it came where it is not sound, to be refused in its place. */
  accept<Piece>(schema: z.ZodType<Piece>, piece: Piece): Piece {
    const parsed = schema.safeParse(piece)
    if (parsed.success) return parsed.data
    this.#areSound = false
    return piece
  }
}
