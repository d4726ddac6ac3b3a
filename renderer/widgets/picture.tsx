import { useEffect, useRef } from 'react'

interface PictureProps {
  /** An SVG of shapes and classes, as the store keeps it; null while there is none. */
  readonly svg: string | null
}

/** The small picture of a scenario; it says nothing that the words beside it do not. */
export function Picture({ svg }: PictureProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = svg === null ? null : new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    place.current?.replaceChildren(...(drawn instanceof SVGSVGElement ? [drawn] : []))
  }, [svg])
  return <div ref={place} className="picture" aria-hidden="true" />
}
