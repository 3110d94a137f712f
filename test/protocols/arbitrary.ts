/** Valid protocols of every kind, built from what a protocol may hold. */
import * as fc from 'fast-check'
import { MUSCLES, REGION_IDS, type MuscleGroup } from '../../src/anatomy'
import { MEASURED_QUANTITIES, PROTOCOL_VERSION, type Contraction, type Measurement, type Moment, type Protocol, type Rest, type Step, type Stimulus } from '../../src/protocols'
import { MOVEMENTS } from '../../src/protocols/movements'
import { heaviest, WEIGHED } from '../../src/protocols/weights'

const GROUPS = Object.keys(MUSCLES) as MuscleGroup[]

const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map(plain)
const drive = fc.double({ min: 0, max: 2, noNaN: true }).map(plain)
// Whole seconds: their sums are exact, so that a moment at the very edge of what is allowed is still inside.
const seconds = fc.integer({ min: 1, max: 2000 })
const regions = fc.uniqueArray(fc.constantFrom(...REGION_IDS), { minLength: 1, maxLength: 8 })
const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).map(value => value.slice(0, most))

const rest = (id: string): fc.Arbitrary<Rest> => seconds.map(duration => ({ kind: 'rest', id, duration }))

const load = fc.record({ fraction, of: fc.constantFrom('own' as const, 'healthy' as const) })

/** A weight in the hand, in one of the movements for which there is one. */
const lift = (id: string): fc.Arbitrary<Contraction> =>
  fc.constantFrom(...WEIGHED).chain(movement => fc.record({
    kind: fc.constant('contract' as const),
    id: fc.constant(id),
    muscles: fc.shuffledSubarray([...MOVEMENTS[movement]], { minLength: MOVEMENTS[movement].length }),
    side: fc.constantFrom('left', 'right', 'both'),
    load: fc.double({ min: 0, max: heaviest({ muscles: MOVEMENTS[movement] })!, noNaN: true }).map(kg => ({ kg: plain(kg) })),
    until: fc.record({ painLimit: fc.boolean(), limit: seconds }, { requiredKeys: ['limit'] }),
  }))

const contraction = (id: string): fc.Arbitrary<Contraction> =>
  fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 6 }).chain(groups => fc.record({
    kind: fc.constant('contract' as const),
    id: fc.constant(id),
    muscles: fc.tuple(...groups.map(group => fraction.map(share => ({ group, share })))),
    side: fc.constantFrom('left', 'right', 'both'),
    load,
    until: fc.record({ exhaustionOf: fc.subarray(groups), painLimit: fc.boolean(), limit: seconds }, { requiredKeys: ['limit'] }),
  }))

const steps: fc.Arbitrary<Step[]> = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/), { minLength: 1, maxLength: 6 })
  .chain(ids => fc.tuple(...ids.map(id => fc.oneof<fc.Arbitrary<Step>[]>(rest(id), contraction(id), lift(id)))))

const lasts = (step: Step) => (step.kind === 'rest' ? step.duration : step.until.limit)
const mayEndEarly = (step: Step) => step.kind === 'contract' && (step.until.painLimit === true || (step.until.exhaustionOf ?? []).length > 0)

/** From as early as can be known ahead to the end of the longest run. */
const moment = (of: readonly Step[], kinds: readonly Step['kind'][] = ['rest', 'contract']): fc.Arbitrary<Moment> => {
  const indices = [...of.keys()].filter(index => kinds.includes(of[index]!.kind))
  return fc.tuple(fc.constantFrom(...indices), fc.constantFrom('start' as const, 'end' as const)).chain(([index, edge]) => {
    const boundary = edge === 'end' ? index + 1 : index
    let known = 0
    for (let i = boundary - 1; i >= 0 && !mayEndEarly(of[i]!); i--) known += lasts(of[i]!)
    const left = of.slice(boundary).reduce((sum, step) => sum + lasts(step), 0)
    return fc.integer({ min: -known, max: left }).map(offset => ({ step: of[index]!.id, edge, offset }))
  })
}

const stimulus = (of: readonly Step[]): fc.Arbitrary<Stimulus> => fc.oneof<fc.Arbitrary<Stimulus>[]>(
  fc.record({ kind: fc.constant('nociceptive' as const), regions, when: moment(of), intensity: drive, duration: seconds }),
  fc.record({
    kind: fc.constant('volleys' as const), regions, when: moment(of), intensity: drive,
    width: fc.double({ min: 0.05, max: 0.9, noNaN: true }), interval: fc.double({ min: 1, max: 600, noNaN: true }), count: fc.integer({ min: 1, max: 100 }),
  }),
)
const cuff = (of: readonly Step[]): fc.Arbitrary<Stimulus> =>
  fc.record({ kind: fc.constant('cuff' as const), regions, when: moment(of), occlusion: fraction, duration: seconds })

/** A measurement, and perhaps one of the same again whose changes are counted against it. */
const measured = (of: readonly Step[], number: number): fc.Arbitrary<Measurement[]> => {
  const anywhere = fc.record({ quantity: fc.constantFrom(...MEASURED_QUANTITIES), regions, when: moment(of) })
  const working = of.some(({ kind }) => kind === 'contract')
    ? [fc.record({ quantity: fc.constantFrom(...MEASURED_QUANTITIES), regions: fc.constant('working' as const), when: moment(of, ['contract']) })]
    : []
  return fc.tuple(fc.oneof<fc.Arbitrary<Omit<Measurement, 'id' | 'label'>>[]>(anywhere, ...working), text(50), fc.boolean()).map(([what, label, again]) => [
    { id: `m${number}`, label, ...what },
    ...(again ? [{ id: `m${number}-again`, label, ...what, baseline: `m${number}` }] : []),
  ])
}

export const protocols: fc.Arbitrary<Protocol> = steps.chain(of => fc.record({
  $schema: fc.webUrl(),
  nocilab: fc.constant('protocol' as const),
  version: fc.constant(PROTOCOL_VERSION),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
  title: text(200),
  description: text(500),
  form: fc.constantFrom('full' as const, 'reduced' as const),
  steps: fc.constant(of),
  stimuli: fc.tuple(fc.array(stimulus(of), { maxLength: 5 }), fc.array(cuff(of), { maxLength: 1 })).map(lists => lists.flat()),
  measurements: fc.nat({ max: 5 }).chain(count => fc.tuple(...Array.from({ length: count }, (_, number) => measured(of, number)))).map(lists => lists.flat()),
}, { requiredKeys: ['nocilab', 'version', 'id', 'title', 'steps', 'measurements'] }))

/** JSON has no negative zero. */
function plain(value: number): number {
  return value === 0 ? 0 : value
}
