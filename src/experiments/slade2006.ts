/** Slade et al. 2006: phosphocreatine of the shin by magnetic resonance: what one maximal contraction costs, and how fast it is paid back. */
import type { Study } from './experiment'
import { at, bouts, less, protocolOf, ratioOf, reading, rest, unchanged, valueOf, withSpread } from './build'
import { fromError } from './rules'
import type { Reading } from './reading'

const shin = ['tibialis_anterior_R'] as const
const work = { muscles: [{ group: 'tibialis_anterior', share: 1 }], load: 1 } as const
const GATED = { times: 15, seconds: 2, pause: 28 } as const
const pc = (id: string, arm: string) => valueOf(id, shin, arm)
/** How far phosphocreatine lies below rest. */
const missing = (id: string, arm: string): Reading => less(pc('rest', arm), pc(id, arm))

export const slade2006: Study = {
  id: 'slade2006',
  title: 'What a contraction costs, and the way back',
  source: 'slade2006',
  people: { healthy: 11, fibromyalgia: 0 },
  arms: [
    {
      id: 'gated',
      title: 'Single contractions, half a minute apart',
      protocol: protocolOf({
        id: 'slade2006-gated',
        title: 'Fifteen maximal contractions of 2 s, every 30 s (Slade 2006)',
        steps: [rest('before', 10), ...bouts(GATED.times, GATED.seconds, GATED.pause, work)],
        measurements: [
          reading('rest', 'At rest', 'PC', shin, at('before', 'end')),
          reading('before-last', 'Before the last contraction', 'PC', shin, at('work-15', 'start')),
          reading('after-last', 'After it', 'PC', shin, at('work-15', 'end')),
        ],
      }),
    },
    {
      id: 'repeated',
      title: 'One contraction after the other for half a minute',
      protocol: protocolOf({
        id: 'slade2006-repeated',
        title: 'Maximal contractions of 1 s, every 2 s, for 30 s (Slade 2006)',
        steps: [rest('before', 10), ...bouts(15, 1, 1, work), rest('after', 60)],
        measurements: [
          reading('rest', 'At rest', 'PC', shin, at('before', 'end')),
          reading('end', 'End of work', 'PC', shin, at('work-15', 'end')),
          reading('later', '41 s after', 'PC', shin, at('work-15', 'end', 41)),
        ],
      }),
    },
  ],
  claims: [
    {
      id: 'healthy-cost', role: 'calibration', group: 'healthy', firmness: 'single study',
      claim: 'One maximal contraction of 2 s uses 8.86 % of the phosphocreatine at rest (as a share of 1: 0.0886)',
      published: withSpread(0.0886, 0.0082, 'SE', '1'),
      reading: less(pc('before-last', 'gated'), pc('after-last', 'gated')), agrees: fromError(0.0886, 0.0082, '1'),
    },
    {
      set: 'oxidative capacity was taken from the mean of both time constants',
      id: 'healthy-gated-recovery', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'Time constant of its recovery between single contractions: 41.8 s',
      published: withSpread(41.8, 4.2, 'SE', 's'),
      // In the steady state what is missing before a contraction is what the pause has left of what was missing after the last one.
      reading: { kind: 'time constant', remaining: ratioOf(missing('before-last', 'gated'), missing('after-last', 'gated')), after: GATED.pause },
      agrees: fromError(41.8, 4.2, 's'),
    },
    {
      set: 'oxidative capacity was taken from the mean of both time constants',
      id: 'healthy-repeated-recovery', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'Time constant of its recovery after half a minute of contractions: 36.2 s',
      published: withSpread(36.2, 3.5, 'SE', 's'),
      reading: { kind: 'time constant', remaining: ratioOf(missing('later', 'repeated'), missing('end', 'repeated')), after: 41 },
      agrees: fromError(36.2, 3.5, 's'),
    },
    {
      kind: 'not modelled', id: 'healthy-ph', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'The acidity of the muscle cell went from pH 7.01 to 6.78 after half a minute of contractions', published: withSpread(6.78, 0.04, 'SE', '1'),
      reason: 'the model has the acidity between the fibres, which a protocol cannot read, and none within the cell',
    },
    {
      kind: 'not modelled', id: 'healthy-ph-gated', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Single contractions did not make the muscle cell more acid', published: unchanged,
      reason: 'the model has the acidity between the fibres, which a protocol cannot read, and none within the cell',
    },
  ],
  assumed: [
    { what: 'The repeated contractions are maximal too', because: 'the abstract calls them more intense and gives a duty of half at one every two seconds' },
    { what: 'Both measurements use the shin muscle as a whole', because: 'the abstract says anterior compartment' },
    { what: 'Recovery after the repeated contractions is read over 41 s', because: 'the study fitted one exponential to the whole course; over the first time constant two readings give the same' },
  ],
  disagreeing: [],
}
