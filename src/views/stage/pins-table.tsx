/** The readings put aside, as a table over the stage. Loaded when it is first opened. */
import { useEffect, useRef, useState } from 'react'
import { unpin, unpinAll, usePins } from '../../state/pins'
import { select } from '../../state/view'
import { say } from '../../words'
import { CloseIcon, MARKS } from './icons'
import { PAIR } from './pair'
import { csvOf, regionOf, rowOf, textOf } from './pins-words'
import './pins.css'

/** Where the browser does not let us copy, the text is laid out to be copied by hand. */
type Copied = { readonly kind: 'nothing' | 'done' } | { readonly kind: 'refused'; readonly text: string }

export default function PinsTable({ close }: { close: () => void }) {
  const pins = usePins(({ pins: all }) => all)
  const box = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState<Copied>({ kind: 'nothing' })

  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  // With the last reading goes the table.
  useEffect(() => {
    if (pins.length === 0) close()
  }, [pins, close])

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ kind: 'done' })
    } catch {
      setCopied({ kind: 'refused', text })
    }
  }

  /** The focus stays in the table: on the next reading, or the one before. */
  function remove(id: number, button: HTMLElement) {
    const row = button.closest('tr')!
    const neighbour = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('.stage-tool')
    unpin(id)
    ;(neighbour instanceof HTMLElement ? neighbour : box.current)?.focus()
  }

  return (
    <section ref={box} className="stage-pins" aria-label={say('stage.pins')} tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}>
      <header>
        <h3>{say('stage.pins')}</h3>
        <button type="button" className="stage-tool" aria-label={say('stage.note.close')} onClick={close}><CloseIcon /></button>
      </header>
      <div className="stage-pins-scroll">
        <table>
          <caption className="stage-unseen">{say('stage.pins.caption')}</caption>
          <thead>
            <tr>
              {(['region', 'group', 'time', 'reading', 'change'] as const).map(head => <th key={head} scope="col" data-column={head}><span>{say(`stage.pins.${head}`)}</span></th>)}
              <th scope="col"><span className="stage-unseen">{say('stage.pins.remove')}</span></th>
            </tr>
          </thead>
          <tbody>
            {pins.map(each => {
              const row = rowOf(each)
              const Mark = MARKS[each.profile === PAIR[0] ? 0 : 1]
              return (
                <tr key={each.id}>
                  <th scope="row"><button type="button" className="stage-pins-region" onClick={() => select(regionOf(each))}>{row.region}</button></th>
                  <td data-column="group"><Mark /><span>{row.group}</span></td>
                  <td>{row.time}</td>
                  <td>{row.reading}</td>
                  <td>{row.change}</td>
                  <td>
                    <button type="button" className="stage-tool" aria-label={say('stage.pins.remove.one', { region: row.region, group: row.group, time: row.time })}
                      onClick={event => remove(each.id, event.currentTarget)}><CloseIcon /></button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {copied.kind === 'refused' && <textarea readOnly aria-label={say('stage.pins.by-hand')} value={copied.text} rows={3} onFocus={event => event.currentTarget.select()} />}
      <footer>
        <button type="button" onClick={() => void copy(textOf(pins))}>{say('stage.pins.copy.text')}</button>
        <button type="button" onClick={() => void copy(csvOf(pins))}>{say('stage.pins.copy.csv')}</button>
        <button type="button" onClick={unpinAll}>{say('stage.pins.remove.all')}</button>
        <span role="status">{copied.kind === 'done' ? say('stage.pins.copied') : copied.kind === 'refused' ? say('stage.pins.by-hand') : ''}</span>
      </footer>
    </section>
  )
}
