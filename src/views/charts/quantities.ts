/** What is charted: which column of a run, over which region, and how it is read. */
import type { ProfileId } from '../../parameters/profiles'
import type { MeasuredQuantity, Protocol } from '../../protocols'
import { durationOf, sampleAt, type Trajectory } from '../../simulation/trajectory'
import { elementOfRegion, mainSegmentOf } from '../../state/places'
import type { Alignment } from '../../state/playback'
import { originOf, runTime } from '../../state/session'
import { formatNumber, formatSigned, regionName, say } from '../../words'

export interface Quantity {
  /** Tells it from the others of its protocol. */
  readonly id: string
  readonly name: string
  /** Short, beside the name. */
  readonly unit: string
  /** A name that needs no unit beside it, for whoever listens. */
  readonly long: string
  /** What it is, where no study on screen measured it. */
  readonly what?: string
  readonly column: string
  /** Which element of the column; null when the run does not say. */
  readonly element: (run: Trajectory) => number | null
  /** Against the first row, which is rest: the change in percent, or how many times as much; a share in percent; or as it is. */
  readonly read: 'change' | 'ratio' | 'percent' | 'value'
  readonly digits: number
  /** Charts with the same scale are compared, and have one axis. */
  readonly scale: 'threshold' | 'pain' | 'cord' | 'own'
}

const READ_AS: Readonly<Record<MeasuredQuantity, Pick<Quantity, 'read' | 'digits' | 'scale'>>> = {
  ppt: { read: 'change', digits: 0, scale: 'threshold' },
  nrs: { read: 'value', digits: 1, scale: 'pain' },
  MF: { read: 'value', digits: 2, scale: 'own' },
  PC: { read: 'value', digits: 2, scale: 'own' },
  LC: { read: 'value', digits: 1, scale: 'own' },
  LI: { read: 'ratio', digits: 1, scale: 'own' },
  K: { read: 'value', digits: 1, scale: 'own' },
  AT: { read: 'ratio', digits: 1, scale: 'own' },
  GL: { read: 'ratio', digits: 1, scale: 'own' },
  PY: { read: 'ratio', digits: 1, scale: 'own' },
  SP: { read: 'value', digits: 2, scale: 'own' },
  KN: { read: 'value', digits: 2, scale: 'own' },
}

const at = (region: string) => () => elementOfRegion(region)

/** Where a measurement was last read: the working or most painful muscle, which a protocol does not name. */
const readPlace = (ids: ReadonlySet<string>) => (run: Trajectory) => {
  const taken = run.measures.filter(({ id, value }) => ids.has(id) && Number.isFinite(value))
  const most = taken.toSorted((a, b) => b.value - a.value)[0]
  return most ? elementOfRegion(most.region) : null
}

type ModelOnly = 'lactate' | 'inhibition' | 'facilitation'
const said = (id: 'shoulder' | 'leg' | 'pain' | ModelOnly) => ({ id, name: say(`chart.${id}`), unit: say(`chart.${id}.unit`), long: say(`chart.${id}.long`) })
const saidOfModel = (id: ModelOnly) => ({ ...said(id), what: say(`chart.${id}.what`) })

/** The charts of the shoulder hold, which have words of their own. Where pain was read: the last place, as the effort ends. */
const ofArms = (): readonly Quantity[] => [
  { ...said('shoulder'), column: 'ppt', element: at('upper_trapezius_R'), ...READ_AS.ppt },
  { ...said('leg'), column: 'ppt', element: at('tibialis_anterior_R'), ...READ_AS.ppt },
  { ...said('pain'), column: 'nrs', element: lastPlace, ...READ_AS.nrs },
  { ...saidOfModel('lactate'), column: 'LI', element: at('deltoid_R'), ...READ_AS.LI },
  ...ofCord('upper_trapezius_R'),
]

function lastPlace(run: Trajectory): number | null {
  const reading = run.measures.findLast(measure => measure.quantity === 'nrs')
  return reading ? elementOfRegion(reading.region) : null
}

/** What no study measured: the brake where a region reports to the cord, and the amplifier. */
const ofCord = (region: string | null): Quantity[] => [
  ...(region === null ? [] : [{ ...saidOfModel('inhibition'), column: 'inhibition', element: () => mainSegmentOf(region), read: 'percent', digits: 0, scale: 'cord' } as const]),
  { ...saidOfModel('facilitation'), column: 'facilitation', element: () => 0, read: 'percent', digits: 0, scale: 'cord' },
]

/** More regions than this are not charted one by one. */
const FEW = 4

