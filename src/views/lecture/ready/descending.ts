/** The ready deck on descending inhibition. */
import { ge2012 } from '../../../experiments/ge2012'
import { still } from '../../../experiments/rules'
import type { DeckPlan } from './build'
import { after, agreesOf, bothGroups, claim, inCue, into, measured, published, ways } from './parts'

/** What counts as unchanged, at the shoulder and at the leg: the study's own claims say so. */
const SHOULDER = agreesOf(ge2012, 'fibromyalgia-trapezius-1')
const LEG = agreesOf(ge2012, 'healthy-tibialis-2')

export const descending: DeckPlan = {
  id: 'descending',
  domains: ['nature', 'measurement', 'conditions'],
  misconceptions: 3,
  cuts: [
    { minutes: 10, cues: ['shoulder', 'leg'] },
    { minutes: 25, cues: ['hold', 'shoulder', 'leg', 'elsewhere'] },
    { minutes: 50, cues: ['hold', 'shoulder', 'leg', 'elsewhere', 'without', 'disagree'] },
  ],
  cues: [
    {
      id: 'hold', setup: { study: 'ge2012' }, moment: after(-0.5), painted: 'pain', facing: 'back',
      figures: {
        holdH: claim('healthy-endurance'), holdF: claim('fibromyalgia-endurance'), pubH: published('healthy-endurance'), pubF: published('fibromyalgia-endurance'),
        painH: claim('healthy-pain', 'bare', 0), painF: claim('fibromyalgia-pain', 'bare', 0),
      },
      options: [{ figure: 'holdH', below: 'holdF' }, { figure: 'holdF', below: 'holdH' }],
      rows: [{ healthy: 'painH', fibromyalgia: 'painF' }],
    },
    {
      id: 'shoulder', setup: { study: 'ge2012' }, moment: after(60), painted: 'change', facing: 'back',
      figures: { ...bothGroups('trapezius-1'), sizeH: claim('healthy-trapezius-1', 'size', 0) },
      options: ways('changeH', SHOULDER),
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'upper_trapezius_L' }],
    },
    {
      id: 'leg', setup: { study: 'ge2012' }, moment: after(1380), painted: 'change',
      figures: { ...bothGroups('tibialis-2'), sizeF: claim('fibromyalgia-tibialis-2', 'size', 0) },
      options: ways('changeF', LEG),
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'tibialis_anterior_L' }],
    },
    {
      id: 'elsewhere', setup: { study: 'kosek-hansson1997' }, moment: into(189), painted: 'change',
      figures: { ...bothGroups('thigh'), sizeH: claim('healthy-thigh', 'size', 0) },
      options: ways('changeH', still),
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'quadriceps_L' }],
    },
    {
      id: 'without', setup: { study: 'ge2012', whatIfs: { 'brake-off': { amount: 1, whom: 'both' } } }, moment: after(60), painted: 'change', facing: 'back',
      figures: { changeH: claim('healthy-trapezius-1', 'whole', 0), changeF: claim('fibromyalgia-trapezius-1', 'whole', 0), beforeH: inCue('shoulder', 'changeH', 'whole', 0) },
      options: [{ figure: 'changeH', above: SHOULDER.high }, { figure: 'changeH', below: SHOULDER.high }],
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'upper_trapezius_L' }],
    },
    {
      id: 'disagree', setup: { study: 'alsouhibani2022' }, moment: after(59), painted: 'change',
      figures: { changeH: measured('thigh-after', 'healthy', 'change', 'whole', 0), changeF: claim('fibromyalgia-thigh', 'whole', 0), pubF: published('fibromyalgia-thigh') },
      options: ways('changeF', still),
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'quadriceps_L' }],
    },
  ],
}
