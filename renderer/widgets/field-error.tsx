/** What is wrong with what was typed or chosen: what, why, and what to do. */
export interface FieldTrouble {
  readonly message: string
  readonly why?: string
  readonly fix?: string
}

/** A trouble in words: the what first, then why and what to do. */
export function TroubleText({ trouble }: { readonly trouble: FieldTrouble }) {
  const { message, why = '', fix = '' } = trouble
  const [first = ''] = message
  return (
    <>
      <b>{`${first.toLocaleUpperCase()}${message.slice(first.length)}${/[.!?]$/.test(message) ? '' : '.'}`}</b> {why}{' '}
      {fix}
    </>
  )
}
