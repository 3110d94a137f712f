import { beforeEach, describe, expect, it } from 'vitest'
import { ANSWERS_KEY, HELD, isHeld, keepOwnAnswers, NO_ANSWERS, pickTrigger, saySleep, TRIGGERS, useOwnAnswers } from '../../src/state/own-answers'
import { DRAWING_KEY, keepOwnDrawing, markOwn, useOwnDrawing } from '../../src/state/own-drawing'
import { eraseOwn } from '../../src/state/own-erase'
import { useKeeping } from '../../src/state/own-kept'
import { memory } from '../support/memory'

const answers = () => useOwnAnswers.getState()

beforeEach(() => {
  useOwnAnswers.setState(useOwnAnswers.getInitialState(), true)
  useOwnDrawing.setState(useOwnDrawing.getInitialState(), true)
  useKeeping.setState(useKeeping.getInitialState(), true)
})

describe('what a person says of their pain', () => {
  it('is any of what can be picked, in one order, and how they slept or nothing', () => {
    pickTrigger('ill', true)
    pickTrigger('arms', true)
    pickTrigger('arms', true)
    saySleep('badly')
    expect(answers()).toEqual({ triggers: ['arms', 'ill'], sleep: 'badly' })
    pickTrigger('ill', false)
    saySleep(null)
    expect(answers()).toEqual({ triggers: ['arms'], sleep: null })
  })

  it('is known to be in the model or not', () => expect(TRIGGERS.filter(isHeld)).toEqual(HELD))

  it('is kept and found again, and is gone when all is taken back', () => {
    const keeper = memory()
    const stop = keepOwnAnswers(keeper)
    pickTrigger('desk', true)
    saySleep('so-so')
    stop()
    useOwnAnswers.setState(NO_ANSWERS)
    const again = keepOwnAnswers(keeper)
    expect(answers()).toEqual({ triggers: ['desk'], sleep: 'so-so' })
    pickTrigger('desk', false)
    saySleep(null)
    expect([...keeper.kept]).toEqual([])
    again()
  })

  it.each([
    ['{', NO_ANSWERS], ['7', NO_ANSWERS], ['{"triggers":{}}', NO_ANSWERS], ['{"sleep":"well"}', NO_ANSWERS],
    ['{"triggers":["arms","dragons"],"sleep":"well"}', { triggers: ['arms'], sleep: 'well' }],
    ['{"triggers":["arms"],"sleep":"upside down"}', { triggers: ['arms'], sleep: null }],
  ])('of which what cannot be read is put aside, and the rest is there: %s', (text, understood) => {
    const keeper = memory({ [ANSWERS_KEY]: text })
    keepOwnAnswers(keeper)()
    expect(answers()).toEqual(understood)
    expect(keeper.kept.get(`${ANSWERS_KEY}.unread`)).toBe(text)
    expect(useKeeping.getState().unread).toBe(true)
  })
})

describe('the one button', () => {
  it('leaves nothing of it in the storage', () => {
    const keeper = memory({ [DRAWING_KEY]: '{', 'nocilab.comfort.1': '{"theme":"dark"}' })
    const stops = [keepOwnDrawing(keeper), keepOwnAnswers(keeper)]
    markOwn('deltoid_L', { level: 3, depth: 'deep' })
    pickTrigger('stress', true)
    expect(keeper.kept.size).toBe(4)
    eraseOwn(keeper)
    // What was chosen under Comfort is another matter.
    expect([...keeper.kept.keys()]).toEqual(['nocilab.comfort.1'])
    expect(useOwnDrawing.getState()).toMatchObject({ marks: {}, past: [] })
    expect(answers()).toEqual(NO_ANSWERS)
    expect(useKeeping.getState().unread).toBe(false)
    for (const stop of stops) stop()
  })
})
