import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/** Inhibition that a contraction brings (spinal), inhibition by pain elsewhere, and facilitation (both from the brainstem). */
export const descending = parameterTable({
  // contraction-induced inhibition
  etaX: {
    label: 'Efficacy of contraction-induced inhibition', value: 1, unit: '1', range: [0, 1.5],
    origin: { kind: 'derived', from: [], how: 'by definition: efficacy is counted in that of a healthy person' },
  },
  etaF: {
    label: 'Efficacy of the inhibition tied to effort, beside that of contraction-induced inhibition', value: 1, unit: '1', range: [0, 1.5],
    origin: { kind: 'derived', from: [], how: 'by definition: efficacy is counted in that of a healthy person' },
  },
  dcs: {
    label: 'Command at which contraction-induced inhibition is driven to 63 %', unit: '1',
    ...fitted(FITTED_SHARED.dcs, { note: 'At 1 a segment would need the full command of all its muscles; well below it the inhibition saturates, and the threshold levels off in mid-hold as was seen', refs: ['kosek1995'] }),
  },
  dcx: {
    label: 'Share of the command that drives inhibition on the other side', unit: '1',
    ...fitted(FITTED_SHARED.dcx, { note: 'At 0 only the working side would be inhibited; the other shoulder was seen to rise by about half as much', refs: ['persson2000'] }),
  },
  kX: {
    label: 'Strength of slow contraction-induced inhibition', unit: '1',
    ...fitted(FITTED_SHARED.kX),
  },
  tauXon: {
    label: 'Rise of slow contraction-induced inhibition', unit: 's',
    ...fitted(FITTED_SHARED.tauXon),
  },
  tauXoff: {
    label: 'Decay of slow contraction-induced inhibition', unit: 's',
    ...fitted(FITTED_SHARED.tauXoff, { note: 'Such inhibition is usually put at half an hour or less, and was seen for 10 to 20 min', refs: ['vaegter2020', 'persson2000'] }),
  },
  kXf: {
    label: 'Strength of fast inhibition, tied to command', unit: '1',
    ...fitted(FITTED_SHARED.kXf),
  },
  tauXf: {
    label: 'Time constant of fast inhibition', value: 15, unit: 's', range: [5, 60],
    origin: { kind: 'assumed', because: 'no source: shorter than the time between two threshold measurements, which were 30 s apart', refs: ['kosek1996'] },
  },
  kW: {
    label: 'Strength of contraction-induced inhibition everywhere', unit: '1',
    ...fitted(FITTED_SHARED.kW, { note: 'A resting shoulder was less sensitive after a thigh hold (abstract). At 0 effort inhibits the working segments and their other side alone', refs: ['alsouhibani2022'] }),
  },
  tauWon: {
    label: 'Rise of contraction-induced inhibition everywhere', value: 60, unit: 's', range: [20, 240],
    origin: { kind: 'assumed', because: 'no source: within the minute and a half of gripping after which the other arm was less sensitive (abstract)', refs: ['staud2005'] },
  },
  tauWoff: {
    label: 'Decay of contraction-induced inhibition everywhere', unit: 's', ...fitted(FITTED_SHARED.tauWoff, { note: 'It is still there a minute after a thigh hold (abstract) and no longer when a leg is tested after a hold of the shoulders (abstract)', refs: ['alsouhibani2022', 'ge2012'] }),
  },
  // conditioned pain modulation
  etaY: {
    label: 'Efficacy of inhibition by pain elsewhere', value: 1, unit: '1', range: [0, 1.5],
    origin: { kind: 'derived', from: [], how: 'by definition: efficacy is counted in that of a healthy person' },
  },
  etaYe: {
    label: 'Share of inhibition by pain elsewhere which effort alone brings', value: 0, unit: '1', range: [0, 0.5],
    origin: { kind: 'assumed', because: 'none: what exercise and what pain elsewhere do to thresholds was not correlated in 80 people (abstract), so effort inhibits by a way of its own, with the gain of contraction-induced inhibition', refs: ['vaegter2014'] },
  },
  kY: {
    label: 'Strength of inhibition by pain elsewhere', unit: '1',
    ...fitted(FITTED_SHARED.kY),
  },
  tauYon: {
    label: 'Rise of inhibition by pain elsewhere', value: 15, unit: 's', range: [5, 60],
    origin: { kind: 'assumed', because: 'no source: short beside the minute for which a hand is held in cold water, at whose end the effect is there' },
  },
  tauYoff: {
    label: 'Decay of inhibition by pain elsewhere', unit: 's',
    ...fitted(FITTED_SHARED.tauYoff, { note: 'Ratings are mostly back soon after a cold hand leaves the water (abstract: -17 to -20 of 100 during, -2 to -8 after); other studies have it last for minutes', refs: ['gehling2016'] }),
  },
  dY: {
    label: 'Rise of ascending activity at which inhibition is half', unit: '1',
    ...fitted(FITTED_SHARED.dY),
  },
  nY: {
    label: 'Steepness with which inhibition answers a rise of ascending activity', value: 4, unit: '1', range: [2, 8],
    origin: { kind: 'assumed', because: 'no source for the form: pain that was light to moderate left the threshold of the other leg unchanged (abstract), the pain of cold water does not. At 2, as in the prototype, light pain inhibits too', refs: ['freyLaw2008'] },
  },
  ownE: {
    label: 'How much of inhibition by pain effort takes away', value: 2, unit: '1', range: [0, 3],
    origin: { kind: 'assumed', because: 'no source for the form: pain of one’s own effort is taken not to inhibit as pain that is done to one does. What exercise and what cold water do to thresholds was not correlated (abstract), and a painful hold raised the other shoulder by 6 % only, where cold water raises a threshold by a fifth. At 2 effort of half its largest leaves none', refs: ['vaegter2014', 'persson2000'] },
  },
  ownspare: {
    label: 'Part of that inhibition from which the painful segment itself is spared', value: 0.95, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'diffuse noxious inhibition is by definition inhibition from elsewhere; how far its own segment is spared is a guess' },
  },
  byIn: {
    label: 'How far what is spared goes by input instead of by activity', value: 1, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'a segment that is spared because it is active, and active because it is spared, holds itself up; by its input it cannot. At 0, as in the prototype, sparing goes by activity' },
  },
  Psp: {
    label: 'Share of the strongest input from which on a segment is spared', value: 0.8, unit: '1', range: [0, 0.9],
    origin: { kind: 'assumed', because: 'no source: what is spared is where the pain comes from, not where a lighter test is done' },
  },
  Ifl: {
    label: 'Input of the strongest segment below which sparing fades', value: 0.08, unit: '1', range: [0.02, 0.2],
    origin: { kind: 'assumed', because: 'no source: keeps segments with no more than resting input from being counted as the place of pain' },
  },
  Pfl: {
    label: 'Activity of the strongest segment below which sparing fades', value: 0.2, unit: '1', range: [0.05, 0.5],
    origin: { kind: 'assumed', because: 'no source: keeps a segment that is hardly active from being counted as the place of pain' },
  },
  // facilitation
  etaZ: {
    label: 'Facilitation by nociception', value: 0.02, unit: '1', range: [0, 1.2],
    origin: { kind: 'assumed', because: 'nearly none: remote thresholds of healthy people do not fall after a painful hold (abstract)', refs: ['ge2012'] },
  },
  etaZe: {
    label: 'Facilitation by effort', value: 0, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'none: thresholds of healthy people rise, not fall, away from a gripping hand (abstract)', refs: ['staud2005'] },
  },
  Z0: {
    label: 'Standing facilitation', value: 0, unit: '1', range: [0, 0.8],
    origin: { kind: 'derived', from: [], how: 'by definition: facilitation is counted from the healthy resting state' },
  },
  kZ: {
    label: 'Strength of facilitation', unit: '1',
    ...fitted(FITTED_SHARED.kZ),
  },
  tauZon: {
    label: 'Rise of facilitation', unit: 's', ...fitted(FITTED_SHARED.tauZon, { note: 'Facilitation overtakes inhibition from the middle of a hold on, as thresholds do in fibromyalgia (abstract)', refs: ['kosek1996'] }),
  },
  tauZoff: {
    label: 'Decay of facilitation', value: 2400, unit: 's', range: [600, 7200],
    origin: { kind: 'assumed', because: '40 min, so that shin thresholds are still low 20 min after the hold in fibromyalgia (abstract: low over time)', refs: ['ge2012'] },
  },
  dZ: {
    label: 'Rise of ascending activity at which facilitation is half', unit: '1',
    ...fitted(FITTED_SHARED.dZ),
  },
  // what both answer to
  tauTb: {
    label: 'Adaptation of the brainstem to lasting pain', value: 10800, unit: 's', range: [3600, 86400],
    origin: { kind: 'assumed', because: 'three hours, a guess: the brainstem is taken to answer to changes, or standing pain would inhibit itself for ever' },
  },
  Eh: {
    label: 'Working muscle at which effort is half', value: 2, unit: '1', range: [0.5, 5],
    origin: { kind: 'assumed', because: 'no source: two muscles of average mass in hard contraction; effort of more levels off' },
  },
})
