import { useMemo } from 'react'
import { useKept } from '../../../state/kept'
import { useSession } from '../../../state/session'
import { usePlayback } from '../../../state/use-playback'
import type { ChartedRuns } from '../../charts/use-charted'
import { withExtras, type Extra } from './extras'

const NONE: readonly Extra[] = []

/** Kept while the page is open, whatever study is looked at. */
export const useExtras = () => useKept<readonly Extra[]>('lab.extras', NONE)

/** The charts of a session with those on request. */
export function useWithExtras(charted: ChartedRuns): ChartedRuns {
  const [extras] = useExtras()
  const runs = useSession(session => session.runs)
  const baseline = useSession(session => session.baseline)
  const alignment = usePlayback(state => state.alignment)
  return useMemo(() => withExtras(charted, extras, { runs, baseline }, alignment), [charted, extras, runs, baseline, alignment])
}
