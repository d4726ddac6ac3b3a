import { Checkbox, type CheckboxProps } from 'react-aria-components'

type CheckProps = Omit<CheckboxProps, 'className' | 'children'> & { readonly children: string }

/** The box that is ticked. */
export function CheckBox() {
  return (
    <span className="check-box" aria-hidden="true">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="m4 9 4 4 7-8" />
      </svg>
    </span>
  )
}

/** One thing that is so or not; among several, its `value` is its name. */
export function Check({ children, ...about }: CheckProps) {
  return (
    <Checkbox {...about} className="check">
      <CheckBox />
      {children}
    </Checkbox>
  )
}
