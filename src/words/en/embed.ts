/** Words of the page inside another page. */
export const embed = {
  'embed.skip': 'Skip to the bodies',
  'embed.open': 'Open in NociLab',
  'embed.time': 'Time in the session',
  'embed.clock': '{time} min',
  'embed.painted': 'What the bodies show',
  'embed.pain': 'Pain now',
  'embed.change': 'Sensitivity change',
  'embed.play': 'Play',
  'embed.pause': 'Pause',
  'embed.next': 'Next moment',
  'embed.stage': '{title}: two people, without and with fibromyalgia.',
  'embed.waiting': 'The run is being worked out …',
  'embed.failed': 'The run could not be worked out. Nothing you did.',
} as const
