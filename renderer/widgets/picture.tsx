import { useEffect, useMemo, useRef } from 'react'
import { Icon } from './icon.tsx'

interface PictureProps {
  /** An SVG of shapes and classes, as the store keeps it; null while there is none. */
  readonly svg: string | null
}

/** The small picture of a scenario; it says nothing that the words beside it do not. Of an empty one it is a sign. */
export function Picture({ svg }: PictureProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useMemo(
    () => (svg === null ? null : new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement),
    [svg]
  )
  const isDrawn = drawn instanceof SVGSVGElement && drawn.childElementCount > 0
  useEffect(() => {
    if (isDrawn) place.current?.replaceChildren(drawn)
  }, [isDrawn, drawn])
  if (!isDrawn) {
    return (
      <div key="empty" className="picture is-empty" aria-hidden="true">
        <Icon name="workspace" />
      </div>
    )
  }
  return <div key="drawn" ref={place} className="picture" aria-hidden="true" />
}
