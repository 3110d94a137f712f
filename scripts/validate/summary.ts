/** What `validate` prints for a person. */
import { howItDiffers } from './words'
import type { Report } from './report'
import type { Tally } from './totals'

export function summary({ studies, totals, targets, people }: Report): string {
  const line = (name: string, { agrees, disagrees, notModelled, share }: Tally) =>
    `${name}: ${agrees} agree, ${disagrees} disagree${share === null ? '' : ` (${(share * 100).toFixed(0)} %)`}, ${notModelled} not modelled`
  const disagreeing = studies.flatMap(({ rows }) => rows.filter(({ verdict }) => verdict === 'disagrees'))
  return [
    `${totals.studies} studies, ${totals.claims} claims, ${people} people of each profile`,
    line('Calibration', totals.calibration),
    line('Validation', totals.validation),
    '',
    ...targets.map(({ target, reached, met }) => `${met === null ? '?' : met ? '+' : '-'} ${target}: ${reached ?? 'not simulated here'}`),
    '',
    ...(disagreeing.length > 0 ? ['Where simulated trials disagree:', ...disagreeing.map(row => `  ${row.study}/${row.claim} (${row.role}). ${howItDiffers(row)}`)] : []),
    '',
  ].join('\n')
}
