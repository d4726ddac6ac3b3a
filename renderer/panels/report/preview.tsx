import { type RefObject, useEffect, useMemo, useState } from 'react'
import { previewPath } from '#shared/report/preview-path.ts'
import type { PreviewPage } from './report-messages.ts'
import { createPageShower } from './show-page.ts'

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
  const [inner, setInner] = useState<Document | null>(null)
  useEffect(() => {
    inner?.addEventListener('keydown', handOn)
    return () => inner?.removeEventListener('keydown', handOn)
  }, [inner])
  const show = useMemo(() => inner && createPageShower(inner), [inner])
  useEffect(() => {
    if (page) show?.(page)
  }, [show, page])
  return (
    <iframe
      ref={frame}
      className="report-frame"
      title={label}
      src={`.${previewPath}`}
      sandbox="allow-same-origin allow-modals"
      onLoad={() => setInner(frame.current?.contentDocument ?? null)}
    />
  )
}
