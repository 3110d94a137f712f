import { useId } from 'react'

export interface Choice<T extends string | number> {
  readonly value: T
  readonly label: string
  /** The language of the label, where it is not the page's. */
  readonly lang?: string
}

interface SegmentedProps<T extends string | number> {
  /** What is chosen; spoken before the choices, and shown when `labelled` names an element that shows it. */
  readonly label: string
  readonly labelledBy?: string
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T) => void
}

/** One of a few, side by side: radio buttons, so arrows choose and one stop of Tab leads past. */
export function Segmented<T extends string | number>({ label, labelledBy, value, choices, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <div className="segmented" role="radiogroup" {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': label })}>
      {choices.map(choice => (
        <span key={choice.value}>
          <input
            type="radio" id={`${name}${choice.value}`} name={name} value={choice.value}
            checked={choice.value === value} onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${name}${choice.value}`} lang={choice.lang}>{choice.label}</label>
        </span>
      ))}
    </div>
  )
}
