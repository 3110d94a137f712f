/** What the shape of a protocol alone cannot say: names that lead nowhere, moments nobody can know, things that collide. */
import type { ProtocolProblem } from './problem'
import { placeOf, SAME_MOMENT, sum, type Place } from './place'
import { longest, type Contraction, type Cuff, type Measurement, type Moment, type Protocol, type Step } from './protocol'
import { MOST } from './schema'
import { heaviest } from './weights'

/** Everything in a well-formed protocol that does not fit together. */
export function* misfits(protocol: Protocol): Generator<ProtocolProblem> {
  const { steps, stimuli = [], measurements } = protocol
  yield* repeatedIds(steps, 'steps')
  yield* repeatedIds(measurements, 'measurements')
  yield* tooMuch(protocol)
  for (const [i, step] of steps.entries()) if (step.kind === 'contract') yield* misfitsOfContraction(step, `steps[${i}]`)

  for (const [i, stimulus] of stimuli.entries()) {
    const path = `stimuli[${i}]`
    yield* misfitsOfMoment(stimulus.when, steps, `${path}.when`)
    yield* repeats(stimulus.regions, `${path}.regions`)
    if (stimulus.kind === 'volleys' && stimulus.count > 1 && stimulus.width >= stimulus.interval) {
      yield { path: `${path}.width`, message: `expected less than the interval of ${stimulus.interval} s, got ${stimulus.width}: a volley has to end before the next begins`, misfit: { what: 'too-wide', interval: stimulus.interval } }
    }
  }
  yield* collidingCuffs(protocol)

  for (const [i, measurement] of measurements.entries()) {
    const path = `measurements[${i}]`
    yield* misfitsOfMoment(measurement.when, steps, `${path}.when`)
    yield* misfitsOfBaseline(measurement, measurements.slice(0, i), steps, path)
    if (measurement.regions !== 'working') yield* repeats(measurement.regions, `${path}.regions`)
    else if (steps.find(step => step.id === measurement.when.step)?.kind === 'rest') {
      yield { path: `${path}.regions`, message: `"working" needs a step of kind "contract"; "${measurement.when.step}" is a rest`, misfit: { what: 'nobody-works' } }
    }
  }
}

function* tooMuch({ steps, stimuli = [], measurements }: Protocol): Generator<ProtocolProblem> {
  const seconds = sum(steps.map(longest))
  if (seconds > MOST.seconds) yield { path: 'steps', message: `expected at most ${MOST.seconds} s together, got up to ${seconds}`, misfit: { what: 'too-long', most: MOST.seconds, got: seconds } }
  const volleys = sum(stimuli.map(stimulus => (stimulus.kind === 'volleys' ? stimulus.count : 0)))
  if (volleys > MOST.volleys) yield { path: 'stimuli', message: `expected at most ${MOST.volleys} volleys together, got ${volleys}`, misfit: { what: 'too-many-volleys', most: MOST.volleys, got: volleys } }
  const readings = sum(measurements.map(({ regions }) => (regions === 'working' ? 1 : regions.length)))
  if (readings > MOST.readings) yield { path: 'measurements', message: `expected at most ${MOST.readings} readings together (measurements times regions), got ${readings}`, misfit: { what: 'too-many-readings', most: MOST.readings, got: readings } }
}

function* misfitsOfContraction({ muscles, load, until: { exhaustionOf = [] } }: Contraction, path: string): Generator<ProtocolProblem> {
  const most = 'kg' in load ? heaviest({ muscles }) : null
  if ('kg' in load && most === null) {
    yield { path: `${path}.load.kg`, message: 'a weight in kg can be worked out for the movements "armsOut" and "elbow" alone, with exactly their muscles and shares; say fraction and of here', misfit: { what: 'no-weight' } }
  } else if ('kg' in load && load.kg > most!) {
    yield { path: `${path}.load.kg`, message: `expected at most ${most} kg, which is all that a healthy person can hold so, got ${load.kg}`, misfit: { what: 'too-heavy', most: most!, got: load.kg } }
  }
  const groups = muscles.map(muscle => muscle.group)
  yield* repeats(groups, `${path}.muscles`)
  yield* repeats(exhaustionOf, `${path}.until.exhaustionOf`)
  for (const [j, group] of exhaustionOf.entries()) {
    if (!groups.includes(group)) yield { path: `${path}.until.exhaustionOf[${j}]`, message: `"${group}" does not work in this step; those that do: ${groups.join(', ')}` }
  }
}

