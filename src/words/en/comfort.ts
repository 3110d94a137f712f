/** Words of the comfort settings. */
export const comfort = {
  'comfort.title': 'Comfort',
  'comfort.text': 'Text size',
  'comfort.text.100': 'Usual',
  'comfort.text.115': 'Larger',
  'comfort.text.135': 'Largest',
  'comfort.theme': 'Screen',
  'comfort.theme.system': 'As device',
  'comfort.theme.light': 'Light',
  'comfort.theme.dark': 'Dark',
  'comfort.motion': 'Less motion',
  'comfort.motion.text': 'Play steps from moment to moment',
  'comfort.motion.device': 'Set by your device. Play steps from moment to moment',
  'comfort.letters': 'Single-letter keys',
  'comfort.letters.text': 'Such as M and T. Space and arrows stay.',
  'comfort.kept': 'Kept on this device only.',
} as const
