import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { borrowStage, isPreset } from '../../state/lend'
import { glide, stopGlide } from '../../state/glide'
import { playback, seek } from '../../state/playback'
import { addressOf, useRoute } from '../../state/route'
import { lineUp, useSession } from '../../state/session'
import { useView } from '../../state/view'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { useTakenOver } from '../shell/taken-over'
import { Bar } from './Bar'
import { factsOf } from './facts'
import { Means } from './Means'
import { Progress } from './Progress'
import { ReadButton, useReader } from './Reader'
import { Picture } from './Picture'
import { SCENES, STEPS, textOf, titleOf, type StepId } from './steps'
import { Text } from './Text'
import './story.css'

/** How long a step's moment takes to come about, s: what is watched, not waited for. */
const WATCHED = 2.4

/** Runs of another set-up are none of the story's. */
const NONE = {}

/** The home page: six steps over the one experiment, each a heading, a few sentences and the two bodies at a moment. */
export function Story() {
  const place = useRoute(route => route.place)
  const step = STEPS[place - 1]!
  const runs = useSession(session => (isPreset(session.setup) ? session.runs : NONE))
  const status = useSession(session => session.status.kind)
  const oneThing = useView(view => view.oneThing)
  const lowEnergy = useView(view => view.lowEnergy)
  const takenOver = useTakenOver()
  // Before the scene moves the clock: what is given back is what was there.
  useLayoutEffect(borrowStage, [])
  const facts = useMemo(() => factsOf(runs), [runs])
  useScene(step, facts !== null)

  const title = titleOf(step, facts)
  // Whoever has little strength now gets what matters alone.
  const whole = textOf(step, facts).filter(({ kind }) => !lowEnergy || kind !== 'aside' || step === 'means')
  // With one thing at a time a paragraph is a page; the bar leads from one to the next before it leads to the next step.
  const [part, setPart] = usePart(place)
  const parts = oneThing ? Math.max(1, whole.length) : 1
  const at = Math.min(part, parts - 1)
  const text = oneThing ? whole.slice(at, at + 1) : whole
  const last = at === parts - 1
  const reader = useReader(step, title, text, last)

  return (
    <Screen title={place === 1 ? say('screen.story') : title} skip={{ words: say('story.skip'), to: 'story' }} actions={<ReadButton reader={reader} />}>
      <main className="story" id="story" tabIndex={-1} data-step={step}>
        <div className="story-text">
          {place > 1 && <Progress place={place} facts={facts} />}
          <h1 tabIndex={-1} data-read={reader.isRead(0) || undefined}>{title}</h1>
          <Text paragraphs={text} reader={reader} live={oneThing} />
          {reader.silent && <p className="story-note" role="status">{say('story.read.no-voice')}</p>}
          {facts === null && step !== 'means' && <Waiting failed={status === 'failed'} />}
          {step === 'later' && last && <a className="story-link" href={addressOf({ screen: 'lab' })}>{say('story.study')}</a>}
          {step === 'means' && last && <Means reader={reader} />}
          {parts > 1 && <p className="story-part">{say('story.part', { index: at + 1, count: parts })}</p>}
        </div>
        {step !== 'means' && (takenOver ? <Picture step={step} facts={facts} /> : <div className="story-picture" />)}
        <Bar
          step={step} place={place}
          onBack={at > 0 ? () => setPart(at - 1) : null}
          onNext={last ? null : () => setPart(at + 1)}
        />
        {place === 1 && <p className="story-model">{say('model.note')}</p>}
      </main>
    </Screen>
  )
}

/** Which paragraph of a step is on screen; a step begins with its first. */
function usePart(place: number): [number, (part: number) => void] {
  const [state, setState] = useState({ place, part: 0 })
  return [state.place === place ? state.part : 0, part => setState({ place, part })]
}

/** Brings the bodies to the moment of a step: going on to it shows how it came about, anything else goes there at once. */
function useScene(step: StepId, ready: boolean) {
  const before = useRef<StepId | null>(null)
  // Before it is painted: no word of the moment to come is seen over the one before.
  useLayoutEffect(() => {
    const scene = SCENES[step]
    const onward = before.current !== null && STEPS.indexOf(step) === STEPS.indexOf(before.current) + 1
    // The scale that is shown is the step's own, also while there is nothing to show on it.
    if (scene) useView.setState({ painted: scene.painted, heading: scene.heading })
    if (!ready) return
    before.current = step
    if (!scene) return
    lineUp(scene.alignment)
    const clock = scene.clock ?? playback.getState().from
    if (onward && scene.from !== null) glide(scene.from, clock, WATCHED)
    else seek(clock)
    return stopGlide
  }, [step, ready])
}

function Waiting({ failed }: { failed: boolean }) {
  return <p className="story-note" role="status">{say(failed ? 'story.failed' : 'story.waiting')}</p>
}

