/** Rosendal et al. 2004: the same in the shoulder, with levels. The patients had a painful shoulder muscle and not fibromyalgia; the healthy are the model's. */
import type { MeasuredQuantity } from '../protocols'
import type { ClaimUnit, Study, StudyClaim } from './experiment'
import { at, changeOf, effort, less, protocolOf, reading, rest, unchanged, up, valueOf, withSpread } from './build'
import { fromError } from './rules'

const shoulder = ['upper_trapezius_R'] as const
const SUBSTANCES = { glutamate: 'GL', pyruvate: 'PY', lactate: 'LI' } as const satisfies Record<string, MeasuredQuantity>
type Substance = keyof typeof SUBSTANCES

const level = (id: string, words: string, value: number, error: number, unit: ClaimUnit): StudyClaim => ({
  id: `healthy-${id}`, role: 'calibration', group: 'healthy', firmness: 'single study',
  claim: `${words} at rest: ${value}`, published: withSpread(value, error, 'SE', unit), reading: valueOf(`${id}-rest`, shoulder), agrees: fromError(value, error, unit),
})
const quiet = (substance: 'pyruvate' | 'lactate', set?: string): StudyClaim => ({
  ...(set && { set }),
  id: `healthy-${substance}-work`, role: set ? 'calibration' : 'validation', group: 'healthy', firmness: 'single study',
  claim: `Light work did not raise ${substance} in healthy people`, published: unchanged, reading: changeOf(`${substance}-work`, shoulder),
  agrees: { low: -15, high: 15, unit: '%', because: 'no size is printed; the printed standard errors are about a tenth of the means, which 15 % in the same people would stand out from (our choice)' },
})
const myalgia = (id: string, claim: string, value: number, error: number, unit: ClaimUnit): StudyClaim => ({
  kind: 'not modelled', id: `patients-${id}`, role: 'validation', group: 'fibromyalgia', firmness: 'single study', claim, published: withSpread(value, error, 'SE', unit),
  reason: 'these patients had pain of one muscle and not fibromyalgia; the model has no participant like them',
})

export const rosendal2004: Study = {
  id: 'rosendal2004',
  title: 'Between the fibres of the shoulder',
  source: 'rosendal2004',
  people: { healthy: 20, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'rosendal2004',
    title: 'Shoulder at rest and over 20 min of light work (Rosendal 2004)',
    steps: [rest('rest', 60), effort('work', { muscles: [{ group: 'upper_trapezius', share: 1 }], load: 0.05, limit: 1200 })],
    measurements: [
      reading('threshold-rest', 'At rest', 'ppt', shoulder, at('rest', 'end')),
      reading('pain-rest', 'At rest', 'nrs', shoulder, at('rest', 'end')),
      reading('pain-work', 'End of work', 'nrs', shoulder, at('work', 'end')),
      ...(Object.keys(SUBSTANCES) as Substance[]).flatMap(substance => [
        reading(`${substance}-rest`, 'At rest', SUBSTANCES[substance], shoulder, at('rest', 'end')),
        reading(`${substance}-work`, 'End of work', SUBSTANCES[substance], shoulder, at('work', 'end'), `${substance}-rest`),
      ]),
    ],
  }),
  claims: [
    level('threshold', 'Pressure threshold of the healthy shoulder (kPa)', 269, 17, 'kPa'),
    level('pain', 'Pain of the healthy shoulder (of 10)', 0.2, 0.1, 'NRS'),
    level('glutamate', 'Glutamate in the healthy shoulder (µmol/l)', 36, 4, 'µM'),
    level('pyruvate', 'Pyruvate in the healthy shoulder (µmol/l)', 135, 12, 'µM'),
    level('lactate', 'Lactate in the healthy shoulder (mmol/l)', 3.1, 0.3, 'mM'),
    {
      set: 'the rise of glutamate with contraction was chosen so',
      id: 'healthy-glutamate-work', role: 'calibration', group: 'healthy', firmness: 'single study',
      claim: 'Light work raised glutamate', published: up(), reading: changeOf('glutamate-work', shoulder),
      agrees: { low: 3, high: 100, unit: '%', because: 'no size is printed; by 3 % at least and to twice at most (our choice)' },
    },
    {
      id: 'healthy-pain-work', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Light work raised pain', published: up(), reading: less(valueOf('pain-work', shoulder), valueOf('pain-rest', shoulder)),
      agrees: { low: 0.1, high: 3, unit: 'NRS', because: 'no size is printed; by a tenth of a point of ten at least and by three at most (our choice)' },
    },
    quiet('pyruvate'), quiet('lactate', 'the rise of lactate release with contraction was chosen so'),
    {
      kind: 'not modelled', id: 'healthy-flow-work', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'Light work raised the blood flow', published: up(), reason: 'the model has the flow, and a protocol cannot read it',
    },
    {
      kind: 'not modelled', id: 'healthy-serotonin', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Serotonin at rest: 3.8 nmol/l', published: withSpread(3.8, 1.3, 'SE', 'nM'), reason: 'the model lumps such substances into one',
    },
    myalgia('glutamate', 'Glutamate in the painful shoulder: 47 µmol/l', 47, 3, 'µM'),
    myalgia('threshold', 'Pressure threshold of the painful shoulder: 143 kPa', 143, 18, 'kPa'),
  ],
  assumed: [
    { what: 'Steady work at 5 % of own strength stands for repeated movements at low force', because: 'the protocol language has no movement; the abstract gives no load' },
    { what: 'The printed ratings in millimetres are read as tenths of the scale of 10', because: 'the scale of the study is 100 mm long' },
    { what: 'The right shoulder', because: 'the abstract says neither' },
  ],
  disagreeing: [],
}
