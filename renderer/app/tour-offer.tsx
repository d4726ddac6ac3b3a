import { Button } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface TourOfferProps {
  readonly onStart: () => void
  readonly onDecline: () => void
}

/** Offers the tour to whoever has not taken it yet. */
export function TourOffer({ onStart, onDecline }: TourOfferProps) {
  const { tour } = useWorkbench().texts
  return (
    <section className="card tour-offer" aria-label={tour.title}>
      <p className="grow">{tour.offer}</p>
      <Button className="button primary" onPress={onStart}>
        {tour.start}
      </Button>
      <Button className="button" onPress={onDecline}>
        {tour.notNow}
      </Button>
    </section>
  )
}
