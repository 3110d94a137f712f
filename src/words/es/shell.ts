/** Spanish of the words of what surrounds every screen: header, menu, ways from one to the other. */
export const shell = {
  'shell.nav': 'Principal',
  'shell.menu': 'Menú',
  'shell.menu.title': 'Adónde ir',
  'shell.home': 'NociLab: ir al inicio',
  'shell.keys': 'Teclas',
  'shell.comfort': 'Comodidad',
  'shell.opening': 'Abriendo …',
  'shell.unknown': 'Aquí no hay ninguna página «{asked}», o ya no la hay. Esta es la más cercana.',
  'shell.title': '{screen} · NociLab',
  'screen.story': 'Historia',
  'screen.own': 'Lo mío',
  'screen.lab': 'Laboratorio',
  'screen.print': 'Una página para mostrar',
} as const
