import { useEffect, useMemo } from 'react'
import { useSession } from '../../../state/session'
import { setCharts, useSetup } from '../../../state/setup'
import { recordAlso } from '../../../state/simulation-client'
import { usePlayback } from '../../../state/use-playback'
import type { ChartedRuns } from '../../charts/use-charted'
import { withExtras, type Extra } from './extras'

const NONE: readonly Extra[] = []

/** Part of the set-up, and so of its link, its undo and every study that is looked at. */
export const useExtras = (): [readonly Extra[], (extras: readonly Extra[]) => void] => [useSetup(({ setup }) => setup.charts ?? NONE), setCharts]

/** The charts of a session with those on request, which runs are asked to record. */
export function useWithExtras(charted: ChartedRuns): ChartedRuns {
  const [extras] = useExtras()
  const runs = useSession(session => session.runs)
  const baseline = useSession(session => session.baseline)
  const alignment = usePlayback(state => state.alignment)
  useEffect(() => recordAlso(extras.map(({ column }) => column)), [extras])
  return useMemo(() => withExtras(charted, extras, { runs, baseline }, alignment), [charted, extras, runs, baseline, alignment])
}