/** What a protocol is charted by: whatever it measures, in its order, and then what the model says of the cord. */
export function quantitiesOf(protocol: Protocol): readonly Quantity[] {
  if (protocol.id === 'ge2012') return ofArms()
  const found = new Map<string, Quantity>()
  for (const { quantity, regions } of protocol.measurements) {
    const few = regions !== 'working' && regions.length <= FEW ? regions : null
    if (!few) {
      const id = `${quantity}:most`
      const ids = new Set(protocol.measurements.filter(each => each.quantity === quantity && (each.regions === 'working' || each.regions.length > FEW)).map(each => each.id))
      found.set(id, named(id, quantity, say('quantity.most'), readPlace(ids)))
      continue
    }
    for (const region of few) {
      const twin = few.includes(otherSideOf(region) as (typeof few)[number])
      // Both sides measured alike are one chart; what is done to one side alone is two measurements.
      if (twin && region.endsWith('_L')) continue
      const id = `${quantity}:${region}`
      found.set(id, named(id, quantity, placeName(region), at(region)))
    }
  }
  const work = protocol.steps.find(step => step.kind === 'contract')
  const worker = work ? `${work.muscles[0]!.group}_${work.side === 'left' ? 'L' : 'R'}` : null
  if (worker && ![...found.keys()].some(id => id.startsWith('nrs:'))) found.set(`nrs:${worker}`, named(`nrs:${worker}`, 'nrs', placeName(worker), at(worker)))
  if (worker && found.size === 1) found.set(`MF:${worker}`, named(`MF:${worker}`, 'MF', placeName(worker), at(worker)))
  const [first] = [...found.keys()].flatMap(id => (id.endsWith(':most') ? [] : [id.slice(id.indexOf(':') + 1)]))
  return [...found.values(), ...ofCord(first ?? worker)]
}

function named(id: string, quantity: MeasuredQuantity, place: string, element: Quantity['element']): Quantity {
  const unit = say(`quantity.${quantity}`)
  return { id, name: place, unit, long: say('quantity.long', { place, quantity: unit }), column: quantity, element, ...READ_AS[quantity] }
}

const otherSideOf = (region: string) => (region.endsWith('_L') ? region.replace(/_L$/, '_R') : region.replace(/_R$/, '_L'))
/** "Left shin". */
function placeName(region: string): string {
  const name = regionName(region)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

/** The chart that a measurement of a region belongs on, of those there are; null for none. */
export function quantityFor(quantities: readonly Quantity[], run: Trajectory, measured: string, region: string): Quantity | null {
  const element = elementOfRegion(region)
  const other = elementOfRegion(otherSideOf(region))
  const ofKind = quantities.filter(({ column, what }) => column === measured && what === undefined)
  return ofKind.find(each => each.element(run) === element) ?? ofKind.find(each => each.element(run) === other) ?? null
}

/** One group's quantity, ready to be read at any clock time. */
export interface Series {
  readonly profile: ProfileId
  /** Clock times between which there is something to read, s. */
  readonly from: number
  readonly to: number
  /** Clock time of each row, s, and the value there. */
  readonly clock: Float64Array
  readonly value: Float32Array
  /** At a clock time; null before the run starts or after it ends. */
  readonly readAt: (clock: number) => number | null
  /** At the moment of the run nearest to a clock time: what the bodies show before it starts and after it ends. */
  readonly nearest: (clock: number) => number
}

/** Whether a clock time lies before, in or after the run of a series: the two groups' runs differ in length. */
export function whenIn({ from, to }: Pick<Series, 'from' | 'to'>, clock: number): 'before' | 'within' | 'after' {
  return clock < from - 1e-6 ? 'before' : clock > to + 1e-6 ? 'after' : 'within'
}

const READ = {
  change: (value: number, rest: number) => (value / rest - 1) * 100,
  ratio: (value: number, rest: number) => value / rest,
  percent: (value: number) => value * 100,
  value: (value: number) => value,
} as const

/** Null when the run did not record the quantity. */
export function seriesOf(quantity: Quantity, profile: ProfileId, run: Trajectory, alignment: Alignment): Series | null {
  const column = run.columns[quantity.column]
  const element = column ? quantity.element(run) : null
  if (!column || element === null) return null
  const origin = originOf(run, alignment)
  const read = READ[quantity.read]
  const rest = column.values[element]!
  const from = -origin
  const to = durationOf(run) - origin
  const nearest = (clock: number) => read(sampleAt(run, quantity.column, element, runTime(run, clock, alignment)), rest)
  return {
    profile, from, to, nearest,
    clock: run.time.map(time => time - origin),
    value: Float32Array.from(run.time, (_, row) => read(column.values[row * column.width + element]!, rest)),
    readAt: clock => (whenIn({ from, to }, clock) === 'within' ? nearest(clock) : null),
  }
}

/** A value as the chart writes it: a change with its sign. */
export const formatValue = ({ read, digits }: Quantity, value: number) =>
  read === 'change' ? formatSigned(value, digits) : formatNumber(value, digits)
