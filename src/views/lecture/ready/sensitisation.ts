/** The ready deck on central sensitisation. */
import { ge2012 } from '../../../experiments/ge2012'
import { gerdle2016 } from '../../../experiments/gerdle2016'
import type { DeckPlan } from './build'
import { after, agreesOf, bothGroups, claim, inCue, into, measured, published, ways } from './parts'

const LEG = agreesOf(ge2012, 'healthy-tibialis-2')
/** Between these the threshold of the healthy was published to lie. */
const HEALTHY = agreesOf(gerdle2016, 'healthy-threshold')
const taps = (when: string, digits = 1) => ({ H: measured(when, 'healthy', 'value', 'bare', digits), F: measured(when, 'fibromyalgia', 'value', 'bare', digits) })
const [before, first, last, left] = [taps('before'), taps('tap-first'), taps('tap-last'), taps('after-15')]
/** Ten taps three seconds apart: the last begins 27 s after the first, which comes after 5 s of rest. */
const LAST_TAP = 5 + 27.7

export const sensitisation: DeckPlan = {
  id: 'sensitisation',
  domains: ['nature', 'measurement', 'conditions'],
  misconceptions: 3,
  cuts: [
    { minutes: 10, cues: ['taps', 'after'] },
    { minutes: 25, cues: ['rest', 'taps', 'after', 'spread'] },
    { minutes: 50, cues: ['rest', 'taps', 'after', 'slower', 'spread', 'leg'] },
  ],
  cues: [
    {
      id: 'rest', setup: { study: 'gerdle2016' }, moment: into(-1), painted: 'pain',
      figures: { thresholdH: claim('healthy-threshold', 'whole', 0), thresholdF: claim('fibromyalgia-threshold', 'whole', 0), pubH: published('healthy-threshold'), pubF: published('fibromyalgia-threshold') },
      // Where it lies within what the claim of the healthy allows, they are alike.
      options: ways('thresholdF', HEALTHY).toReversed(),
      rows: [{ healthy: 'thresholdH', fibromyalgia: 'thresholdF' }],
    },
    {
      id: 'taps', setup: { study: 'staud2001', arm: 'every-3-s' }, moment: into(LAST_TAP), painted: 'pain',
      figures: { firstH: first.H, firstF: first.F, lastH: last.H, lastF: last.F, pub: published('between-summation') },
      options: [{ figure: 'lastF', below: 'firstF' }, { figure: 'lastF', above: 'firstF' }],
      rows: [{ healthy: 'lastH', fibromyalgia: 'lastF', region: 'hand_L' }],
    },
    {
      id: 'after', setup: { study: 'staud2001', arm: 'every-3-s' }, moment: into(LAST_TAP + 14.9), painted: 'pain',
      figures: { beforeH: before.H, beforeF: before.F, afterH: left.H, afterF: left.F, pub: published('between-after') },
      options: [{ figure: 'afterF', below: 'beforeF' }, { figure: 'afterF', above: 'beforeF' }],
      rows: [{ healthy: 'afterH', fibromyalgia: 'afterF', region: 'hand_L' }],
    },
    {
      id: 'slower', setup: { study: 'staud2001', arm: 'every-3-s', whatIfs: { nmda: { amount: 1, whom: 'fibromyalgia' } } }, moment: into(LAST_TAP), painted: 'pain',
      figures: { firstF: first.F, lastF: last.F, lastH: last.H, beforeF: inCue('taps', 'lastF', 'bare', 1) },
      options: [{ figure: 'lastF', below: 'beforeF' }, { figure: 'lastF', above: 'beforeF' }],
      rows: [{ healthy: 'lastH', fibromyalgia: 'lastF', region: 'hand_L' }],
    },
    {
      id: 'spread', setup: { study: 'sorensen1998' }, moment: into(489), painted: 'pain',
      figures: { area: claim('between-area', 'whole', 0), pub: published('between-area') },
      options: [{ figure: 'area', below: 0 }, { figure: 'area', above: -1, below: 1 }, { figure: 'area', above: 0 }],
    },
    {
      id: 'leg', setup: { study: 'ge2012' }, moment: after(1380), painted: 'change',
      figures: { ...bothGroups('tibialis-2'), sizeF: claim('fibromyalgia-tibialis-2', 'size', 0) },
      options: ways('changeF', LEG),
      rows: [{ healthy: 'changeH', fibromyalgia: 'changeF', region: 'tibialis_anterior_L' }],
    },
  ],
}
