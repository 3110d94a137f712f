/** Writes a protocol as C data, and nothing of what follows from it: edges, inputs and ends are the driver's to work out. */
import { regionIndex, type MuscleGroup } from '../../src/anatomy'
import type { Contraction, Moment, Protocol, Step, Stimulus } from '../../src/protocols'
import { shareOf } from '../../src/protocols/weights'
import { real } from '../equations/c'

const INPUTS = { nociceptive: 0, cuff: 1, volleys: 2 } as const satisfies Record<Stimulus['kind'], number>
const LETTERS = { left: ['L'], right: ['R'], both: ['L', 'R'] } as const satisfies Record<Contraction['side'], readonly string[]>

/** `steps`, `stretches` (whatever acts from outside, each volley by itself) and `readings`, with their numbers. */
export function protocolInC({ steps, stimuli = [], measurements }: Protocol): string {
  const at = ({ step, edge }: Moment) => `${steps.findIndex(({ id }) => id === step)}, ${edge === 'end' ? 1 : 0}`
  const stretches = stimuli.flatMap((stimulus) => {
    const regions = `${stimulus.regions.length}, { ${stimulus.regions.map(regionIndex).join(', ')} }`
    return spans(stimulus).map(({ from, lasts, size }) => `{ ${at(stimulus.when)}, ${real(from)}, ${real(lasts)}, ${INPUTS[stimulus.kind]}, ${real(size)}, ${regions} }`)
  })
  const readings = measurements.map(({ when }) => `{ ${at(when)}, ${real(when.offset)} }`)
  return `
typedef struct { int region; double share; } worker;
typedef struct { double longest, load; int of_own, pain_limit, working_count, failing_count; worker working[60]; int failing[60]; } step_of_protocol;
typedef struct { int step, at_end; double from, lasts; int input; double size; int count, regions[60]; } stretch;
typedef struct { int step, at_end; double offset; } reading;
#define STEPS ${steps.length}
#define STRETCHES ${stretches.length}
#define READINGS ${readings.length}
static const step_of_protocol steps[] = {
${steps.map((step) => `  ${stepInC(step)},`).join('\n')}
};
static const stretch stretches[] = {
${listed(stretches)}
};
static const reading readings[] = {
${listed(readings)}
};
`
}

/** C knows no empty list. */
const listed = (entries: readonly string[]): string => (entries.length > 0 ? entries : ['{ 0 }']).map((entry) => `  ${entry},`).join('\n')

function spans(stimulus: Stimulus): readonly { readonly from: number, readonly lasts: number, readonly size: number }[] {
  const { offset } = stimulus.when
  switch (stimulus.kind) {
    case 'nociceptive': return [{ from: offset, lasts: stimulus.duration, size: stimulus.intensity }]
    case 'cuff': return [{ from: offset, lasts: stimulus.duration, size: stimulus.occlusion }]
    case 'volleys': return Array.from({ length: stimulus.count }, (_, n) => ({ from: offset + n * stimulus.interval, lasts: stimulus.width, size: stimulus.intensity }))
  }
}

function stepInC(step: Step): string {
  if (step.kind === 'rest') return `{ ${real(step.duration)}, 0.0, 1, 0, 0, 0, { { 0, 0.0 } }, { 0 } }`
  const { muscles, side, until } = step
  const load = shareOf(step)
  const both = (group: MuscleGroup) => LETTERS[side].map((letter) => regionIndex(`${group}_${letter}`))
  const working = muscles.flatMap(({ group, share }) => both(group).map((region) => `{ ${region}, ${real(share)} }`))
  const failing = (until.exhaustionOf ?? []).flatMap(both)
  const counts = `${working.length}, ${failing.length}`
  return `{ ${real(until.limit)}, ${real(load.fraction)}, ${load.of === 'own' ? 1 : 0}, ${until.painLimit ? 1 : 0}, ${counts}, { ${working.join(', ')} }, { ${failing.length > 0 ? failing.join(', ') : '0'} } }`
}
