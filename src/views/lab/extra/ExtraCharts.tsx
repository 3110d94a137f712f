/** Asks for a chart of anything the model has, anywhere in the body, and takes it away again. */
import { useId, useRef, useState } from 'react'
import { quantityOf, type QuantityId } from '../../../simulation/quantities'
import { MOST_CHARTS as MOST } from '../../../state/setup'
import { elementOfRegion } from '../../../state/places'
import { say } from '../../../words'
import { extraId, EXTRA_QUANTITIES, placeName, placesOf, type Extra } from './extras'
import { useExtras } from './use-extras'
import './extra.css'

const OVERS = ['region', 'segment', 'person'] as const

export function ExtraCharts() {
  const [extras, put] = useExtras()
  const [column, setColumn] = useState<QuantityId>('LI')
  const [element, setElement] = useState(() => elementOfRegion('upper_trapezius_R') ?? 0)
  const [said, setSaid] = useState('')
  const id = useId()
  const summary = useRef<HTMLElement>(null)
  const { over } = quantityOf(column)
  const chosen: Extra = { column, element }
  const there = extras.some(extra => extraId(extra) === extraId(chosen))

  function choose(next: QuantityId) {
    if (quantityOf(next).over !== over) setElement(quantityOf(next).over === 'region' ? elementOfRegion('upper_trapezius_R') ?? 0 : 0)
    setColumn(next)
  }
  function add() {
    if (there || extras.length >= MOST) return setSaid(say(there ? 'extra.there' : 'extra.most', { most: MOST }))
    put([...extras, chosen])
    setSaid(say('extra.added', { what: nameOf(chosen) }))
  }
  function remove(extra: Extra) {
    put(extras.filter(each => each !== extra))
    setSaid(say('extra.removed', { what: nameOf(extra) }))
    // Its button goes with it: the focus stays in here, and so does the next step back.
    summary.current?.focus()
  }

  return (
    <details className="extra" open={extras.length > 0 || undefined}>
      <summary ref={summary}>{say('extra.title')}</summary>
      <div className="extra-form">
        <div className="field">
          <label htmlFor={`${id}what`}>{say('extra.what')}</label>
          <select id={`${id}what`} value={column} onChange={({ target }) => choose(target.value as QuantityId)}>
            {OVERS.map(each => (
              <optgroup key={each} label={say(`extra.over.${each}`)}>
                {EXTRA_QUANTITIES.filter(quantity => quantity.over === each).map(quantity => <option key={quantity.id} value={quantity.id}>{quantity.label}</option>)}
              </optgroup>
            ))}
          </select>
        </div>
        {over !== 'person' && (
          <div className="field">
            <label htmlFor={`${id}where`}>{say('extra.where')}</label>
            <select id={`${id}where`} value={element} onChange={({ target }) => setElement(Number(target.value))}>
              {Array.from({ length: placesOf(over) }, (_, i) => <option key={i} value={i}>{placeName(over, i)}</option>)}
            </select>
          </div>
        )}
        <button type="button" className="button secondary" onClick={add}>{say('extra.add')}</button>
      </div>
      <ul className="extra-list" aria-label={say('extra.list')}>
        {extras.map(extra => (
          <li key={extraId(extra)}>
            <button type="button" className="button secondary" aria-label={say('extra.remove', { what: nameOf(extra) })} onClick={() => remove(extra)}>{nameOf(extra)} <span aria-hidden="true">×</span></button>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">{said}</p>
    </details>
  )
}

const nameOf = ({ column, element }: Extra): string => {
  const { label, over } = quantityOf(column)
  return say('extra.long', { label, place: placeName(over, element) })
}
