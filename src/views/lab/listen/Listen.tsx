/** A curve for those who listen: choose one, and hear it. Nothing sounds before the button is pressed. */
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { playback } from '../../../state/playback'
import { percentSign, say } from '../../../words'
import type { Reveal } from '../../charts/Chart'
import { formatValue } from '../../charts/quantities'
import type { Charted, ChartedRuns } from '../../charts/use-charted'
import { play } from './sound'
import { SECONDS, tonesOf } from './tones'
import './listen.css'

export function Listen({ charted, reveal }: { charted: ChartedRuns; reveal: Reveal }) {
  const { charts, span } = charted
  const [wanted, want] = useState('')
  const [sounding, setSounding] = useState(false)
  const [said, setSaid] = useState('')
  const end = useRef<(() => void) | null>(null)
  const id = useId()
  const chart = charts.find(({ quantity }) => quantity.id === wanted) ?? charts[0]

  const hush = useCallback((words: string) => {
    if (!end.current) return
    end.current()
    end.current = null
    setSounding(false)
    setSaid(words)
  }, [])

  // What is heard is what is on screen: other curves, or none, end it.
  useEffect(() => () => hush(''), [charted, reveal, hush])

  useEffect(() => {
    if (!sounding) return
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hush(say('listen.stopped'))
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [sounding, hush])

  if (!chart) return null

  function press() {
    if (sounding) return hush(say('listen.stopped'))
    const { all, domain } = chart!
    const until = reveal === 'clock' ? playback.getState().cursor : Infinity
    const voices = all.map(series => ({ profile: series.profile, tones: tonesOf(series, domain, span, until) }))
    end.current = play(voices, () => hush(say('listen.ended')))
    setSounding(end.current !== null)
    setSaid(end.current ? wordsFor(chart!) : say('listen.missing'))
  }

  return (
    <div className="listen">
      <div className="field">
        <label htmlFor={id}>{say('listen.what')}</label>
        <select id={id} value={chart.quantity.id} onChange={({ target }) => { hush(''); want(target.value) }}>
          {charts.map(({ quantity }) => <option key={quantity.id} value={quantity.id}>{quantity.long}</option>)}
        </select>
      </div>
      <button type="button" className="button secondary" onClick={press}>{say(sounding ? 'listen.stop' : 'listen')}</button>
      <p className="small muted" role="status">{said}</p>
    </div>
  )
}

/** What one is about to hear, and what high and low are. */
function wordsFor({ quantity, all, domain: [low, high] }: Charted): string {
  const groups = all.map(({ profile }) => say(`listen.group.${profile}`, { group: say(`group.${profile}`) })).reduce((first, second) => say('listen.then', { first, second }))
  const unit = quantity.read === 'change' ? percentSign() : ''
  return say('listen.playing', { chart: quantity.long, groups, seconds: SECONDS, low: `${formatValue(quantity, low)}${unit}`, high: `${formatValue(quantity, high)}${unit}` })
}
