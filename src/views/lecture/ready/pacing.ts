/** The ready deck on pacing: the example protocol of work in parts, the same work in one go, and with shorter rests. */
import file from '../../../protocols/examples/pace-it.json'
import type { Contraction, Measurement, Protocol } from '../../../protocols'
import { parseProtocol } from '../../../protocols/parse'
import type { DeckPlan } from './build'
import { after, inCue, measured, published } from './parts'

const parsed = parseProtocol(file)
/** The example as it is. Throws when a file of ours is no protocol, which a test rules out. */
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
const { $schema: _, ...inParts } = parsed.protocol
const holds = inParts.steps.filter((step): step is Contraction => step.kind === 'contract')
const WORK = holds.reduce((sum, { until }) => sum + until.limit, 0)
const [first] = holds as [Contraction]
const ends = inParts.steps.at(-1)!

/** Every reading that was taken at the last hold is taken at the only one. */
const atFirst = (measurement: Measurement): Measurement => ({ ...measurement, when: { ...measurement.when, step: first.id } })
const inOneGo: Protocol = {
  ...inParts, id: 'in-one-go', title: 'Arms out for 90 s in one go',
  description: 'The work of the example "Arms out for 90 s, split by rests", without the rests.',
  steps: [inParts.steps[0]!, { ...first, until: { ...first.until, limit: WORK } }, ends],
  measurements: inParts.measurements.filter(({ id }) => id !== 'pain-first').map(atFirst),
}
const shortRests: Protocol = {
  ...inParts, id: 'short-rests', title: 'Arms out for 90 s, split by short rests',
  description: 'The example "Arms out for 90 s, split by rests", with rests as long as the work.',
  steps: inParts.steps.map((step, i) => (step.kind === 'rest' && i > 0 && step !== ends ? { ...step, duration: first.until.limit } : step)),
}

const pain = { painH: measured('pain-last', 'healthy', 'value', 'bare', 1), painF: measured('pain-last', 'fibromyalgia', 'value', 'bare', 1) }
const leg = { legH: measured('leg-after', 'healthy', 'change', 'whole', 0), legF: measured('leg-after', 'fibromyalgia', 'change', 'whole', 0) }
const painRow = { healthy: 'painH', fibromyalgia: 'painF' }
/** The last moment of holding. */
const HOLDING = after(-0.5)

export const pacing: DeckPlan = {
  id: 'pacing',
  domains: ['nature', 'measurement', 'management'],
  misconceptions: 3,
  cuts: [
    { minutes: 10, cues: ['one', 'parts'] },
    { minutes: 25, cues: ['one', 'parts', 'short', 'differ'] },
    { minutes: 50, cues: ['one', 'parts', 'leg', 'short', 'differ'] },
  ],
  cues: [
    {
      id: 'one', setup: { protocol: inOneGo }, moment: HOLDING, painted: 'pain', facing: 'back', figures: { ...pain, ...leg },
      options: [{ figure: 'painH', above: 'painF' }, { figure: 'painF', above: 'painH' }],
      rows: [painRow],
    },
    {
      id: 'parts', setup: { protocol: inParts }, moment: HOLDING, painted: 'pain', facing: 'back',
      figures: { ...pain, oneF: inCue('one', 'painF', 'bare', 1), oneH: inCue('one', 'painH', 'bare', 1) },
      options: [{ figure: 'painF', below: 'oneF' }, { figure: 'painF', above: 'oneF' }],
      rows: [painRow],
    },
    {
      id: 'leg', setup: { protocol: inParts }, moment: after(60), painted: 'change',
      figures: { ...leg, oneF: inCue('one', 'legF', 'whole', 0), oneH: inCue('one', 'legH', 'whole', 0) },
      options: [{ figure: 'legF', above: 'oneF' }, { figure: 'legF', below: 'oneF' }],
      rows: [{ healthy: 'legH', fibromyalgia: 'legF', region: 'tibialis_anterior_L' }],
    },
    {
      id: 'short', setup: { protocol: shortRests }, moment: HOLDING, painted: 'pain', facing: 'back',
      figures: { ...pain, longF: inCue('parts', 'painF', 'bare', 1), oneF: inCue('one', 'painF', 'bare', 1) },
      options: [{ figure: 'painF', below: 'longF' }, { figure: 'painF', above: 'longF' }],
      rows: [painRow],
    },
    {
      id: 'differ', setup: { study: 'hoeger-bement2011', arm: 'two-minutes' }, moment: after(59), painted: 'change',
      figures: { pub: published('fibromyalgia-two-minutes') },
      options: [null, null, null],
    },
  ],
}
