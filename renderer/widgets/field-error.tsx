import { toStart } from '#shared/language/to-sentence.ts'

/** What is wrong with what was typed or chosen: what, why, and what to do. */
export interface FieldTrouble {
  readonly message: string
  readonly why?: string
  readonly fix?: string
}

/** A trouble that belongs to no field, or to one that is put together of several; told as it comes. */
export function TroubleLine({ trouble }: { readonly trouble: FieldTrouble }) {
  return (
    <p className="field-error" role="alert">
      <TroubleText trouble={trouble} />
    </p>
  )
}

/** A trouble in words: the what first, then why and what to do. */
export function TroubleText({ trouble }: { readonly trouble: FieldTrouble }) {
  const { message, why = '', fix = '' } = trouble
  return (
    <>
      <b>{`${toStart(message)}${/[.!?]$/.test(message) ? '' : '.'}`}</b> {why} {fix}
    </>
  )
}
