/** Writes participants as C: their parameters, their body and the state in which they rest. */
import { PARAMETER_NAMES } from '../../src/parameters/table'
import type { Participant } from '../../src/simulation/participant'
import { ARRAYS } from './arrays'
import { real } from './c'

/** Goes behind what `toC` writes: `noci_participants[]`, in the order given, and their number. */
export function participantsInC(participants: readonly Participant[]): string {
  const entries = participants.map(({ profile, parameters, body, rest }) => {
    const values = PARAMETER_NAMES.map((name) => `    .${name} = ${real(parameters[name])},`)
    const arrays = ARRAYS.body.map(({ name, integer }) => `    .${name} = { ${numbers(body[name as keyof typeof body], integer)} },`)
    return [
      '  {', `    .name = ${JSON.stringify(profile)},`, '    .parameters = {', ...values, '    },', '    .body = {', ...arrays, '    },',
      `    .rest = { ${numbers(rest, false)} },`, '  },',
    ].join('\n')
  })
  return `typedef struct {
  const char *name;
  noci_parameters parameters;
  noci_body body;
  /* A state at rest, to be read as a noci_state. */
  double rest[NOCI_STATE_SIZE];
} noci_participant;

#define NOCI_PARTICIPANTS ${participants.length}
const noci_participant noci_participants[NOCI_PARTICIPANTS] = {
${entries.join('\n')}
};
`
}

const numbers = (values: Float64Array | Int32Array, integer: boolean): string => Array.from(values, (value) => (integer ? String(value) : real(value))).join(', ')
