import { type RefObject, useEffect, useState } from 'react'
import { previewPath } from '#shared/report/preview-path.ts'
import type { PreviewPage } from './report-messages.ts'

/** Puts a page into the empty one of the frame; its head has to stay, for the bundled font. */
function showPage(frame: Document, { language, title, style, body }: PreviewPage): void {
  frame.documentElement.lang = language
  frame.title = title
  const sheet = frame.createElement('style')
  sheet.textContent = style
  frame.head.querySelector('style')?.remove()
  frame.head.append(sheet)
  const parsed = new DOMParser().parseFromString(body, 'text/html')
  frame.body.replaceWith(frame.adoptNode(parsed.body))
}

/** Hands keys that are struck in the frame on to the window, where the commands of the app wait for them. */
function handOn(event: KeyboardEvent): void {
  const isTaken = !window.dispatchEvent(new KeyboardEvent('keydown', event))
  if (isTaken) event.preventDefault()
}

interface PreviewProps {
  readonly frame: RefObject<HTMLIFrameElement | null>
  readonly label: string
  /** Null while there is none yet. */
  readonly page: PreviewPage | null
}

/** The report as it is read and printed, in a frame in which no script runs and which loads nothing but the font. */
export function Preview({ frame, label, page }: PreviewProps) {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    const inner = frame.current?.contentDocument
    if (!isReady || !inner) return
    inner.addEventListener('keydown', handOn)
    return () => inner.removeEventListener('keydown', handOn)
  }, [frame, isReady])
  useEffect(() => {
    const inner = frame.current?.contentDocument
    if (isReady && page && inner) showPage(inner, page)
  }, [frame, isReady, page])
  return (
    <iframe
      ref={frame}
      className="report-frame"
      title={label}
      src={`.${previewPath}`}
      sandbox="allow-same-origin allow-modals"
      onLoad={() => setIsReady(true)}
    />
  )
}
