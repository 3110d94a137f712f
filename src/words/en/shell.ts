/** Words of what surrounds every screen: header, menu, ways from one to the other. */
export const shell = {
  'shell.nav': 'Main',
  'shell.menu': 'Menu',
  'shell.menu.title': 'Where to',
  'shell.home': 'NociLab: to the start',
  'shell.keys': 'Keys',
  'shell.comfort': 'Comfort',
  'shell.opening': 'Opening …',
  'shell.unknown': 'There is no page “{asked}” here, or not any more. This is the nearest one.',
  'shell.title': '{screen} · NociLab',
  'screen.story': 'Story',
  'screen.own': 'My own',
  'screen.lab': 'Lab',
  'screen.print': 'A page to show',
} as const
