import { memo, useId, useMemo, useState } from 'react'
import { PROFILES } from '../../parameters/profiles'
import { PARAMETERS } from '../../parameters/table'
import { WHAT_IF_IDS, WHAT_IFS, type WhatIfChoice, type WhatIfId, type Whom } from '../../parameters/what-ifs'
import type { Protocol } from '../../protocols'
import { paced, REST, WORK } from '../../state/pace'
import { useSession } from '../../state/session'
import { endGesture, isModified, openProtocol, redo, setWhatIf, undo, undoChanges, useSetup } from '../../state/setup'
import { formatShare, say } from '../../words'
import { Segmented } from '../theme/Segmented'
import { Badge } from './Badge'
import { weakest } from './evidence'
import './what-ifs.css'

/** Switches over the participants: each says what it changes and how firm that is. Nothing here says how it could be brought about. */
export function WhatIfs() {
  const setup = useSetup(state => state.setup)
  return (
    <div className="what-ifs">
      <h2>{say('what-if.heading')}</h2>
      <p className="small muted">{say('what-if.lead')}</p>
      <History modified={isModified(setup)} />
      <ul>{WHAT_IF_IDS.map(id => <li key={id}><WhatIfRow id={id} choice={setup.whatIfs[id] ?? null} /></li>)}</ul>
      <PaceIt />
      <p className="small muted">{say('what-if.left-out')}</p>
    </div>
  )
}

/** Pacing changes what is done, not who does it: another protocol, which has no unchanged run to be laid over. */
function PaceIt() {
  const protocol = useSession(session => session.protocol)
  const [said, setSaid] = useState('')
  const goal = useMemo(() => paced(protocol, say('what-if.pace.title', { title: protocol.title }).slice(0, 200)), [protocol])
  const open = async (next: Protocol) => {
    const { parseProtocol } = await import('../../protocols/parse')
    const parsed = parseProtocol(next)
    if (parsed.ok) openProtocol(parsed.protocol)
    setSaid(parsed.ok ? say('what-if.pace.opened') : say('what-if.pace.no-place'))
  }
  return (
    <div className="what-if">
      <b>{say('what-if.pace')}</b>
      <small>{say(goal ? 'what-if.pace.does' : 'what-if.pace.short', { work: WORK, rest: REST })}</small>
      <p className="what-if-source"><Badge kind="assumed" /> {say('what-if.pace.moves')}</p>
      <button type="button" className="button secondary" aria-disabled={!goal} onClick={() => goal && void open(goal)}>{say('what-if.pace.open')}</button>
      <p className="small" role="status">{said}</p>
    </div>
  )
}

/** One step back or forward, and everything back. */
export function History({ modified }: { modified: boolean }) {
  const canUndo = useSetup(state => state.past.length > 0)
  const canRedo = useSetup(state => state.future.length > 0)
  return (
    <div className="history">
      <button type="button" className="button secondary" disabled={!canUndo} onClick={undo}>{say('history.undo')}</button>
      <button type="button" className="button secondary" disabled={!canRedo} onClick={redo}>{say('history.redo')}</button>
      <button type="button" className="button secondary" disabled={!modified} onClick={undoChanges}>{say('history.undo-all')}</button>
    </div>
  )
}

/** Things that are as in a healthy person already change nothing there. */
const FIBROMYALGIA_ONLY: readonly WhatIfId[] = ['brake-back', 'oxidative']

/** Drawn anew when its own choice changes: while one of them is moved the others stand. */
const WhatIfRow = memo(function WhatIfRow({ id, choice }: { id: WhatIfId; choice: WhatIfChoice | null }) {
  const slider = useId()
  const whose = useId()
  const { parameters, instead } = WHAT_IFS[id]
  const set = (next: Partial<WhatIfChoice>, gesture?: string) => setWhatIf(id, { amount: 1, whom: 'fibromyalgia', ...choice, ...next }, instead, gesture)
  // Of what is different in fibromyalgia, how firm the difference is.
  const evidence = weakest(parameters.map(name => PROFILES.fibromyalgia.overrides[name as keyof typeof PROFILES.fibromyalgia.overrides]?.origin ?? PARAMETERS[name].origin))
  const percent = Math.round((choice?.amount ?? 0) * 100)
  return (
    <div className="what-if" data-on={choice !== null}>
      <label className="switch-row">
        <span><b>{say(`what-if.${id}`)}</b><small>{say(`what-if.${id}.does`)}</small></span>
        <input type="checkbox" role="switch" checked={choice !== null} onChange={({ target }) => (target.checked ? set({}) : setWhatIf(id, null))} />
        <span className="switch" aria-hidden="true" />
      </label>
      <p className="what-if-source"><Badge kind={evidence} /> {say('what-if.moves', { parameters: parameters.join(', ') })}</p>
      {choice && (
        <div className="what-if-more">
          <label htmlFor={slider}>{say('what-if.amount')} <output htmlFor={slider}>{formatShare(percent)}</output></label>
          <input
            id={slider} type="range" min={0} max={100} step={1} value={percent} aria-valuetext={formatShare(percent)}
            onChange={({ target }) => set({ amount: Number(target.value) / 100 }, id)} onPointerUp={endGesture} onKeyUp={endGesture} onBlur={endGesture}
          />
          {!FIBROMYALGIA_ONLY.includes(id) && (
            <>
              <span id={whose} className="visually-hidden">{say('what-if.whom')}</span>
              <Segmented<Whom>
                label={say('what-if.whom')} labelledBy={whose} value={choice.whom} onChange={whom => set({ whom })}
                choices={(['fibromyalgia', 'both'] as const).map(value => ({ value, label: say(`what-if.whom.${value}`) }))}
              />
            </>
          )}
        </div>
      )}
    </div>
  )
})
