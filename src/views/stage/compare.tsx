/** Ways into a comparison and out of it: a tool that opens the system's own menu, and a button beside the legend. */
import { playback } from '../../state/playback'
import { compareWith, type Comparison } from '../../state/view'
import { formatClock, say } from '../../words'
import { CloseIcon, CompareIcon } from './icons'

type Way = 'none' | 'pinned' | 'moment' | 'other'

const wayOf = (comparison: Comparison | null): Way => (!comparison ? 'none' : comparison.with === 'moment' ? 'pinned' : 'other')

function choose(way: Way) {
  if (way === 'none') compareWith(null)
  if (way === 'moment') compareWith({ with: 'moment', clock: playback.getState().cursor })
  if (way === 'other') compareWith({ with: 'other' })
}

export const CompareTool = ({ comparison }: { comparison: Comparison | null }) => (
  <span className="stage-tool stage-compare" data-on={comparison !== null || undefined}>
    <CompareIcon />
    <select aria-label={say('stage.compare')} value={wayOf(comparison)} onChange={event => choose(event.target.value as Way)}>
      <option value="none">{say('stage.compare.none')}</option>
      {comparison?.with === 'moment' && <option value="pinned">{say('stage.compare.pinned', { time: formatClock(comparison.clock) })}</option>}
      <option value="moment">{say('stage.compare.moment')}</option>
      <option value="other">{say('stage.compare.other')}</option>
    </select>
    <span className="stage-tool-short" aria-hidden="true">{say('stage.short.compare')}</span>
    <span className="stage-tool-name" aria-hidden="true">{say('stage.compare')}</span>
  </span>
)

/** The way out, beside the legend that says what is compared. */
export const CompareEnd = () => (
  <button type="button" className="stage-compare-end" aria-label={say('stage.compare.stop')} onClick={() => compareWith(null)}>
    <CloseIcon /><span aria-hidden="true">{say('stage.compare.stop')}</span>
  </button>
)

/** For the live region. */
export const comparisonInWords = (comparison: Comparison | null) =>
  !comparison ? say('stage.compare.none.said')
    : comparison.with === 'other' ? say('stage.compare.other.said') : say('stage.compare.moment.said', { time: formatClock(comparison.clock) })
