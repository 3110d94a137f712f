/** What can be guessed: every change that a study printed with a direction, and what the model gives for the same. */
import type { ProfileId } from '../../../parameters/profiles'
import type { Direction } from '../../../state/guesses'
import { sayMoment, type Moment } from '../../charts/moments'
import { isAt } from '../../charts/summary'
import type { Charted, ChartedRuns } from '../../charts/use-charted'

export interface Question {
  /** That of the claim. */
  readonly id: string
  readonly profile: ProfileId
  /** In words; empty where the study names none. */
  readonly moment: string
  readonly published: Direction
  /** Change in percent of rest; null where the run has no such moment. */
  readonly model: number | null
}

export interface Topic {
  readonly chart: Charted
  readonly questions: readonly Question[]
}

/** By chart, in the order of the charts, then of the moments; charts of which no change was printed are left out. */
export function topicsOf({ charts, moments }: ChartedRuns): Topic[] {
  return charts.flatMap((chart): Topic[] => {
    if (chart.quantity.read !== 'change') return []
    const asked = chart.published.flatMap((mark): { readonly order: number; readonly question: Question }[] => {
      const published = mark.kind === 'direction' ? mark.direction : directionOf(mark.value, mark.spread)
      const order = moments.findIndex(moment => isAt(mark, moment))
      const series = chart.all.find(({ profile }) => profile === mark.profile)
      return published === null ? [] : [{ order, question: { id: mark.id, profile: mark.profile, moment: wordsOf(moments[order]), published, model: series?.readAt(mark.clock) ?? null } }]
    })
    const questions = asked.toSorted((a, b) => a.order - b.order).map(({ question }) => question)
    return questions.length === 0 ? [] : [{ chart, questions }]
  })
}

const wordsOf = (moment: Moment | undefined) => (moment ? sayMoment(moment) : '')

/** A number without a spread, or with one that reaches over no change, prints no direction that could be told. */
function directionOf(value: number, spread: number | null): Direction | null {
  if (spread === null) return null
  return Math.abs(value) <= spread ? 'unchanged' : value > 0 ? 'up' : 'down'
}
