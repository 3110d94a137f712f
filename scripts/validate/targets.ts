/** What this project set out to reach, beside the claims: each with what was reached. */
import { mean } from '../../src/numerics/statistics'
import type { ProfileId } from '../../src/parameters/profiles'
import type { Row } from './judge'
import { totalsOf } from './totals'
import type { AtRest } from './work'

export interface Target {
  readonly target: string
  /** How the model comes to it: whether the number was put in, entered the fit, or follows. Null of counts. */
  readonly way: string | null
  /** What was reached, in words; null where nothing was simulated that would tell. */
  readonly reached: string | null
  readonly met: boolean | null
}

const LEAST_STUDIES = 16
const LEAST_CLAIMS = 45

export function targets(rows: readonly Row[], rest: Readonly<Record<ProfileId, readonly AtRest[]>>): Target[] {
  const { studies, claims, calibration, validation } = totalsOf(rows)
  const simulated = (study: string, claim: string) => rows.find(row => row.study === study && row.claim === claim)
  const nothing = { reached: null, met: null }
  const entered = 'entered the fit'
  const facilitated = 'put in and fitted: how much people differ in `etaY` and `etaZ` was assumed with it in view, the middle entered the fit'

  const close = (name: string, study: string, claim: string, off: (simulated: number, published: number) => number, most: number, unit: string, way: string): Target => {
    const row = simulated(study, claim)
    const target = `${name}: within ${most} ${unit} of what was published`
    if (!row?.simulated || row.published.kind !== 'number') return { target, way, ...nothing }
    const far = off(row.simulated.value, row.published.value)
    const exact = row.withoutError === null ? '' : `; ${short(row.withoutError)} had readings no error`
    return { target, way, reached: `${short(row.simulated.value)} against ${short(row.published.value)}: ${short(far)} ${unit} off${exact}`, met: Math.abs(far) <= most }
  }
  const percent = (found: number, published: number) => (found / published - 1) * 100
  const points = (found: number, published: number) => found - published
  const share = (name: string, part: number | null, least: number): Target => ({
    target: `${name} claims that are modelled: at least ${least} % agree`,
    way: name === 'Calibration' ? entered : null,
    reached: part === null ? null : `${short(part * 100)} %`,
    met: part === null ? null : part * 100 >= least,
  })
  const areas = (profile: ProfileId, low: number, high: number): Target => ({
    target: `Painful areas, mean of people ${profile === 'healthy' ? 'without' : 'with'} fibromyalgia: ${low} to ${high} of 19`,
    way: 'put in: how much people differ in where pain sits at rest (`prior`) was assumed such that it comes out',
    ...(rest[profile].length === 0 ? nothing : within(mean(rest[profile].map(({ wpi }) => wpi)), low, high)),
  })
  const persson = rows.filter(({ study, published, simulated: found }) => study === 'persson2000' && published.kind === 'number' && found)

  return [
    { target: `At least ${LEAST_STUDIES} studies and ${LEAST_CLAIMS} claims`, way: null, reached: `${studies} and ${claims}`, met: studies >= LEAST_STUDIES && claims >= LEAST_CLAIMS },
    share('Calibration', calibration.share, 90),
    share('Validation', validation.share, 75),
    close('Glutamate at rest, fibromyalgia against healthy', 'gerdle2016', 'between-glutamate', percent, 10, '%', 'put in: `eGlu` is derived from these two means'),
    close('Pyruvate at rest, fibromyalgia against healthy', 'gerdle2016', 'between-pyruvate', percent, 10, '%', 'put in: `mito` in fibromyalgia is derived from these two means'),
    close('Lactate at rest, fibromyalgia against healthy', 'gerdle2016', 'between-lactate', percent, 10, '%', 'follows from `mito`, which is derived from pyruvate'),
    {
      target: 'Every printed size of the healthy rise after a shoulder hold (Persson 2000) within the scatter of trials',
      way: entered,
      ...(persson.length === 0 ? nothing : { reached: `${persson.filter(({ verdict }) => verdict === 'agrees').length} of ${persson.length}`, met: persson.every(({ verdict }) => verdict === 'agrees') }),
    },
    close('People facilitated by pain elsewhere, healthy', 'potvin2016', 'healthy-facilitators', points, 8, 'points', facilitated),
    close('People facilitated by pain elsewhere, fibromyalgia', 'potvin2016', 'fibromyalgia-facilitators', points, 8, 'points', facilitated),
    areas('fibromyalgia', 11, 13),
    areas('healthy', 0, 2),
  ]
}

const within = (value: number, low: number, high: number) => ({ reached: short(value), met: low <= value && value <= high })

const short = (value: number) => Number(value.toPrecision(3)).toString()
