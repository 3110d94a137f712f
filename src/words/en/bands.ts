/** Words of the bands of virtual people. */
export const bands = {
  'bands.switch': 'Shade where virtual people lie',
  'bands.progress': 'Virtual people computed',
  'bands.done': '{done} of {of}',
  'bands.stop': 'Stop',
  'bands.stopped': 'The virtual people could not be computed. The lines stand as they are; switch it off and on to try again.',
  'bands.what': 'Shaded: the middle 80 of 100, from {people} people per group, drawn from what is known or assumed of how people differ (seed {seed}). The line is a typical person.',
} as const
