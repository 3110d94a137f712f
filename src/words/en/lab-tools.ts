/** Words of what the Lab can do besides: keys, charts on request, a curve as sound. */
export const labTools = {
  'key.Ctrl': 'Ctrl',
  'key.Cmd': '⌘',
  'command.what-if': 'What if',
  'command.pathway': 'Pathway',
  'command.undo': 'Take back',
  'command.redo': 'Do again',
} as const