function* misfitsOfMoment(when: Moment, steps: readonly Step[], path: string): Generator<ProtocolProblem> {
  const place = placeOf(when, steps)
  if (!place) {
    yield { path: `${path}.step`, message: `there is no step "${when.step}"; the steps are ${steps.slice(0, 12).map(step => step.id).join(', ')}${steps.length > 12 ? ', ...' : ''}` }
  } else if (place.seconds < -SAME_MOMENT) {
    const seconds = -place.seconds
    yield place.openStep === undefined
      ? { path: `${path}.offset`, message: `this is ${seconds} s before the run begins`, misfit: { what: 'before-start', seconds } }
      : { path: `${path}.offset`, message: `nobody can know ${seconds} s ahead when "${place.openStep.id}" will end`, misfit: { what: 'unforeseen', seconds, step: place.openStep.id } }
  } else if (place.left < -SAME_MOMENT) {
    yield { path: `${path}.offset`, message: `this is ${-place.left} s after the run has ended`, misfit: { what: 'after-end', seconds: -place.left } }
  }
}

function* misfitsOfBaseline({ baseline, quantity, regions, when }: Measurement, above: readonly Measurement[], steps: readonly Step[], path: string): Generator<ProtocolProblem> {
  if (baseline === undefined) return
  const found = above.find(measurement => measurement.id === baseline)
  if (!found) {
    const names = above.map(measurement => measurement.id).slice(-12).join(', ')
    yield { path: `${path}.baseline`, message: `there is no measurement "${baseline}" above this one${names === '' ? '' : `; there are ${names}`}` }
    return
  }
  const here = placeOf(when, steps)
  const there = placeOf(found.when, steps)
  if (here && there && (there.openIndex > here.openIndex || (there.openIndex === here.openIndex && there.seconds > here.seconds + SAME_MOMENT))) {
    yield { path: `${path}.baseline`, message: `"${baseline}" is measured later than this`, misfit: { what: 'baseline-later', baseline } }
  }
  const set = (list: Measurement['regions']) => (list === 'working' ? list : list.toSorted().join())
  if (found.quantity !== quantity || set(found.regions) !== set(regions)) {
    yield { path: `${path}.baseline`, message: `"${baseline}" measures another quantity or other regions`, misfit: { what: 'baseline-differs', baseline } }
  }
}

/** Two cuffs on one region at once would shut off more blood than there is. */
function* collidingCuffs({ steps, stimuli = [] }: Protocol): Generator<ProtocolProblem> {
  const cuffs = stimuli.flatMap((stimulus, index) => {
    const place = placeOf(stimulus.when, steps)
    return stimulus.kind === 'cuff' && place ? [{ cuff: stimulus, index, place }] : []
  })
  for (const [i, { cuff, index, place }] of cuffs.entries()) {
    const other = cuffs.slice(0, i).find(earlier =>
      earlier.cuff.regions.some(region => cuff.regions.includes(region)) && mayOverlap(earlier.cuff, earlier.place, cuff, place))
    if (other) yield { path: `stimuli[${index}].regions`, message: `stimuli[${other.index}] may still press a cuff on one of these regions`, misfit: { what: 'two-cuffs', other: other.index } }
  }
}

/** Whether there is a run in which both are on: an open-ended step may end at once. */
function mayOverlap(a: Cuff, placeA: Place, b: Cuff, placeB: Place): boolean {
  if (placeA.openIndex > placeB.openIndex) return mayOverlap(b, placeB, a, placeA)
  const endsBefore = placeA.earliest + a.duration <= placeB.earliest + SAME_MOMENT
  const beginsAfter = placeA.openIndex === placeB.openIndex && placeB.earliest + b.duration <= placeA.earliest + SAME_MOMENT
  return !endsBefore && !beginsAfter
}

const repeatedIds = (items: readonly { id: string }[], list: string): Generator<ProtocolProblem> =>
  repeats(items.map(({ id }) => id), list, '.id')

function* repeats(items: readonly string[], list: string, field = ''): Generator<ProtocolProblem> {
  for (const [i, item] of items.entries()) {
    if (items.indexOf(item) < i) yield { path: `${list}[${i}]${field}`, message: `"${item}" is there twice` }
  }
}
