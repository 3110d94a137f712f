import { useId } from 'react'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

/** One of a few, as radio buttons that look like a strip. The strip is 44 px high all over. */
export function Segmented<Value extends string>({ label, value, choices, choose }: {
  label: string
  /** Null while none of these is chosen. */
  value: Value | null
  choices: readonly Choice<Value>[]
  choose: (value: Value) => void
}) {
  const name = useId()
  return (
    <div className="stage-segmented" role="radiogroup" aria-label={label}>
      {choices.map(choice => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => choose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}
