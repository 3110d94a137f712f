/** Predict first: what is asked is what the study printed, and what stands beside it is the run's own reading. */
import { beforeEach, describe, expect, it } from 'vitest'
import { ge2012 } from '../../../src/experiments/ge2012'
import { MAIN_ARM } from '../../../src/experiments'
import { readingOf } from '../../../src/simulation/compare'
import { run } from '../../../src/simulation/run'
import { forgetGuesses, guess, guessesIn, revealGuesses, useGuesses } from '../../../src/state/guesses'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { withRoom } from '../../../src/views/charts/Bands'
import { topicsOf } from '../../../src/views/lab/predict/questions'
import { PARTICIPANTS } from '../../support/participants'
import type { Band } from '../../../src/simulation/cohort'

const runs = { healthy: run(PARTICIPANTS.healthy, ge2012.protocol), fibromyalgia: run(PARTICIPANTS.fibromyalgia, ge2012.protocol) }
const charted = chartedRuns({ runs }, ge2012, 'start')
const directed = ge2012.claims.filter(({ published }) => published.kind === 'direction')

describe('what can be guessed', () => {
  const asked = topicsOf(charted).flatMap(({ questions }) => questions)

  it('is every direction the study printed, once, and no rating', () => {
    expect(asked.map(({ id }) => id).toSorted()).toEqual(directed.map(({ id }) => id).toSorted())
  })

  it('has the study\'s own direction beside it, and the model\'s own number', () => {
    for (const { id, published, model, profile } of asked) {
      const claim = ge2012.claims.find(each => each.id === id)!
      expect(claim.published).toEqual({ kind: 'direction', direction: published })
      expect(claim.group).toBe(profile)
      // The chart shows the right side, the claim the mean of both, which were treated alike.
      expect(model!).toBeCloseTo(readingOf(claim.reading, { [MAIN_ARM]: runs[profile] })!, 0)
    }
  })

  it('goes by the moments of each chart', () => {
    for (const { questions } of topicsOf(charted)) {
      const order = questions.map(({ moment }) => charted.moments.findIndex(({ kind, minutes }) => moment.startsWith(String(minutes)) || moment.includes(kind)))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })
})

describe('a guess', () => {
  beforeEach(() => useGuesses.setState({ experiments: {} }))
  const mine = (experiment: string) => guessesIn(useGuesses.getState().experiments, experiment)

  it('can be changed until it is shown, and not after', () => {
    guess('a', 'x', 'up')
    guess('a', 'x', 'down')
    expect(mine('a').of).toEqual({ x: 'down' })
    revealGuesses('a')
    guess('a', 'x', 'up')
    expect(mine('a')).toEqual({ of: { x: 'down' }, revealed: true })
  })

  it('belongs to its experiment, and can be made anew', () => {
    guess('a', 'x', 'up')
    expect(mine('b').of).toEqual({})
    revealGuesses('a')
    forgetGuesses('a')
    expect(mine('a')).toEqual({ of: {}, revealed: false })
  })
})

describe('axes with bands', () => {
  const band = (id: string, low: number, high: number): Band => ({ id, profile: 'healthy', alignment: 'start', clock: Float32Array.of(0, 10), low: Float32Array.of(low, 0), middle: new Float32Array(2), high: Float32Array.of(0, high) })

  it('hold them, stay even about no change, and stay one for charts that are compared', () => {
    const roomy = withRoom(charted, [band('shoulder', -12, 63)]).charts
    const [shoulder, leg, pain] = roomy
    expect(shoulder!.domain).toEqual([-70, 70])
    expect(leg!.domain).toEqual(shoulder!.domain)
    expect(pain!.domain).toEqual([0, 10])
  })

  it('stay as they are where the bands have room', () => {
    expect(withRoom(charted, [band('shoulder', -5, 5)]).charts.map(({ domain }) => domain)).toEqual(charted.charts.map(({ domain }) => domain))
  })
})
