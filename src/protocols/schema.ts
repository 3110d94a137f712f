/** The shape of a protocol file. The JSON Schema beside it is generated from here (`npm run schema`). */
import * as v from 'valibot'
import { MUSCLES, REGION_IDS, type MuscleGroup } from '../anatomy'
import { MEASURED_QUANTITIES, PROTOCOL_VERSION } from './protocol'

/** Limits of the door: wide enough for any experiment, narrow enough that no file can stall the machine. */
export const MOST = { steps: 500, stimuli: 500, measurements: 500, volleys: 2000, seconds: 24 * 3600, text: 2000 } as const

const says = (expected: string) => () => `expected ${expected}`
const numberIn = (low: number, high: number, expected: string) =>
  v.pipe(v.number(says(expected)), v.minValue(low, says(expected)), v.maxValue(high, says(expected)))

const duration = numberIn(1e-3, MOST.seconds, `a duration in seconds, 0.001 to ${MOST.seconds}`)
const id = v.pipe(
  v.string(says('an id')),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, says('an id of small letters, digits and hyphens, at most 64')),
  v.description('Small letters, digits and hyphens; unique in its list.'),
)
const text = v.pipe(v.string(says('a text')), v.maxLength(MOST.text, says(`a text of at most ${MOST.text} characters`)))
const group = v.picklist(Object.keys(MUSCLES) as MuscleGroup[], says('a muscle group, for example "deltoid"'))
const region = v.picklist(REGION_IDS, says('a region id, for example "tibialis_anterior_R"'))
const regions = v.pipe(v.array(region, says('a list of region ids')), v.minLength(1, says('at least one region id')))
const fraction = numberIn(0, 1, 'a number from 0 to 1')
const listOf = <S extends v.GenericSchema>(item: S, most: number, what: string) =>
  v.pipe(v.array(item, says(`a list of ${what}`)), v.maxLength(most, says(`at most ${most} ${what}`)))

const rest = v.strictObject({ kind: v.literal('rest'), id, duration })
const contraction = v.strictObject({
  kind: v.literal('contract'),
  id,
  muscles: v.pipe(
    listOf(v.strictObject({ group, share: fraction }), REGION_IDS.length, 'muscles'),
    v.minLength(1, says('at least one muscle')),
  ),
  side: v.picklist(['left', 'right', 'both'], says('"left", "right" or "both"')),
  load: v.strictObject({
    fraction: v.pipe(fraction, v.description('Fraction of a maximal voluntary contraction.')),
    of: v.pipe(
      v.picklist(['own', 'healthy'], says('"own" or "healthy"')),
      v.description('Whose maximum: the participant\'s own, or that of a healthy one (the same weight for everybody).'),
    ),
  }),
  until: v.strictObject({
    exhaustionOf: v.optional(v.array(group, says('a list of muscle groups'))),
    painLimit: v.optional(v.boolean(says('true or false'))),
    limit: duration,
  }),
})
const when = v.strictObject({
  step: id,
  edge: v.picklist(['start', 'end'], says('"start" or "end"')),
  offset: numberIn(-MOST.seconds, MOST.seconds, 'a number of seconds'),
})
const nociceptive = v.strictObject({ kind: v.literal('nociceptive'), regions, when, intensity: numberIn(0, 2, 'a drive from 0 to 2'), duration })
const cuff = v.strictObject({ kind: v.literal('cuff'), regions, when, occlusion: fraction, duration })
const volleys = v.strictObject({
  kind: v.literal('volleys'),
  regions,
  when,
  intensity: numberIn(0, 2, 'a drive from 0 to 2'),
  width: numberIn(0.05, 10, 'a width of 0.05 to 10 s'),
  interval: numberIn(0.1, 600, 'an interval of 0.1 to 600 s'),
  count: v.pipe(numberIn(1, MOST.volleys, `a count from 1 to ${MOST.volleys}`), v.integer(says('a whole number'))),
})
const measurement = v.strictObject({
  id,
  label: text,
  quantity: v.picklist(MEASURED_QUANTITIES, says(`one of ${MEASURED_QUANTITIES.join(', ')}`)),
  regions: v.union([regions, v.literal('working')], says('a list of region ids, or "working"')),
  when,
  baseline: v.optional(id),
})

export const protocolSchema = v.strictObject({
  nocilab: v.literal('protocol', says('"protocol"')),
  version: v.literal(PROTOCOL_VERSION, says(`version ${PROTOCOL_VERSION}`)),
  id,
  title: text,
  description: v.optional(text),
  form: v.optional(v.picklist(['full', 'reduced'], says('"full" or "reduced"'))),
  steps: v.pipe(
    listOf(v.variant('kind', [rest, contraction], says('a step of kind "rest" or "contract"')), MOST.steps, 'steps'),
    v.minLength(1, says('at least one step')),
  ),
  stimuli: v.optional(listOf(
    v.variant('kind', [nociceptive, cuff, volleys], says('a stimulus of kind "nociceptive", "cuff" or "volleys"')),
    MOST.stimuli, 'stimuli')),
  measurements: listOf(measurement, MOST.measurements, 'measurements'),
})
