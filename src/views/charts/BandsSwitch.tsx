/** Asks for the bands, says how far they are, and takes them away again. */
import { useEffect, useMemo, useState } from 'react'
import type { Protocol } from '../../protocols'
import { askForBands, dropBands, stopBands, useCohort, type BandsRequest } from '../../state/cohort-client'
import type { Runs } from '../../state/session'
import type { Setup } from '../../state/setup'
import { say } from '../../words'
import type { ChartedRuns } from './use-charted'

/** In each group: enough that a tenth of them is more than one. */
export const PEOPLE = 40

/** What is charted, as a request for its bands; a quantity that names no place in the runs has none. */
export function bandsOf({ charts }: ChartedRuns, runs: Runs, protocol: Protocol, { whatIfs, changes, seed }: Setup): BandsRequest {
  const run = runs.fibromyalgia ?? runs.healthy
  const banded = run === undefined ? [] : charts.flatMap(({ quantity: { id, column, element, read } }) => {
    const place = element(run)
    return place === null ? [] : [{ id, column: column as BandsRequest['banded'][number]['column'], element: place, read }]
  })
  return { protocol, profiles: ['healthy', 'fibromyalgia'], people: PEOPLE, seed, banded, setup: { whatIfs, changes } }
}

export function BandsSwitch({ request }: { request: BandsRequest }) {
  const status = useCohort(cohort => cohort.status)
  const [on, setOn] = useState(() => useCohort.getState().request !== null)
  const key = useMemo(() => JSON.stringify(request), [request])

  // What is drawn belongs to what is on screen: another protocol or another change asks anew.
  useEffect(() => {
    if (!on || JSON.stringify(useCohort.getState().request) === key) return
    void askForBands(JSON.parse(key) as BandsRequest)
  }, [on, key])

  function turn(next: boolean) {
    setOn(next)
    if (!next) dropBands()
  }

  return (
    <div className="bands">
      <label className="switch-row">
        <span>{say('bands.switch')}</span>
        <input type="checkbox" role="switch" checked={on} onChange={event => turn(event.target.checked)} />
        <span className="switch" aria-hidden="true" />
      </label>
      {on && status.kind === 'running' && (
        <div className="bands-running">
          <progress max={status.of} value={status.done} aria-label={say('bands.progress')} />
          <span className="small muted">{say('bands.done', { done: status.done, of: status.of })}</span>
          <button type="button" className="button quiet" onClick={stopBands}>{say('bands.stop')}</button>
        </div>
      )}
      {on && status.kind === 'failed' && <p className="small">{say('bands.stopped')}</p>}
      {on && status.kind !== 'failed' && <p className="small muted">{say('bands.what', { people: request.people, seed: String(request.seed) })}</p>}
    </div>
  )
}
