/** Whether a published result is what trials of the simulated people would find. */
import type { ModelledClaim, Reading } from '../experiments'
import type { Scatter } from './trial'

export type TrialVerdict = 'agrees' | 'disagrees' | 'not modelled'

/**
 * A published number agrees when it lies within the scatter of simulated trials of its size. Where only a direction is
 * published, simulated trials must find it too: 95 of 100 of them on that side of no change. What was found unchanged, or no
 * different, agrees when no change lies within the scatter. A claim without a number whose reading has no "no change" (a bare
 * rating, say, or a share seen in some people) is held to the limits it gives itself.
 */
export function verdictOf({ published, reading, agrees }: Pick<ModelledClaim, 'published' | 'reading' | 'agrees'>, scatter: Scatter | null): 'agrees' | 'disagrees' {
  if (scatter === null) return 'disagrees'
  const { value, low, high } = scatter
  const holds = (condition: boolean) => (condition ? 'agrees' : 'disagrees')
  if (published.kind === 'number') return holds(low <= published.value && published.value <= high)
  const none = neutralOf(reading)
  if (none === null || published.kind === 'some people') return holds(agrees.low <= value && value <= agrees.high)
  const direction = published.kind === 'no difference' ? 'unchanged' : published.direction
  if (direction === 'up') return holds(low > none)
  if (direction === 'down') return holds(high < none)
  return holds(low <= none && none <= high)
}

/** What a reading is where nothing has happened: 0 of a change or difference, 1 of a ratio; null where there is no such value. */
export function neutralOf(reading: ModelledClaim['reading']): number | null {
  switch (reading.kind) {
    case 'between': return reading.how === 'ratio' ? 1 : 0
    case 'ratio': return 1
    case 'difference': return 0
    case 'measure': return reading.as === 'changePercent' ? 0 : null
    case 'mean':
    case 'highest': return sameNeutral(reading.of)
    case 'hold':
    case 'count':
    case 'time constant':
    case 'share': return null
  }
}

function sameNeutral(parts: readonly Reading[]): number | null {
  const neutrals = new Set(parts.map(neutralOf))
  return neutrals.size === 1 ? [...neutrals][0] : null
}
