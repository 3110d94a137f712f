import type { ProfileId } from '../profiles'
import type { Size, Spread } from '../spread'
import type { ParameterName } from '../table'

const same = (size: Size): Readonly<Record<ProfileId, Size>> => ({ healthy: size, fibromyalgia: size })

/** Of parameters that are 0 in healthy people by definition: there is nothing to spread around. */
const NONE: Size = {
  value: 0, range: [0, 0],
  origin: { kind: 'derived', from: [], how: 'none: the parameter is 0 in healthy people by definition, their differences are in what it is counted from' },
}

/** What differs from person to person as a whole. */
export const persons = {
  str: {
    label: 'Strength', shape: 'log-normal', limits: [0.25, 3],
    size: {
      healthy: { value: 0.21, range: [0.15, 0.3], origin: { kind: 'derived', from: [], how: '28 / 133, SD over mean of the knee strength of 21 healthy women (abstract)', refs: ['norregaard1994'] } },
      fibromyalgia: { value: 0.32, range: [0.2, 0.4], origin: { kind: 'derived', from: [], how: '26 / 82, SD over mean of the knee strength of 20 women with fibromyalgia (abstract); 4.6 / 12.8 = 0.36 at the elbow in another study (full text)', refs: ['norregaard1994', 'gerdle2016'] } },
    },
  },
  mito: {
    label: 'Oxidative capacity', shape: 'log-normal', limits: [0.3, 1.6],
    size: same({ value: 0.23, range: [0.1, 0.33], origin: { kind: 'assumed', because: '4.2 × sqrt(11) / 41.8 = 0.33, SD over mean of the time constant of phosphocreatine in 11 people (abstract); half of its variance is assumed to be error of the method', refs: ['slade2006'] } }),
  },
  Jc: {
    label: 'ATP cost of contraction', shape: 'log-normal',
    size: same({ value: 0.22, range: [0.1, 0.31], origin: { kind: 'assumed', because: '0.0082 × sqrt(11) / 0.0886 = 0.31, SD over mean of the phosphocreatine spent by a second of work in 11 people (abstract); half of its variance is assumed to be error of the method', refs: ['slade2006'] } }),
  },
  cap: {
    label: 'Dilator reserve', shape: 'log-normal', limits: [0.3, 1.6],
    size: same({ value: 0.2, range: [0.05, 0.4], origin: { kind: 'assumed', because: 'no source: somewhat more than oxidative capacity, as flow indices scatter widely' } }),
  },
  // what is in the fluid around the fibres
  Glu0: {
    label: 'Interstitial glutamate at rest', shape: 'log-normal',
    size: {
      healthy: { value: 0.41, range: [0.3, 0.7], origin: { kind: 'derived', from: ['mito'], how: '23.0 / 47.4 = 0.49 (SD over mean of the five samples, 28 women, full text), less what the spread of oxidative capacity adds', refs: ['gerdle2016'] } },
      fibromyalgia: { value: 0.6, range: [0.4, 0.8], origin: { kind: 'derived', from: ['mito'], how: '47.3 / 72.3 = 0.65 (SD over mean of the five samples, 29 women, full text), less what the spread of oxidative capacity adds', refs: ['gerdle2016'] } },
    },
  },
  Pyr0: {
    label: 'Interstitial pyruvate at rest', shape: 'log-normal',
    size: {
      healthy: { value: 0.56, range: [0.4, 0.8], origin: { kind: 'derived', from: ['mito'], how: '33.7 / 54.2 = 0.62 (SD over mean, full text), less what the spread of oxidative capacity adds', refs: ['gerdle2016'] } },
      fibromyalgia: { value: 0.46, range: [0.35, 0.7], origin: { kind: 'derived', from: ['mito'], how: '43.9 / 82.2 = 0.53 (SD over mean, full text), less what the spread of oxidative capacity adds', refs: ['gerdle2016'] } },
    },
  },
  jb: {
    label: 'Lactate release at rest', shape: 'log-normal',
    size: {
      healthy: { value: 0.49, range: [0.3, 0.7], origin: { kind: 'derived', from: ['Lr', 'Lp'], how: '0.6 / 1.6 of interstitial lactate (SD over mean, full text); as plasma lactate is kept constant, the release must vary Lr / (Lr - Lp) times as much, less what the spread of oxidative capacity adds', refs: ['gerdle2016'] } },
      fibromyalgia: { value: 0.52, range: [0.3, 0.8], origin: { kind: 'derived', from: ['Lr', 'Lp'], how: '0.9 / 2.1 of interstitial lactate (SD over mean, full text), by the same computation with the lactate of this profile, 3.8 mM', refs: ['gerdle2016'] } },
    },
  },
  // what arrives, and what becomes of it
  a0: {
    label: 'Spontaneous afferent activity', shape: 'log-normal',
    size: {
      healthy: { value: 0.4, range: [0.2, 0.8], origin: { kind: 'assumed', because: 'no source: as wide as thresholds are' } },
      fibromyalgia: { value: 0.3, range: [0.2, 0.8], origin: { kind: 'assumed', because: 'no source for the parameter; resting pain of people with fibromyalgia runs from about 2 to 9 of 10, mean ratings of trials from 4.9 to 8.4' } },
    },
  },
  Mn: {
    label: 'Drive at which nociceptors are half active', shape: 'log-normal',
    size: same({ value: 0.15, range: [0.05, 0.3], origin: { kind: 'assumed', because: 'no source: sensitivity to the same infused mixture clearly differed among ten people, by how much was not printed in the abstract', refs: ['pollak2014'] } }),
  },
  kNp: {
    label: 'Wind-up by a volley', shape: 'log-normal',
    size: same({ value: 0.25, range: [0.2, 0.8], origin: { kind: 'assumed', because: 'no source for the size: temporal summation is said to differ widely between people in both groups', refs: ['obrien2018'] } }),
  },
  tauN: {
    label: 'Decay of wind-up', shape: 'log-normal',
    size: same({ value: 0.2, range: [0.1, 0.4], origin: { kind: 'assumed', because: 'no source: healthy people rarely sum pulses more than 2 s apart and people with fibromyalgia rarely beyond 5 s (abstract), so most lie within half to double', refs: ['staud2001'] } }),
  },
  kC: {
    label: 'Rate of central sensitisation', shape: 'log-normal',
    size: same({ value: 0.3, range: [0.1, 0.6], origin: { kind: 'assumed', because: 'no source: conditioning of the skin raises pain in most but not all people' } }),
  },
  C0: {
    label: 'Standing central sensitisation', shape: 'log-normal',
    size: { healthy: NONE, fibromyalgia: { value: 0.4, range: [0.2, 0.8], origin: { kind: 'assumed', because: 'no source: as wide as thresholds are' } } },
  },
  Z0: {
    label: 'Standing facilitation', shape: 'normal', limits: [0, 2],
    size: { healthy: NONE, fibromyalgia: { value: 0.35, range: [0.1, 0.6], origin: { kind: 'assumed', because: 'no source: small enough that thresholds in fibromyalgia differ by no more than 73 / 184 = 0.40 from their mean (full text)', refs: ['gerdle2016'] } } },
  },
  // control from above; what inhibits during exercise and what inhibits during pain are drawn apart
  etaX: {
    label: 'Gain of contraction-induced inhibition', shape: 'normal', limits: [0, 3],
    size: {
      healthy: { value: 0.35, range: [0.2, 0.7], origin: { kind: 'assumed', because: 'the rise at the shoulder was far from chance in 25 women (P < 0.001, abstract), so its SD over people is at most about the rise itself; part of that is error of the readings', refs: ['persson2000'] } },
      fibromyalgia: { value: 0.28, range: [0.2, 0.7], origin: { kind: 'assumed', because: 'wide enough that after a contraction some people are less sensitive, some more and some the same (abstract), narrow enough that the mean of 14 people was told from none (P < 0.05 at four moments, abstract)', refs: ['hoegerBement2011', 'kosek1996'] } },
    },
  },
  etaZe: {
    label: 'Facilitation by effort', shape: 'normal', limits: [0, 2],
    size: { healthy: NONE, fibromyalgia: { value: 0.2, range: [0.1, 0.6], origin: { kind: 'assumed', because: 'with etaX, wide enough for the three kinds of answer to a contraction, narrow enough that the mean of 14 people was told from none (abstracts)', refs: ['hoegerBement2011', 'kosek1996'] } } },
  },
  etaZ: {
    label: 'Facilitation by nociception', shape: 'log-normal',
    size: same({ value: 0.5, range: [0.2, 1], origin: { kind: 'assumed', because: 'no source for the size; part of the people of both groups are facilitated by pain elsewhere (abstract)', refs: ['potvin2016'] } }),
  },
  etaY: {
    label: 'Gain of conditioned pain modulation', shape: 'log-normal', limits: [0, 2.5],
    size: {
      healthy: { value: 0.5, range: [0.3, 0.8], origin: { kind: 'assumed', because: '11.7 / 16.7 = 0.7, SD over mean of what cold water took off the pain of heat in 25 people (abstract); half of its variance is assumed to be error of the ratings. Nobody is given an inhibition below nothing: who hurts more has more facilitation, or rated it so', refs: ['gehling2016'] } },
      fibromyalgia: { value: 0.6, range: [0.3, 1], origin: { kind: 'assumed', because: 'somewhat wider than in healthy people: 42 % hurt more and 58 % less with pain elsewhere (abstract)', refs: ['potvin2016'] } },
    },
  },
  // what is reported
  xp: {
    label: 'Drive at which the rating is 5', shape: 'log-normal',
    size: same({ value: 0.2, range: [0.1, 0.5], origin: { kind: 'assumed', because: 'no source: people put the same pain at different points of a scale' } }),
  },
  paintol: {
    label: 'Rating at which a person stops', shape: 'normal', limits: [4, 10],
    size: same({ value: 0.8, range: [0.5, 2], origin: { kind: 'assumed', because: '8.25 ± 0.8 at the end of the hold in fibromyalgia (abstract); whether that is an SD is not said there, it is taken as one', refs: ['ge2012'] } }),
  },
} as const satisfies Partial<Record<ParameterName, Spread>>
