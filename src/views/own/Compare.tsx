import { useEffect, useMemo, useState } from 'react'
import { HELD, isHeld, useOwnAnswers, type Held } from '../../state/own-answers'
import { useOwnDrawing } from '../../state/own-drawing'
import { seek } from '../../state/playback'
import { addressOf } from '../../state/route'
import { lineUp, useSession } from '../../state/session'
import { useSetup } from '../../state/setup'
import { useView } from '../../state/view'
import { say } from '../../words'
import { CalmStage } from '../stage/calm-stage'
import { OwnPair } from '../stage/flat-pair'
import { Segmented } from '../theme/Segmented'
import { besideOf } from './beside'
import { AFTER, EFFORTS, setupOf } from './efforts'
import { Says } from './Says'

/** When the two people are looked at: clock times from the end of the hold, s. At its end itself they have let go. */
const MOMENTS = { before: null, end: -0.5, after: AFTER - 1 } as const
type MomentId = keyof typeof MOMENTS
const MOMENT_IDS = Object.keys(MOMENTS) as readonly MomentId[]
const SIDES = ['front', 'back'] as const

/** One's own drawing and the two people of the model side by side, and what the one says of the other. */
export function Compare() {
  const marks = useOwnDrawing(own => own.marks)
  const { triggers } = useOwnAnswers()
  const picked = triggers.filter(isHeld)
  const choices = picked.length > 0 ? picked : HELD
  const [chosen, choose] = useState<Held | null>(null)
  const held = chosen !== null && choices.includes(chosen) ? chosen : choices[0]!
  const [moment, setMoment] = useState<MomentId>('end')
  const [side, turn] = useState<(typeof SIDES)[number]>('front')
  const runs = useRunsOf(held)
  const failed = useSession(session => session.status.kind === 'failed')
  const fibromyalgia = runs?.fibromyalgia

  useEffect(() => {
    useView.setState({ painted: 'pain', heading: side === 'front' ? 0 : Math.PI })
  }, [side])
  useEffect(() => {
    if (!fibromyalgia) return
    lineUp('stop')
    seek(MOMENTS[moment] ?? -EFFORTS[held].seconds - 1)
  }, [fibromyalgia, held, moment])

  const beside = useMemo(() => {
    const hold = fibromyalgia?.steps.find(({ kind }) => kind === 'contract')
    return fibromyalgia && hold ? besideOf(marks, fibromyalgia, MOMENTS[moment] === null ? hold.start - 1 : hold.end + MOMENTS[moment]) : null
  }, [marks, fibromyalgia, moment])
  const count = Object.keys(marks).length

  return (
    <div className="own-compare">
      <section className="own-side" aria-label={say('mine.you')}>
        <h2>{say('mine.you')}</h2>
        {count > 0
          ? <OwnPair label={say('mine.you.picture', { count })} />
          : <p className="own-note">{say('mine.you.none')} <a href={addressOf({ screen: 'own', place: 1 })}>{say('mine.you.draw')}</a></p>}
      </section>
      <section className="own-side own-model" aria-label={say('mine.model')}>
        <h2>{say('mine.model')}</h2>
        {triggers.length > 0 && picked.length === 0 && <p>{say('mine.held.none')}</p>}
        <div className="own-choices">
          {choices.length > 1 && <Segmented label={say('mine.effort')} value={held} onChange={choose} choices={choices.map(value => ({ value, label: say(`mine.effort.${value}`) }))} />}
          <Segmented label={say('mine.when')} value={moment} onChange={setMoment} choices={MOMENT_IDS.map(value => ({ value, label: say(`mine.when.${value}`, { minutes: AFTER / 60 }) }))} />
          <Segmented label={say('mine.side')} value={side} onChange={turn} choices={SIDES.map(value => ({ value, label: say(`stage.side.${value}`) }))} />
        </div>
        <div className="own-calm"><CalmStage label={say('mine.model.picture', { side })} /></div>
        <p className="own-aside">{say(`mine.trigger.${held}`)}. {say('mine.did', { minutes: EFFORTS[held].seconds / 60 })}</p>
        {!runs && <p className="own-note" role="status">{say(failed ? 'mine.failed' : 'mine.waiting')}</p>}
      </section>
      <Says beside={beside} drawn={count > 0} />
    </div>
  )
}

/** Has an effort run on the borrowed stage; null until both runs of it are there, and where one broke off. */
function useRunsOf(held: Held) {
  const setup = setupOf(held)
  useEffect(() => useSetup.setState({ setup, past: [], future: [], gesture: null }), [setup])
  const shown = useSession(session => session.setup)
  const runs = useSession(session => session.runs)
  const whole = runs.healthy?.outcome.status === 'completed' && runs.fibromyalgia?.outcome.status === 'completed'
  return shown === setup && whole ? runs : null
}
