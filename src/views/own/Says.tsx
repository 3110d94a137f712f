import { isHeld, useOwnAnswers } from '../../state/own-answers'
import { say } from '../../words'
import { placesOf, type Beside, type OwnPlace } from './beside'

/** So many places are named; of more it is said how many. */
const NAMED = 8

/** What drawing and model have in common and what not, and what the model can and cannot say. Nothing is weighed. */
export function Says({ beside, drawn }: { beside: Beside | null; drawn: boolean }) {
  const { triggers, sleep } = useOwnAnswers()
  const list = (wanted: (trigger: (typeof triggers)[number]) => boolean) => triggers.filter(wanted).map(trigger => say(`mine.trigger.${trigger}`)).join(', ')
  const has = list(isHeld)
  const lacks = list(trigger => !isHeld(trigger) && trigger !== 'unknown')
  return (
    <div className="own-says">
      {drawn && beside && (
        <section className="own-places">
          <Places title={say('mine.both')} regions={beside.both} />
          <Places title={say('mine.only-own')} regions={beside.onlyOwn} text={say('mine.only-own.text')} />
          <Places title={say('mine.no-muscle')} regions={beside.noMuscle} text={say('mine.no-muscle.text')} />
          {beside.onlyModel.length > 0 && <p>{say('mine.only-model')}</p>}
        </section>
      )}
      <section>
        <h2>{say('mine.can')}</h2>
        <p>{say('mine.can.text')}</p>
        {has !== '' && <p>{say('mine.can.picked', { list: has })}</p>}
      </section>
      <section>
        <h2>{say('mine.cannot')}</h2>
        <ul>
          <li>{say('mine.cannot.you')}</li>
          {lacks !== '' && <li>{say('mine.cannot.picked', { list: lacks })}</li>}
          {sleep !== null && <li>{say('mine.cannot.sleep', { sleep })}</li>}
          {drawn && beside?.skin && <li>{say('mine.cannot.skin')}</li>}
          <li>{say('mine.cannot.days')}</li>
        </ul>
        <p className="own-aside">{say('model.note')}</p>
      </section>
    </div>
  )
}

function Places({ title, regions, text }: { title: string; regions: readonly string[]; text?: string }) {
  if (regions.length === 0) return null
  const places = placesOf(regions)
  const more = places.length - NAMED
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {places.slice(0, more === 1 ? places.length : NAMED).map(place => <li key={place.group}>{placeInWords(place)}</li>)}
        {more > 1 && <li>{say('mine.more', { count: more })}</li>}
      </ul>
      {text && <p>{text}</p>}
    </>
  )
}

/** "left shin", "shin (both sides)" */
function placeInWords({ group, side }: OwnPlace): string {
  const key = `region.${group}` as 'region.deltoid'
  return say('mine.place', { name: say(key, { side }), sides: side })
}
