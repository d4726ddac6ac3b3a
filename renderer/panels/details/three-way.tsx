import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { type Answer, answers } from './known-facts.ts'

interface ThreeWayProps {
  readonly label: string
  readonly value: Answer
  readonly onChange: (value: Answer) => void
  readonly names: Readonly<Record<Answer, string>>
  /** How it stands at the moment, where that is another matter. */
  readonly children?: ReactNode
}

/** Whether something is so, is not so, or is not known: one of the three, in one row. */
export function ThreeWay({ label, value, onChange, names, children }: ThreeWayProps) {
  return (
    <RadioGroup
      className="three-way"
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(answers.find((each) => each === next) ?? value)}
    >
      <Label className="three-way-label">{label}</Label>
      <div className="segments">
        {answers.map((answer) => (
          <Radio key={answer} value={answer} className={`segment segment-${answer}`}>
            <span>{names[answer]}</span>
          </Radio>
        ))}
      </div>
      {children ? (
        <Text slot="description" className="three-way-now">
          {children}
        </Text>
      ) : null}
    </RadioGroup>
  )
}
