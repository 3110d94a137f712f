import { describe, expect, it } from 'vitest'
import { interpret, type World } from '../../scripts/equations/interpret'
import { FORMS } from '../../scripts/equations/source'
import { readModel } from '../../scripts/equations/parse'
import { derivatives, keepSettled } from '../../src/model/derivatives'
import { perceive } from '../../src/model/perception'
import { viewState } from '../../src/model/state'
import { PARTICIPANTS, arraysOf, handful } from './support/worlds'

const model = readModel()
const SEEDS = [0, 1, 2, 3]
const CASES = PARTICIPANTS.flatMap((participant) => FORMS.flatMap((form) => SEEDS.map((seed) => ({ participant, profile: participant.profile, form, seed }))))

describe('the equations as data', () => {
  it.each(CASES)('mean, bit for bit, what the kernels compute: $profile, $form form, state $seed', ({ participant, form, seed }) => {
    const hand = handful(participant, seed)
    const world: World = { form, parameters: participant.parameters, arrays: arraysOf(hand) }
    for (const kernel of ['derivatives', 'perceive', 'keepSettled']) interpret(model, kernel, world)

    const { y, u, v, d, out } = hand
    const { body: b, parameters: p } = participant
    derivatives(form, viewState(y), u, b, p, v, viewState(d))
    perceive(viewState(y), u, b, p, v, out)
    keepSettled(form, v, viewState(y))

    expect(world.arrays.derivative).toEqual({ ...viewState(d) })
    expect(world.arrays.flow).toEqual({ ...v })
    expect(world.arrays.percept).toEqual({ ...out })
    expect(world.arrays.state).toEqual({ ...viewState(y) })
    expect(d.every(Number.isFinite)).toBe(true)
    expect(seed === 0 || d.some((slope) => Math.abs(slope) > 1e-3)).toBe(true)
  })

  it('notices a changed equation', () => {
    const hand = handful(PARTICIPANTS[0], 1)
    const changed = JSON.parse(JSON.stringify(model).replace('{"kind":"parameter","name":"kNp"}', '{"kind":"parameter","name":"kN"}')) as typeof model
    const [before, after] = [model, changed].map((one) => {
      const world: World = { form: 'full', parameters: hand.participant.parameters, arrays: arraysOf(hand) }
      interpret(one, 'derivatives', world)
      return world.arrays.derivative
    })
    expect(after!.N).not.toEqual(before!.N)
    expect(after!.LI).toEqual(before!.LI)
  })
})
