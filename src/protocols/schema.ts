/**
 * The shape of a protocol file, with what every field means and may be. The JSON Schema beside it is generated from
 * here (`npm run schema`), and so are the words a person reads when a field is wrong.
 */
import * as v from 'valibot'
import { MUSCLES, REGION_IDS, type MuscleGroup } from '../anatomy'
import { fields, listOf, numberIn, says, textUpTo } from './fields'
import { MEASURED_QUANTITIES, PROTOCOL_VERSION } from './protocol'

/** Limits of the door: wide enough for any experiment, narrow enough that no file can stall the machine. */
export const MOST = {
  steps: 500, stimuli: 500, measurements: 500, muscles: 30, text: 2000, kg: 50,
  /** Seconds a run can last. */
  seconds: 6 * 3600,
  /** Volleys of one protocol together, and single readings: measurements times regions. */
  volleys: 2000, readings: 5000,
} as const

const id = v.pipe(
  v.string(says('an id')),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, says('an id of small letters, digits and hyphens, at most 64')),
  v.description('Small letters, digits and hyphens, at most 64; unique in its list.'),
)
const group = v.pipe(
  v.picklist(Object.keys(MUSCLES) as MuscleGroup[], says('a muscle group, for example "deltoid"')),
  v.description('A muscle group, without a side.'),
)
const region = v.pipe(
  v.picklist(REGION_IDS, says('a region id, for example "tibialis_anterior_R"')),
  v.description('A muscle group with its side: _L or _R.'),
)
const regions = v.pipe(listOf(region, 1, REGION_IDS.length, 'region ids'), v.description('Each region once.'))
const duration = v.pipe(
  numberIn(0.001, MOST.seconds, `a duration in seconds, 0.001 to ${MOST.seconds}`),
  v.description('Seconds.'),
)
const fraction = numberIn(0, 1, 'a number from 0 to 1')
const drive = v.pipe(
  numberIn(0, 2, 'a drive from 0 to 2'),
  v.description('Nociceptor drive; 1 is the largest that can come from within the muscle.'),
)
const when = v.pipe(
  fields({
    step: v.pipe(id, v.description('Id of a step.')),
    edge: v.pipe(v.picklist(['start', 'end'], says('"start" or "end"')), v.description('Which end of that step is counted from.')),
    offset: v.pipe(
      numberIn(-MOST.seconds, MOST.seconds, 'a number of seconds, negative for before'),
      v.description('Seconds after that moment; negative for before, as far as that can be known ahead.'),
    ),
  }),
  v.description('A moment, counted from the start or the end of a step.'),
)

const share = fields({
  fraction: v.pipe(fraction, v.description('Fraction of a maximal voluntary contraction.')),
  of: v.pipe(
    v.picklist(['own', 'healthy'], says('"own" or "healthy"')),
    v.description('Whose maximum: the participant\'s own, or that of a healthy one, which is the same weight for everybody.'),
  ),
})
const weight = fields({
  kg: v.pipe(
    numberIn(0, MOST.kg, `a weight in kg, 0 to ${MOST.kg}`),
    v.description('Weight in each hand that works, kg, beside what the arm itself weighs: with arms held straight out to the side, or elbows bent at a right angle. For other movements there is none.'),
  ),
})
const load = v.pipe(v.union([share, weight], says('an object with the fields fraction, of, or with the field kg')), v.description('How much is held.'))
/** Whoever writes a weight is told of weights, and everybody else of fractions. */
const loadAsked = v.lazy(input => (typeof input !== 'object' || input === null ? load : 'kg' in input ? weight : share))

const rest = v.pipe(fields({ kind: v.literal('rest', says('"rest"')), id, duration }), v.title('Rest'))
const contraction = v.pipe(
  fields({
    kind: v.literal('contract', says('"contract"')),
    id,
    muscles: v.pipe(
      listOf(
        fields({ group, share: v.pipe(fraction, v.description('Share of the load that this muscle carries; 1 is all of it.')) }),
        1, MOST.muscles, 'muscles'),
      v.description('The muscle groups that work. Shares need not add up to 1: muscles of one movement work side by side.'),
    ),
    side: v.pipe(v.picklist(['left', 'right', 'both'], says('"left", "right" or "both"')), v.description('Which side works.')),
    load: loadAsked,
    until: v.pipe(
      fields({
        exhaustionOf: v.optional(v.pipe(
          listOf(group, 0, MOST.muscles, 'muscle groups'),
          v.description('Ends the step when one of these, working in it, can no longer carry its share.'),
        )),
        painLimit: v.optional(v.pipe(v.boolean(says('true or false')), v.description('Ends the step when a working muscle reaches the participant\'s pain limit.'))),
        limit: v.pipe(duration, v.description('Seconds; ends the step in any case.')),
      }),
      v.description('What ends the step: whichever comes first.'),
    ),
  }),
  v.title('Contraction'),
)

