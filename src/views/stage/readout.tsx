import { useEffect, useRef, type Ref } from 'react'
import { formatClock, formatNumber, regionAnatomy, say } from '../../words'
import { SKIN_REGIONS } from '../../figure'
import { otherBody, type Reading } from './algometer'
import type { Frames } from './frames'
import { AlgometerIcon, CloseIcon, CloserIcon, MARKS, PinIcon } from './icons'
import { BODIES, type Body } from './pair'
import { changeInWords, differenceOf, directionOf, pressureInWords, remarkOn, shownInWords, titleOf } from './region-words'
import type { Scale } from './scales'
import { bringToCursor, REFERRED } from './shown'

interface Props {
  region: number | null
  reading: Reading | null
  /** The body that is being pressed now. */
  pressing: Body | null
  algometer: boolean
  frames: Frames
  /** Where the rising force is written while pressing. */
  force: Ref<HTMLElement>
  card: Ref<HTMLDivElement>
  /** Puts what the call-out says aside. */
  pin: () => void
  closer: () => void
  clear: () => void
}

/** The call-out: what is asked about, on both bodies; or what the algometer read. */
export function Readout({ region, reading, pressing, algometer, frames, force, card, pin, closer, clear }: Props) {
  if (region === null) return <p className="stage-hint">{say(algometer ? 'stage.press.hint' : 'stage.idle.hint')}</p>
  const remark = remarkOn(region)
  return (
    <div className="stage-card" ref={card}>
      <header>
        {algometer || reading ? <AlgometerIcon /> : null}
        <h3>{titleOf(region)}</h3>
        <button type="button" className="stage-tool" aria-label={say('stage.card.zoom')} title={say('stage.card.zoom')} onClick={closer}><CloserIcon /></button>
        <button type="button" className="stage-tool" aria-label={say('stage.card.close')} title={say('stage.card.close')} onClick={clear}><CloseIcon /></button>
      </header>
      {pressing !== null ? <Rising body={pressing} force={force} /> : reading ? <Taken reading={reading} /> : <Live region={region} frames={frames} />}
      {pressing === null && (
        <div className="stage-card-foot">
          <p className="stage-card-note">{remark ? say(`stage.remark.${remark}`) : regionAnatomy(SKIN_REGIONS[region]!.id)}</p>
          <button type="button" onClick={pin}><PinIcon />{say('stage.pins.pin')}</button>
        </div>
      )}
    </div>
  )
}

function Rising({ body, force }: { body: Body; force: Ref<HTMLElement> }) {
  const Mark = MARKS[body]
  return <p className="stage-card-pressure"><Mark /><b ref={force}>0</b> {say('stage.press.pressing')}</p>
}

function Taken({ reading }: { reading: Reading }) {
  const { place: { body }, outcome, pressure, changes, thresholds, clock } = reading
  const other = otherBody(body)
  const Mark = MARKS[body]
  const OtherMark = MARKS[other]
  return (
    <>
      <p className="stage-card-pressure"><Mark /><b>{formatNumber(pressure)}</b> {say(`stage.press.${outcome}`)}</p>
      <p className="stage-card-change" data-direction={outcome === 'pain' ? directionOf(changes[body]) : 'none'}>
        {outcome === 'pain' && changeInWords(changes[body])} <small>{say('stage.press.at', { time: formatClock(clock) })}</small>
      </p>
      {outcome === 'pain' && (
        <p className="stage-card-row"><OtherMark />{say('stage.press.other', { pressure: pressureInWords(thresholds[other]), change: changeInWords(changes[other]) })}</p>
      )}
    </>
  )
}

/** Follows the cursor without React: writes only what reads differently. */
function Live({ region, frames }: { region: number; frames: Frames }) {
  const rows = useRef<(HTMLParagraphElement | null)[]>([])
  useEffect(() => {
    const written = [NaN, NaN]
    let scale: Scale | null = null
    return frames.follow(() => {
      const shown = bringToCursor()
      for (const body of BODIES) {
        // As precise as it is written: most frames then change nothing, and make no words.
        const value = Math.round(shown.values[body][region]! * 10 ** shown.scale.digits)
        const state = 4 * value + 2 * shown.deep[body][region]! + Number(shown.referred[body][region]! > REFERRED)
        const row = rows.current[body]
        if (!row || (Object.is(state, written[body]) && scale === shown.scale)) continue
        written[body] = state
        row.lastElementChild!.textContent = shownInWords(shown, body, region)
        row.dataset['direction'] = shown.painted === 'change' ? directionOf(differenceOf(shown, body, region)) : 'none'
        if (body === 1) scale = shown.scale
      }
    })
  }, [region, frames])
  return BODIES.map(body => {
    const Mark = MARKS[body]
    return <p key={body} className="stage-card-row" ref={row => { rows.current[body] = row }}><Mark /><span>{say('stage.unknown')}</span></p>
  })
}
