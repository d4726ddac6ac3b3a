import { useEffect } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** A file that is dropped where nothing takes one in is told so; the browser would leave the app and show it. */
export function useRefusedFiles(): void {
  const { texts, tellFailure } = useWorkbench()
  const { droppedElsewhere } = texts.ui
  useEffect(() => {
    const isLeft = ({ dataTransfer, defaultPrevented }: DragEvent) =>
      !defaultPrevented && dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => isLeft(event) && event.preventDefault()
    const onDrop = (event: DragEvent) => {
      if (!isLeft(event)) return
      event.preventDefault()
      tellFailure(droppedElsewhere)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [droppedElsewhere, tellFailure])
}
