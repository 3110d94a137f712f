/** The ready deck on muscle metabolites and training. The model has no clock of weeks: training is told as it was published. */
import { gerdle2016 } from '../../../experiments/gerdle2016'
import type { DeckPlan } from './build'
import { after, agreesOf, claim, inCue, momentary, published } from './parts'

/** The least rise that counts as one, as the study's claim has it. */
const RISE = agreesOf(gerdle2016, 'fibromyalgia-pain').low
const START = { clock: -1, from: 'start' } as const

export const muscle: DeckPlan = {
  id: 'muscle',
  domains: ['nature', 'measurement', 'management'],
  misconceptions: 3,
  cuts: [
    { minutes: 10, cues: ['lactate', 'glutamate'] },
    { minutes: 25, cues: ['lactate', 'glutamate', 'work', 'training'] },
    { minutes: 50, cues: ['lactate', 'glutamate', 'fuel', 'work', 'training', 'oxygen'] },
  ],
  cues: [
    {
      id: 'lactate', setup: { study: 'ge2012' }, moment: after(-0.5), painted: 'LI', facing: 'back',
      figures: {
        restH: momentary('LI', 'healthy', 'deltoid_L', START, 'whole', 1), restF: momentary('LI', 'fibromyalgia', 'deltoid_L', START, 'whole', 1),
        endH: momentary('LI', 'healthy', 'deltoid_L', undefined, 'whole', 1), endF: momentary('LI', 'fibromyalgia', 'deltoid_L', undefined, 'whole', 1),
      },
      options: [{ figure: 'endF', below: 'restF' }, { figure: 'endF', above: 'restF' }],
      rows: [{ healthy: 'endH', fibromyalgia: 'endF', region: 'deltoid_L' }],
    },
    {
      id: 'glutamate', setup: { study: 'gerdle2016' }, moment: after(-1), painted: 'GL',
      figures: {
        ratio: claim('between-glutamate', 'bare', 2), pub: published('between-glutamate', 'bare'), thresholdF: claim('fibromyalgia-threshold', 'whole', 0),
        levelH: momentary('GL', 'healthy', 'quadriceps_R', undefined, 'whole', 0), levelF: momentary('GL', 'fibromyalgia', 'quadriceps_R', undefined, 'whole', 0),
      },
      options: [{ figure: 'ratio', below: 0.9 }, { figure: 'ratio', above: 0.9, below: 1.1 }, { figure: 'ratio', above: 1.1 }],
      rows: [{ healthy: 'levelH', fibromyalgia: 'levelF', region: 'quadriceps_L' }],
    },
    {
      id: 'fuel', setup: { study: 'gerdle2016' }, moment: after(-1), painted: 'LI',
      figures: {
        pyruvate: claim('between-pyruvate', 'bare', 2), lactate: claim('between-lactate', 'bare', 2),
        pubPyruvate: published('between-pyruvate', 'bare'), pubLactate: published('between-lactate', 'bare'),
      },
      // Both are higher where the smaller of them is: the first that is not decides.
      options: [{ figure: 'lactate', below: 1 }, { figure: 'pyruvate', above: 1 }],
    },
    {
      id: 'work', setup: { study: 'gerdle2016' }, moment: after(-1), painted: 'pain',
      figures: { painH: claim('healthy-pain', 'whole', 1), painF: claim('fibromyalgia-pain', 'whole', 1), pubH: published('healthy-pain'), pubF: published('fibromyalgia-pain') },
      options: [{ figure: 'painF', below: RISE }, { figure: 'painF', above: RISE }],
      rows: [{ healthy: 'painH', fibromyalgia: 'painF', region: 'quadriceps_L' }],
    },
    {
      id: 'training', setup: { study: 'gerdle2016' }, moment: START, painted: 'GL',
      figures: { pub: published('fibromyalgia-training') },
      options: [null, null, null],
    },
    {
      id: 'oxygen', setup: { study: 'gerdle2016', whatIfs: { oxidative: { amount: 1, whom: 'fibromyalgia' } } }, moment: after(-1), painted: 'GL',
      figures: {
        ratio: claim('between-glutamate', 'bare', 2), before: inCue('glutamate', 'ratio', 'bare', 2), thresholdF: claim('fibromyalgia-threshold', 'whole', 0),
        thresholdBefore: inCue('glutamate', 'thresholdF', 'whole', 0),
        levelH: momentary('GL', 'healthy', 'quadriceps_R', undefined, 'whole', 0), levelF: momentary('GL', 'fibromyalgia', 'quadriceps_R', undefined, 'whole', 0),
      },
      options: [{ figure: 'ratio', above: 'before' }, { figure: 'ratio', below: 'before' }],
      rows: [{ healthy: 'levelH', fibromyalgia: 'levelF', region: 'quadriceps_L' }],
    },
  ],
}
