import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/** From activity to what a person reports: the pressure that begins to hurt, the rating, where else it is felt. Healthy thresholds: `anatomy`. */
export const perception = parameterTable({
  // pressure pain threshold
  xth: {
    label: 'Drive at which pressure begins to hurt', value: 0.2, unit: '1', range: [0.1, 0.4],
    origin: { kind: 'assumed', because: 'no source: sets the scale; healthy thresholds are put in by region and only changes are computed' },
  },
  rhobg: {
    label: 'Share of ongoing activity that adds to pressure', unit: '1',
    ...fitted(FITTED_SHARED.rhobg),
  },
  xfl: {
    label: 'Smallest share of the threshold drive left to pressure', value: 0.2, unit: '1', range: [0.05, 0.5],
    origin: { kind: 'assumed', because: 'no source: keeps a threshold from vanishing under strong ongoing pain' },
  },
  nst: {
    label: 'Exponent of the drive by pressure', value: 1.3, unit: '1', range: [1.1, 1.6],
    origin: { kind: 'assumed', because: 'remembered as 1.1 to 1.6 for pressure pain; that it is a power function in normal muscle was read, in an abstract, its exponent was not', refs: ['bendtsen1996'] },
  },
  pf: {
    label: 'Pressure to which no nociceptor answers', value: 50, unit: 'kPa', range: [0, 100],
    origin: { kind: 'assumed', because: 'no source: a light touch; a third of the lowest healthy threshold' },
  },
  kSpP: {
    label: 'Sensitivity to pressure gained by nociceptor sensitisation', unit: '1',
    ...fitted(FITTED_SHARED.kSpP),
  },
  // rating
  xp: {
    label: 'Drive at which the rating is 5', unit: '1',
    ...fitted(FITTED_SHARED.xp),
  },
  mN: {
    label: 'Steepness of the rating', unit: '1',
    ...fitted(FITTED_SHARED.mN, { note: 'A light tap is hardly felt as pain, and cold water takes more off the rating of a middling pain than a rise of thresholds would say' }),
  },
  // referral
  Cop: {
    label: 'Sensitisation at which latent connections are half open', value: 0.43, unit: '1', range: [0.2, 0.6],
    origin: { kind: 'assumed', because: 'connections outside a neurone’s own field open within minutes in rats (abstract); at which sensitisation in people is a guess, as low as lets strong focal pain of healthy people be felt elsewhere too', refs: ['hoheisel1993'] },
  },
  wop: {
    label: 'Width of the opening of latent connections', value: 0.06, unit: '1', range: [0.02, 0.2],
    origin: { kind: 'assumed', because: 'no source: opening is taken to be fairly sudden, as referred pain is' },
  },
  PtoC: {
    label: 'Opening of latent connections by ongoing activity', value: 0.8, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'no source: strong pain refers at once, before sensitisation builds up; activity is taken to count nearly as much' },
  },
  lconv: {
    label: 'Input of other muscles of the segment that is felt in this one', value: 0.25, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'no source: convergence within a segment is well known, its weight in a rating is not' },
  },
  kref: {
    label: 'Strength of referral along known patterns', value: 0.9, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'referred pain is felt nearly as strong as the pain it comes from, before the patterns’ own weights, which are below 1; our estimate', refs: ['simons1999'] },
  },
  wpith: {
    label: 'Rating at which an area counts as painful', value: 1, unit: 'NRS', range: [0.5, 3],
    origin: { kind: 'assumed', because: 'a proposal: the index asks whether there was pain, not how much, so the least clear pain counts', refs: ['wolfe2016'] },
  },
})