const nociceptive = v.pipe(
  fields({
    kind: v.literal('nociceptive', says('"nociceptive"')), regions, when, intensity: drive,
    rated: v.optional(v.pipe(
      numberIn(0.5, 9.5, 'a rating from 0.5 to 9.5'),
      v.description('The rating at which it was set for each participant beforehand, with nothing else going on; it then takes the place of the intensity.'),
    )),
    duration,
  }),
  v.title('Steady painful input from outside'), v.description('Hypertonic saline, acid, cold water, a tourniquet.'),
)
const cuff = v.pipe(
  fields({
    kind: v.literal('cuff', says('"cuff"')), regions, when,
    occlusion: v.pipe(fraction, v.description('Share of the blood flow that is shut off.')),
    duration,
  }),
  v.title('A cuff that presses the blood flow shut'), v.description('One at a time on a region.'),
)
const volleys = v.pipe(
  fields({
    kind: v.literal('volleys', says('"volleys"')), regions, when, intensity: drive,
    width: v.pipe(numberIn(0.05, 10, 'a width of 0.05 to 10 s'), v.description('Seconds that each volley lasts; shorter than the interval.')),
    interval: v.pipe(numberIn(0.1, 600, 'an interval of 0.1 to 600 s'), v.description('Seconds from the start of one to the start of the next.')),
    count: v.pipe(numberIn(1, MOST.volleys, `a count from 1 to ${MOST.volleys}`), v.integer(says('a whole number')), v.description('How many.')),
  }),
  v.title('A train of C-fibre volleys'), v.description('Heat taps, as in wind-up.'),
)

const measurement = fields({
  id,
  label: v.pipe(textUpTo(200), v.description('What a person reads beside the value.')),
  quantity: v.pipe(
    v.picklist(MEASURED_QUANTITIES, says(`one of ${MEASURED_QUANTITIES.join(', ')}`)),
    v.description('ppt: pressure pain threshold, kPa. nrs: pain rating, 0 to 10. The others are states of the muscle, by their symbol in the equations.'),
  ),
  regions: v.pipe(
    v.union([regions, v.literal('working', says('"working"'))], says('a list of region ids, or "working"')),
    v.description('The regions to read, or "working": of the muscles that contract in the named step, the one that hurts most.'),
  ),
  when,
  baseline: v.optional(v.pipe(id, v.description('Id of an earlier measurement of the same quantity and regions; changes are counted against it.'))),
})

/** Parts that the JSON Schema names once instead of writing them out wherever they occur. */
export const SCHEMA_PARTS = { id, group, region, duration, drive, moment: when, load, rest, contraction, nociceptive, cuff, volleys, measurement }

export const protocolSchema = v.pipe(
  fields({
    $schema: v.optional(v.pipe(textUpTo(500), v.description('Where this schema lies, for editors; nothing reads it.'))),
    nocilab: v.pipe(v.literal('protocol', says('"protocol"')), v.description('Says what the file is.')),
    version: v.pipe(v.literal(PROTOCOL_VERSION, says(`version ${PROTOCOL_VERSION}, the only one there is`)), v.description('Version of this form.')),
    id,
    title: v.pipe(textUpTo(200), v.description('One line.')),
    description: v.optional(v.pipe(textUpTo(MOST.text), v.description('What is done, after which study, and what of it is assumed.'))),
    form: v.optional(v.pipe(
      v.picklist(['full', 'reduced'], says('"full" or "reduced"')),
      v.description('"full" resolves the 50 ms of the dorsal horn, which volleys need, and is slower. Left out: full with volleys, else reduced.'),
    )),
    steps: v.pipe(
      listOf(v.variant('kind', [rest, contraction], says('a step of kind "rest" or "contract"')), 1, MOST.steps, 'steps'),
      v.description(`One after the other. Together they last at most ${MOST.seconds} s.`),
    ),
    stimuli: v.optional(v.pipe(
      listOf(
        v.variant('kind', [nociceptive, cuff, volleys], says('a stimulus of kind "nociceptive", "cuff" or "volleys"')),
        0, MOST.stimuli, 'stimuli'),
      v.description(`They run beside the steps, and add up. At most ${MOST.volleys} volleys together.`),
    )),
    measurements: v.pipe(
      listOf(measurement, 0, MOST.measurements, 'measurements'),
      v.description(`What is read, and when. At most ${MOST.readings} readings together: measurements times regions.`),
    ),
  }),
  v.title('NociLab protocol'),
  v.description('What is done to a participant: steps one after the other; stimuli and measurements placed relative to them.'),
)
