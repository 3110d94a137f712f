/**
 * Gerdle et al. 2016: what stands between the fibres of the thigh muscle, at rest and over 20 minutes of light work, before training.
 * Read in full. Five samples over 80 minutes; what is printed are their means.
 * The ratios are calibration: glutamate and pyruvate set the oxidative capacity, and the load of the light work was derived
 * again after lactate had been seen to depend on it.
 */
import type { RegionId } from '../anatomy'
import type { MeasuredQuantity } from '../protocols'
import type { Group, Study, StudyClaim } from './experiment'
import { at, bare, effort, less, noDifference, protocolOf, reading, rest, THIGH, unchanged, up, valueOf, withSpread } from './build'
import { fromDeviation, withinATenth } from './rules'
import type { Reading } from './reading'

const thigh = ['quadriceps_R'] as const
const SAMPLES = ['rest', 'work', 'after-20', 'after-40', 'after-60'] as const
const SUBSTANCES = { glutamate: 'GL', pyruvate: 'PY', lactate: 'LI' } as const satisfies Record<string, MeasuredQuantity>
type Substance = keyof typeof SUBSTANCES
/** Eight of the eighteen tender points: above the shoulder blade, elbow, buttock, knee, both sides; each as the muscle it lies on. */
const POINTS = (['supraspinatus', 'forearm_ext', 'glut_max', 'vastus_medialis'] as const).flatMap((group): RegionId[] => [`${group}_L`, `${group}_R`])

const MOMENTS = {
  rest: at('rest', 'end'), work: at('work', 'end'), 'after-20': at('after', 'start', 1200), 'after-40': at('after', 'start', 2400), 'after-60': at('after', 'end'),
} as const

const mean = (substance: Substance): Reading => ({ kind: 'mean', of: SAMPLES.map(sample => valueOf(`${substance}-${sample}`, thigh)) })

const higher = (substance: Substance, ratio: number, levels: string, p: string): StudyClaim => ({
  id: `between-${substance}`, role: 'calibration', group: 'between', firmness: substance === 'glutamate' ? 'contested' : 'robust',
  claim: `Mean ${substance} in fibromyalgia over healthy: ${ratio} (${levels})`,
  published: bare(ratio, '1', p),
  reading: { kind: 'between', how: 'ratio', reading: mean(substance) },
  agrees: withinATenth(ratio, '1', 'the quotient of the two printed means, narrower than the scatter of 29 and 28 people leaves open'),
})
const threshold = (group: Group, value: number, deviation: number, people: number): StudyClaim => ({
  id: `${group}-threshold`, role: 'calibration', group, firmness: 'robust',
  claim: `Mean pressure threshold of eight tender points at rest: ${value} kPa`,
  published: withSpread(value, deviation, 'SD', 'kPa'), reading: valueOf('points', POINTS), agrees: fromDeviation(value, deviation, people, 'kPa'),
})
const rise = less(valueOf('pain-work', thigh), valueOf('pain-rest', thigh))

export const gerdle2016: Study = {
  id: 'gerdle2016',
  title: 'Between the fibres of the thigh',
  source: 'gerdle2016',
  people: { healthy: 28, fibromyalgia: 29 },
  protocol: protocolOf({
    id: 'gerdle2016',
    title: 'Thigh at rest, 20 min of light work, an hour after (Gerdle 2016)',
    steps: [rest('rest', 60), effort('work', { muscles: THIGH, load: 0.03, of: 'healthy', limit: 1200 }), rest('after', 3600)],
    measurements: [
      reading('points', 'At rest', 'ppt', POINTS, at('rest', 'end')),
      ...SAMPLES.flatMap(sample => (Object.keys(SUBSTANCES) as Substance[]).map(substance =>
        reading(`${substance}-${sample}`, sample === 'rest' ? 'At rest' : sample === 'work' ? 'End of work' : `${sample.slice(-2)} min after`, SUBSTANCES[substance], thigh, MOMENTS[sample]))),
      reading('pain-rest', 'At rest', 'nrs', thigh, MOMENTS.rest),
      reading('pain-work', 'End of work', 'nrs', thigh, MOMENTS.work),
    ],
  }),
  claims: [
    higher('glutamate', 1.53, '72.3 ± 47.3 against 47.4 ± 23.0 µmol/l', '0.014'),
    higher('pyruvate', 1.52, '82.2 ± 43.9 against 54.2 ± 33.7 µmol/l', '0.012'),
    higher('lactate', 1.31, '2.1 ± 0.9 against 1.6 ± 0.6 mmol/l', '0.088'),
    threshold('fibromyalgia', 184, 73, 29),
    threshold('healthy', 336, 100, 28),
    {
      id: 'fibromyalgia-pain', role: 'validation', group: 'fibromyalgia', firmness: 'single study',
      claim: 'Pain rose during the light work in fibromyalgia', published: up('0.006'), reading: rise,
      agrees: { low: 0.1, high: 5, unit: 'NRS', because: 'its size is drawn and not printed; a tenth of a point of ten at least, half of the scale at most (our choice)' },
    },
    {
      id: 'healthy-pain', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Pain did not rise during the light work in healthy people', published: unchanged, reading: rise,
      agrees: { low: -0.5, high: 0.5, unit: 'NRS', because: 'half a point of ten at most (our choice)' },
    },
    {
      kind: 'not modelled', id: 'between-flow', role: 'validation', group: 'between', firmness: 'contested',
      claim: 'Blood flow did not differ: water out of in 0.63 ± 0.17 against 0.64 ± 0.17', published: noDifference('0.549'),
      reason: 'the model has the flow, and a protocol cannot read it',
    },
    {
      kind: 'not modelled', id: 'fibromyalgia-training', role: 'validation', group: 'fibromyalgia', firmness: 'single study',
      claim: 'After 15 weeks of training glutamate was 45.7 and pyruvate 52.0 µmol/l, as in healthy people', published: { kind: 'direction', direction: 'down', p: '0.006' },
      reason: 'a protocol lasts six hours at most, and nothing in the model trains',
    },
  ],
  assumed: [
    { what: 'Steady work at 3 % of a healthy maximum stands for slow unloaded movements of the knee', because: 'the protocol language has no movement. A leg and foot of 4 kg, their centre 0.25 m from the knee (remembered shares of body mass and length), weigh 6 Nm on the mean of a quarter turn, 4.6 % of the 133 Nm of healthy women (Norregaard 1994); lifted half of the time and let down at a third of the cost, that is 3 %. The leg weighs the same for everybody' },
    { what: 'Each sample is read at its end', because: 'a sample gathers over 20 minutes, a protocol reads at moments' },
    { what: 'The outer part of the thigh muscle is the thigh', because: 'the model has no region of its own for it' },
    { what: 'Ratios and not levels are compared', because: 'levels differ between muscles and methods: what the model starts from was measured in a shoulder (Rosendal 2004)' },
  ],
  disagreeing: [
    { source: 'elvin2006', found: '10 + 10 people, a muscle of the shoulder blade: flow rose less and for a shorter time in fibromyalgia' },
  ],
}
