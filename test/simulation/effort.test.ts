import { expect, it } from 'vitest'
import { ENDURANCE_CLASSES } from '../../src/anatomy'
import type { Protocol } from '../../src/protocols'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'

/** The right elbow holds 30 % to exhaustion, alone or with a painful injection into the working muscle. */
const elbow = (injected: boolean): Protocol => ({
  nocilab: 'protocol', version: 1, id: 'elbow', title: 'Elbow hold',
  steps: [{ kind: 'contract', id: 'hold', muscles: [{ group: 'biceps', share: 1 }], side: 'right', load: { fraction: 0.3, of: 'own' }, until: { exhaustionOf: ['biceps'], limit: 1200 } }],
  stimuli: injected ? [{ kind: 'nociceptive', regions: ['biceps_R'], when: { step: 'hold', edge: 'start', offset: 0 }, intensity: 0.4, duration: 1200 }] : [],
  measurements: [{ id: 'pain', label: 'Pain', quantity: 'nrs', regions: 'working', when: { step: 'hold', edge: 'end', offset: 0 } }],
})

function held(injected: boolean, kMot: number) {
  const { steps: [hold], measures: [pain] } = run(participantOf('healthy', { kMot }), elbow(injected), { record: [] })
  return { seconds: hold!.end - hold!.start, pain: pain!.value, stoppedBy: hold!.stoppedBy }
}

it('lets pain take nothing of strength while kMot is 0: an injection hurts, and the hold lasts as long', () => {
  const [alone, injected] = [held(false, 0), held(true, 0)]
  expect(injected.pain).toBeGreaterThan(alone.pain + 0.5)
  expect(injected.seconds).toBeCloseTo(alone.seconds, 2)
})

it('ends a hold where fatigue leaves, less what pain takes, just the load (closed form of the three-compartment model)', () => {
  const kMot = 0.2
  const { seconds, pain, stoppedBy } = held(true, kMot)
  // MF(t) = (F/R) x (1 - e^(-R t)) at a steady activation x, and (1 - MF)(1 - kMot pain / 10) = x at the end.
  const { F, R } = ENDURANCE_CLASSES.elbow
  const fatigued = 1 - 0.3 / (1 - (kMot * pain) / 10)
  expect(stoppedBy).toBe('force')
  expect(seconds).toBeCloseTo(-Math.log(1 - (fatigued * R) / (F * 0.3)) / R, 1)
  expect(seconds).toBeLessThan(held(true, 0).seconds * 0.95)
})
