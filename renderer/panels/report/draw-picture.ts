/** Pixels for each unit of a drawing, so that it is sharp in a document that is printed. */
const sharpness = 2
/** What a canvas of any machine can hold: pixels of a side, and in all. */
const longestSide = 8192
const mostPixels = 32_000_000

/** A drawing as a PNG. Rejects where it cannot be drawn. */
export async function drawPicture(svg: string): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(sharpness, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(width * scale))
    canvas.height = Math.max(1, Math.floor(height * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture is too large'))), 'image/png')
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
