/** What the bodies show: the two that matter most as a strip, everything else of the muscles in a menu of the system's own. */
import { paint, PAINTED, type Painted } from '../../state/view'
import { say } from '../../words'
import { DotsIcon, MoreIcon } from './icons'
import { Segmented } from './segmented'

const FIRST = ['pain', 'change'] as const satisfies readonly Painted[]
const isFirst = (painted: Painted): painted is (typeof FIRST)[number] => painted === 'pain' || painted === 'change'
const OTHERS = PAINTED.filter(painted => !isFirst(painted))

export const Choice = ({ painted }: { painted: Painted }) => (
  <div className="stage-choice">
    <Segmented label={say('stage.painted')} value={isFirst(painted) ? painted : null} choose={paint}
      choices={FIRST.map(value => ({ value, label: say(`stage.painted.${value}`) }))} />
    <div className="stage-more" data-chosen={!isFirst(painted) || undefined}>
      <select aria-label={say('stage.painted.other')} value={isFirst(painted) ? '' : painted} onChange={event => paint(event.target.value as Painted)}>
        <option value="" hidden>{say('stage.painted.more')}</option>
        {OTHERS.map(value => <option key={value} value={value}>{say(`stage.painted.${value}`)}</option>)}
      </select>
      <MoreIcon />
      <DotsIcon />
    </div>
  </div>
)
