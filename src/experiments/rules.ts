/**
 * What agreement means, for results that print no size and for those that print a mean with its spread. Studies use these
 * rules where nothing closer is printed; a claim with limits of its own says where they come from, or that they are ours.
 */
import type { Agreement, ClaimUnit } from './experiment'

/** Persson 2000 printed the smallest change of a pressure threshold that was told from none (6 %, P = .04, 25 women) and the largest (23 %). */
const SMALLEST = 'the smallest printed one that was told from none is 6 % (25 women, P = .04, Persson 2000)'

export const rises: Agreement = {
  low: 3, high: 35, unit: '%', refs: ['persson2000'],
  because: `no size is printed; ${SMALLEST}, the largest 23 %: from half of the one to one and a half of the other (our choice)`,
}
export const falls: Agreement = {
  low: -35, high: -3, unit: '%', refs: ['persson2000'],
  because: `no size is printed, and none of any fall; as far down as printed rises go up: ${SMALLEST}, the largest 23 % (our choice)`,
}
export const still: Agreement = {
  low: -6, high: 6, unit: '%', refs: ['persson2000'],
  because: `no size is printed; ${SMALLEST}`,
}

/** One change of a threshold against another, in points of %. */
export const largerChange: Agreement = {
  low: 3, high: 50, unit: '%', refs: ['persson2000'],
  because: `only that it is larger is printed; half of 6 points, as ${SMALLEST}, at least; the upper end is ours`,
}
export const smallerChange: Agreement = { ...largerChange, low: -50, high: -3 }
export const sameChange: Agreement = {
  low: -6, high: 6, unit: '%', refs: ['persson2000'],
  because: `the groups or moments were not told apart; ${SMALLEST}`,
}

/** From this rating on a place counts as painful: the model's own `wpith`. */
export const PAINFUL = 1

/** Ratings of pain, 0 to 10. */
export const morePain: Agreement = {
  low: 0.5, high: 10, unit: 'NRS',
  because: 'only that it is more is printed; half a point of ten at least (our choice), the upper end is that of the scale',
}
export const lessPain: Agreement = { ...morePain, low: -10, high: -0.5 }
export const samePain: Agreement = {
  low: -1, high: 1, unit: 'NRS',
  because: 'not told apart; one point of ten (our choice)',
}

/** Two standard errors either side of a printed mean. */
export function aroundMean(mean: number, standardError: number, unit: ClaimUnit, from: string): Agreement {
  return {
    low: rounded(mean - 2 * standardError), high: rounded(mean + 2 * standardError), unit,
    because: `two standard errors either side of the published mean, ${from} (our rule for every mean with a spread)`,
  }
}

export const fromDeviation = (mean: number, deviation: number, people: number, unit: ClaimUnit): Agreement =>
  aroundMean(mean, deviation / Math.sqrt(people), unit, `from the printed standard deviation of ${deviation} and ${people} people`)

export const fromError = (mean: number, standardError: number, unit: ClaimUnit): Agreement =>
  aroundMean(mean, standardError, unit, `whose printed standard error is ${standardError}`)

/** As wide as the printed P allows: a mean that is told from none with this t lies within t(0.05) / t of itself. */
export function fromP(mean: number, t: number, criticalT: number, unit: ClaimUnit, p: string): Agreement {
  const half = (Math.abs(mean) * criticalT) / t
  return {
    low: rounded(mean - half), high: rounded(mean + half), unit,
    because: `the 95 % interval that follows from the printed P ${p} of a paired test, as no spread is printed (our calculation)`,
  }
}

/** `of` says what was printed, and why no closer limits follow from it. */
export const withinATenth = (value: number, unit: ClaimUnit, of: string): Agreement => ({
  low: rounded(0.9 * value), high: rounded(1.1 * value), unit, because: `a tenth either way of ${of} (our choice)`,
})

const rounded = (value: number) => Number(value.toPrecision(4))
