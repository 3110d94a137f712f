/**
 * The equations of a box, what their symbols mean, their parameters and where those come from. Fetched when a box is opened:
 * the setting of equations, the table of parameters and the bibliography are more than the rest of the page.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Origin } from '../../../parameters/parameter'
import type { Protocol } from '../../../protocols'
import { isMessageKey, say } from '../../../words'
import { Badge } from '../Badge'
import type { Box } from './boxes'
import { equationsOf, formOf, numbersIn, sourcesOf, symbolsIn, threeDigits, type Equation, type Number } from './details'
import { Tex } from './Tex'

export function BoxDetails({ box, protocol }: { box: Box; protocol: Protocol }) {
  const form = formOf(protocol)
  const equations = useMemo(() => equationsOf(box.equations, form), [box, form])
  const numbers = useMemo(() => numbersIn(equations), [equations])
  const sources = useMemo(() => sourcesOf(numbers), [numbers])
  return (
    <div className="details">
      <h3>{say('details.equations')}</h3>
      <p className="small muted">{say('details.how')} {say(`details.form.${form}`)}</p>
      <div>{equations.map(equation => <Shown key={equation.id} equation={equation} />)}</div>
      <Key equations={equations} />
      <details>
        <summary>{say('details.parameters', { count: numbers.length })}</summary>
        <ul className="numbers">{numbers.map(number => <NumberItem key={number.name} number={number} />)}</ul>
      </details>
      <details>
        <summary>{say('details.sources', { count: sources.length })}</summary>
        <ul className="cites">
          {sources.map(({ key, cite, doi, doiChecked, verified }) => (
            <li key={key}>{doi && doiChecked ? say('study.cite.doi', { cite, doi }) : cite} ({say(`details.read.${verified}`)})</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Shown({ equation: { says, latex, where } }: { equation: Equation }) {
  const lines = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  // What is wider than its place is a stop of Tab, so that arrows can move it.
  useLayoutEffect(() => {
    const watched = lines.current!
    const observer = new ResizeObserver(() => setScrolls(watched.scrollWidth > watched.clientWidth + 1))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="equation">
      <p>{says}</p>
      <div ref={lines} className="equation-lines" {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': say('details.scrolls', { says }) })}>
        <div><Tex latex={latex} display /></div>
        {where.map((line, i) => <div key={line} className="where"><span className="where-word">{i === 0 && say('details.where')}</span><Tex latex={line} display /></div>)}
      </div>
    </div>
  )
}

function Key({ equations }: { equations: readonly Equation[] }) {
  const meanings = useMemo(() => symbolsIn(equations), [equations])
  return (
    <details>
      <summary>{say('details.key')}</summary>
      <table className="symbols">
        <thead><tr><th scope="col">{say('details.symbol')}</th><th scope="col">{say('details.meaning')}</th><th scope="col">{say('details.unit')}</th></tr></thead>
        <tbody>
          {meanings.map(({ latex, label, unit, per }) => (
            <tr key={latex}><th scope="row"><Tex latex={latex} /></th><td>{label}{per && <span className="muted">, {say(`details.per.${per}`)}</span>}</td><td>{unit}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function NumberItem({ number: { latex, label, unit, healthy, fibromyalgia, range, origin, differs } }: { number: Number }) {
  const one = (value: number) => say('details.with-unit', { value: threeDigits(value), unit: unit === '1' ? 'none' : unit })
  return (
    <li>
      <div><Tex latex={latex} /> {label}</div>
      <div className="value">
        {differs === null ? <span>{say('details.value.both', { value: one(healthy) })}</span> : (
          <>
            <span className="healthy">{say('details.value', { group: say('group.healthy'), value: one(healthy) })}</span>
            <span className="fibromyalgia">{say('details.value', { group: say('group.fibromyalgia'), value: one(fibromyalgia) })}</span>
          </>
        )}
        <small>{say('details.range', { low: threeDigits(range[0]), high: threeDigits(range[1]) })}</small>
      </div>
      <p><Badge kind={origin.kind} /> {sayOrigin(origin)}</p>
      {differs && <p><Badge kind={differs.kind} /> {say('details.origin.differs', { said: sayOrigin(differs) })}</p>}
    </li>
  )
}

function sayOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'measured': {
      const read = `details.read.${origin.read}`
      return say('details.origin.said.measured', { where: origin.where, read: isMessageKey(read) ? say(read) : origin.read })
    }
    case 'derived': return say('details.origin.said.derived', { text: origin.how })
    case 'fitted': return say('details.origin.said.fitted', { text: origin.to })
    case 'assumed': return say('details.origin.said.assumed', { text: origin.because })
  }
}
