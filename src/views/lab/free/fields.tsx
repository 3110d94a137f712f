/** Fields of a form: a number that is typed, one of a list, a switch. */
import { useId, useState, type ReactNode } from 'react'
import { formatNumber, say } from '../../../words'
import { settle } from '../../../state/protocol-editor'
import type { FieldName } from './problem-words'

interface NumberProps {
  readonly label: string
  /** What problems call it. */
  readonly field?: FieldName
  readonly value: number
  readonly low: number
  readonly high: number
  readonly whole?: boolean
  readonly onChange: (value: number) => void
}

/** What is typed is taken as soon as it is a number in range; until then it stands there and says what is expected, and nothing is lost. */
export function NumberField({ label, field, value, low, high, whole = false, onChange }: NumberProps) {
  const id = useId()
  // What is typed holds until the value changes, by this field or by another hand.
  const [entry, setEntry] = useState<{ readonly text: string; readonly at: number } | null>(null)
  const typed = entry?.at === value ? entry.text : null
  const wrong = typed !== null && !fits(typed, low, high, whole)
  return (
    <div className="field" data-field={field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="number" inputMode="decimal" min={low} max={high} step={whole ? 1 : 'any'} value={typed ?? String(value)}
        aria-invalid={wrong} aria-describedby={wrong ? `${id}wrong` : undefined}
        onChange={({ target }) => {
          setEntry({ text: target.value, at: value })
          if (fits(target.value, low, high, whole)) onChange(Number(target.value))
        }}
        onBlur={() => {
          settle()
          if (!wrong) setEntry(null)
        }}
      />
      {wrong && <small id={`${id}wrong`} className="field-wrong">{say('free.number.range', { low: written(low), high: written(high) })}</small>}
    </div>
  )
}

/** With as many digits as it has. */
const written = (value: number): string => formatNumber(value, String(value).split('.')[1]?.length ?? 0)

function fits(text: string, low: number, high: number, whole: boolean): boolean {
  const value = text.trim() === '' ? NaN : Number(text)
  return value >= low && value <= high && (!whole || Number.isInteger(value))
}

/** One of a list; the browser's own, for thumbs and keys alike. */
export function SelectField({ label, field, value, onChange, children }: { label: string; field?: FieldName; value: string; onChange: (value: string) => void; children: ReactNode }) {
  const id = useId()
  return (
    <div className="field" data-field={field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>{children}</select>
    </div>
  )
}

export function TextField({ label, value, most, onChange, onDone }: { label: string; value: string; most: number; onChange: (value: string) => void; onDone?: () => void }) {
  const id = useId()
  return (
    <div className="field wide">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" value={value} maxLength={most} onChange={({ target }) => onChange(target.value)} onBlur={() => { onDone?.(); settle() }} />
    </div>
  )
}

export function Switch({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="switch-row">
      <span>{label}</span>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span className="switch" aria-hidden="true" />
    </label>
  )
}
