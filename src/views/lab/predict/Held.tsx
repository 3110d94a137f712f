/** What a line by hand is held against, in words: how far from the model, where, of what shape, and what a study printed. */
import type { ProfileId } from '../../../parameters/profiles'
import { curveKey, type Curve, type Curves } from '../../../state/guessed-curves'
import { formatClock, formatNumber, say } from '../../../words'
import { GroupMark } from '../../charts/GroupMark'
import { sayMoment, type Moment } from '../../charts/moments'
import type { Quantity, Series } from '../../charts/quantities'
import { formatSpread } from '../../charts/summary'
import type { Charted } from '../../charts/use-charted'
import { withUnit } from './DrawPlot'
import { againstModel, againstPublished, type AgainstMark, type AgainstModel } from './held-against'
import { isDrawn, restOf } from './sketch'

interface HeldProps {
  readonly chart: Charted
  readonly moments: readonly Moment[]
  readonly curves: Curves
  readonly domain: readonly [number, number]
}

export function Held({ chart: { quantity, all, published }, moments, curves, domain }: HeldProps) {
  return (
    <dl className="held-against">
      {all.flatMap(series => {
        const curve = curves[curveKey(quantity.id, series.profile)]
        if (!isDrawn(curve)) return []
        return [<OfGroup key={series.profile} {...{ quantity, series, curve, domain }} marks={againstPublished(curve, published, series, moments, domain, restOf(quantity))} />]
      })}
    </dl>
  )
}

function OfGroup({ quantity, series, curve, domain, marks }: { quantity: Quantity; series: Series; curve: Curve; domain: readonly [number, number]; marks: readonly AgainstMark[] }) {
  const model = againstModel(curve, series, domain)
  return (
    <div>
      <dt><GroupMark profile={series.profile} size={12} /> {say(`group.${series.profile}`)}</dt>
      {model ? modelInWords(model, quantity, series).map(sentence => <dd key={sentence}>{sentence}</dd>) : <dd>{say('draw.point-only')}</dd>}
      {marks.map(mark => <dd key={mark.id}>{markInWords(mark, quantity)}</dd>)}
      {marks.length === 0 && <dd className="muted">{say('draw.unpublished')}</dd>}
    </div>
  )
}

/** "On average 12 percentage points from the model's, mostly above it." and how both go. */
export function modelInWords({ distance, side, mine, model, from, to }: AgainstModel, quantity: Quantity, series: { readonly profile: ProfileId; readonly from: number; readonly to: number }): string[] {
  const digits = quantity.digits > 0 || distance >= 1 ? quantity.digits : 1
  const whole = from < 1 && to > series.to - series.from - 1
  const far = say('draw.distance', { distance: formatNumber(distance, digits), unit: unitInWords(quantity), side })
  return [
    far,
    mine === model ? say('draw.shape.same', { shape: say(`draw.shape.${mine}`) }) : say('draw.shape.other', { mine: say(`draw.shape.${mine}`), model: say(`draw.shape.${model}`) }),
    ...(whole ? [] : [say('draw.part', { from: formatClock(from + series.from), to: formatClock(to + series.from) })]),
  ]
}

function unitInWords({ read, column, unit }: Quantity): string {
  if (read === 'change' || read === 'percent') return say('draw.unit.percent')
  if (read === 'ratio') return say('draw.unit.ratio')
  return column === 'nrs' ? say('draw.unit.nrs') : say('draw.unit.own', { unit })
}

export function markInWords(mark: AgainstMark, quantity: Quantity): string {
  const at = mark.moment ? sayMoment(mark.moment) : say('draw.measured')
  const moment = at.charAt(0).toLocaleUpperCase() + at.slice(1)
  if (mark.mine === null) return say('draw.published.open', { moment, published: publishedInWords(mark, quantity) })
  if (mark.kind === 'direction') return say('draw.published.direction', { moment, published: publishedInWords(mark, quantity), mine: say(`predict.${mark.mine}`), same: mark.mine === mark.published ? 'yes' : 'no' })
  return say('draw.published.number', { moment, published: publishedInWords(mark, quantity), mine: withUnit(quantity, mark.mine), within: mark.spread === null ? 'unknown' : mark.within ? 'yes' : 'no' })
}

function publishedInWords(mark: AgainstMark, quantity: Quantity): string {
  if (mark.kind === 'direction') return say(`predict.${mark.published}`)
  const value = withUnit(quantity, mark.published)
  return mark.spread === null ? value : say('table.number', { value, spread: formatSpread(mark.spread) })
}
