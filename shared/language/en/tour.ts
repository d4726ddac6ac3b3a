/** What the tour of the first minutes says, in English. */
export const tour = {
  title: 'A first look',
  offer: 'New here? A tour of six steps on a sample shows how to draw a deal and read why it may be done.',
  start: 'Take the tour',
  notNow: 'Not now',
  step: (n: number, of: number) => `${n} of ${of}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip the tour',
  done: 'Done',
  again: 'You find the tour again in the help, or under “Find or run anything”.',
  steps: [
    {
      title: 'Who is there',
      text: 'Microsoft stands on top, then providers and direct-bill partners, resellers, and customers. The rows inside a party are its tenants and subscriptions; the mark at its corner says whether it may transact.'
    },
    {
      title: 'What happens, step by step',
      text: 'Each card is one step, with its verdict by mark, colour and word. Press a card to stand after that step: the drawing shows how things are then. The arrows and the play button walk through them.'
    },
    {
      title: 'Why',
      text: 'For the step where you stand: the verdict, what stands in the way, what to do, the facts it rests on with the step that made them so, and the place in the source.'
    },
    {
      title: 'Draw a connection',
      text: 'Point at a party and drag its round handle to another party or tenant. While you drag, the verdict and its first reason stand at the pointer; where you let go you choose what it means. “Connect …” in the outline does the same without dragging.'
    },
    {
      title: 'Change something',
      text: 'Details has every fact of what is selected, also what is not known. Lifecycle shows which moves are possible now. Every change is saved at once, and Undo takes back any of them.'
    },
    {
      title: 'What judges',
      text: 'The chip names the rules: as published on that day. A step dated later is judged all the same and marked. This is no legal advice; the programme’s current terms always win.'
    }
  ]
}
