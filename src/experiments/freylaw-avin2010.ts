/**
 * Frey Law and Avin 2010: 194 publications on how long a load can be held: the order of the joints, from the ankle to the shoulder.
 * Calibration: the rates of fatigue the model took over were found from publications put together by the same group.
 */
import type { Contraction } from '../protocols'
import type { Study, StudyClaim } from './experiment'
import { ELBOW, GRIP, heldToFatigue, lasted, ratioOf, SHOULDER, THIGH, up } from './build'

const JOINTS = {
  ankle: [{ group: 'tibialis_anterior', share: 1 }],
  trunk: [{ group: 'lumbar_es', share: 1 }],
  grip: GRIP,
  elbow: ELBOW,
  knee: THIGH,
  shoulder: SHOULDER,
} as const satisfies Record<string, Contraction['muscles']>
type Joint = keyof typeof JOINTS
/** From the most enduring to the least, as printed. */
const ORDER = Object.keys(JOINTS) as Joint[]

const longer = (joint: Joint, than: Joint): StudyClaim => ({
  id: `healthy-${joint}-${than}`, role: 'calibration', group: 'healthy', set: 'the rates of fatigue of each joint were found from publications put together, most of them the same (Frey-Law 2012)', firmness: 'robust',
  claim: `The same share of its strength is held longer by the ${joint} than by the ${than}`,
  published: up(), reading: ratioOf(lasted('hold', joint), lasted('hold', than)),
  agrees: { low: 1.02, high: 5, unit: '1', because: 'the abstract gives the order alone; longer by a fiftieth at least, five times at most (our choice)' },
})

export const freyLawAvin2010: Study = {
  id: 'freylaw-avin2010',
  title: 'Which joint tires first',
  source: 'freyLawAvin2010',
  people: { healthy: null, fibromyalgia: 0 },
  arms: ORDER.map(joint => ({
    id: joint,
    title: `Held with the ${joint}`,
    protocol: heldToFatigue({
      id: `freylaw-avin2010-${joint}`,
      title: `Half of own strength held with the ${joint} to exhaustion (Frey Law and Avin 2010)`,
      muscles: JOINTS[joint], load: 0.5, limit: 1200,
    }),
  })),
  claims: ORDER.slice(1).map((than, n) => longer(ORDER[n], than)),
  assumed: [
    { what: 'Half of own strength', because: 'the abstract gives curves over the load without their coefficients; the order is said to depend on the load' },
    { what: 'Which muscles stand for a joint', because: 'the publications put together used many movements of each joint' },
  ],
  disagreeing: [],
}
