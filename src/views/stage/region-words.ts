/** What is said of a region: the same values in the call-out, the list and to a screen reader. */
import { SKIN_REGIONS } from '../../figure'
import { formatClock, formatKilopascal, formatNumber, regionName, say } from '../../words'
import type { Comparison, Painted } from '../../state/view'
import { LIES_DEEP } from './deep'
import type { Body } from './pair'
import { SCALES } from './scales'
import { REFERRED, type Shown } from './shown'

/** The groups from head to foot, in front before behind: the order in which the list walks over the body. */
const HEAD_TO_FOOT = [
  'scalp', 'face', 'masseter', 'scm_scalenes', 'posterior_neck', 'levator_scapulae', 'upper_trapezius', 'clavicle',
  'deltoid', 'pectoralis', 'supraspinatus', 'infraspinatus', 'rhomboids', 'biceps', 'triceps', 'forearm_flex', 'forearm_ext', 'hand',
  'abdominals', 'flank', 'latissimus', 'thoracic_es', 'quad_lumborum', 'lumbar_es',
  'glut_med', 'glut_max', 'quadriceps', 'adductors', 'vastus_medialis', 'hamstrings', 'knee',
  'tibialis_anterior', 'peroneals', 'gastrocnemius', 'soleus', 'foot_ankle',
]

const place = ({ group, side }: (typeof SKIN_REGIONS)[number]) => 2 * HEAD_TO_FOOT.indexOf(group) + (side === 'L' ? 0 : 1)

/** Indices into SKIN_REGIONS from head to foot, left before right. */
export const WALK: readonly number[] = SKIN_REGIONS.map((_, region) => region).sort((a, b) => place(SKIN_REGIONS[a]!) - place(SKIN_REGIONS[b]!))

export type Remark = 'unmodelled' | 'deep' | null

export function remarkOn(region: number): Remark {
  return !SKIN_REGIONS[region]!.simulated ? 'unmodelled' : LIES_DEEP[region] ? 'deep' : null
}

/** "left shin" */
export const nameOf = (region: number) => regionName(SKIN_REGIONS[region]!.id)

/** "Left shin" */
export function titleOf(region: number) {
  const name = nameOf(region)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

export type Direction = 'less' | 'more' | 'none'

/** Which way a change goes once it is rounded to whole percent. */
export const directionOf = (change: number): Direction => (Math.round(change) < 0 ? 'less' : Math.round(change) > 0 ? 'more' : 'none')

const change = (key: 'stage.change' | 'stage.change.said', value: number) =>
  Number.isNaN(value) ? say('stage.unknown') : say(key, { direction: directionOf(value), percent: formatNumber(Math.abs(Math.round(value))) })

/** "22% less than before" */
export const changeInWords = (value: number) => change('stage.change', value)

/** "pain 3.2 of 10" */
export const painInWords = (value: number) => (Number.isNaN(value) ? say('stage.unknown') : say('stage.pain', { rating: formatNumber(value, 1) }))

/** What a body shows in a region, in few words: "lactate 5.4 mM". */
export function shownInWords(shown: Shown, body: Body, region: number): string {
  const { painted, values, comparison } = shown
  const value = values[body][region]!
  if (comparison) return differenceInWords(shown, comparison, body, region)
  if (painted === 'pain') return markedPain(shown, body, region)
  if (painted === 'change') return changeInWords(value)
  return valueInWords(painted, value)
}

/** "pain 3.2 of 10, deep, referred": what rings and dots say in the picture. */
function markedPain({ values, referred, deep }: Shown, body: Body, region: number): string {
  let pain = painInWords(values[body][region]!)
  if (deep[body][region]! > 0) pain = say('stage.pain.deep', { pain })
  return referred[body][region]! > REFERRED ? say('stage.pain.referred', { pain }) : pain
}

/** A value by itself, with what it is of: "lactate 5.4 mM". */
export function valueInWords(painted: Exclude<Painted, 'change'>, value: number): string {
  if (painted === 'pain') return painInWords(value)
  return Number.isNaN(value) ? say('stage.unknown') : say(`stage.value.${painted}`, { value: formatNumber(value, SCALES[painted].digits) })
}

/** What a body differs by, as seen from that body: held against each other, one is what the other is not. */
export const differenceOf = ({ comparison, values }: Shown, body: Body, region: number) =>
  (comparison?.with === 'other' && body === 0 ? -1 : 1) * values[body][region]!

/** "more painful than the other body by 2.1 of 10" */
function differenceInWords(shown: Shown, comparison: Comparison, body: Body, region: number): string {
  const { painted, scale: { digits, unit } } = shown
  const value = differenceOf(shown, body, region)
  if (Number.isNaN(value)) return say('stage.unknown')
  const than = comparison.with === 'other' ? say('stage.than.other') : say('stage.than.moment', { time: formatClock(comparison.clock) })
  const size = formatNumber(Math.abs(value), digits)
  const direction = directionOf(value * 10 ** digits)
  if (painted === 'pain') return say('stage.difference.pain', { direction, than, amount: size })
  // A threshold against its own at another moment is a share of it; two percentages are points apart.
  const measure = unit !== '%' ? unit : painted === 'change' && comparison.with === 'moment' ? 'percent' : 'points'
  const amount = say('stage.amount', { unit: measure, value: size })
  return painted === 'change'
    ? say('stage.difference.change', { direction, than, amount })
    : say('stage.difference.muscle', { what: say(`stage.painted.${painted}`).toLocaleLowerCase(), direction, than, amount })
}

/** "241 kPa" */
export const pressureInWords = (value: number) => (Number.isNaN(value) ? say('stage.unknown') : formatKilopascal(value))

/** "left shin, with fibromyalgia, 22% less pressure than before; without, no change" */
export function regionInWords(shown: Shown, region: number): string {
  const of = (body: Body) =>
    shown.painted === 'change' && !shown.comparison ? change('stage.change.said', shown.changes[body][region]!) : shownInWords(shown, body, region)
  const said = shown.comparison?.with === 'other'
    ? say('stage.said.other', { region: nameOf(region), fibromyalgia: of(1) })
    : say('stage.said', { region: nameOf(region), fibromyalgia: of(1), healthy: of(0) })
  return remarkOn(region) === 'unmodelled' ? say('stage.said.unmodelled', { said }) : said
}
