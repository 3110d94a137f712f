/**
 * Parts of the Lab that come only when somebody asks for them, fetched before anybody does: once there is a result and
 * nothing else to load. From then on a lost line takes nothing away.
 */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./free/Build'),
  () => import('./extra/ExtraCharts'),
  () => import('./Parameters'),
  () => import('./WhatIfs'),
  () => import('./Sources'),
  () => import('./SideBySide'),
  () => import('./predict/Draw'),
  () => import('./Picker'),
  () => import('./pathway/BoxDetails'),
  () => import('./export/ExportDialog'),
  () => import('../shell/Keys'),
  () => import('../comfort/Comfort'),
  () => import('./export/VideoExport'),
  () => import('../../experiments/studies'),
  () => import('../../parameters/what-ifs'),
  () => import('../../state/share'),
]

/** One after the other, so that each leaves room for what is wanted now. A part that does not come is asked for again when it is wanted. */
export async function fetchAhead(): Promise<void> {
  for (const part of PARTS) await part().catch(() => undefined)
}
