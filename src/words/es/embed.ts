/** Spanish of the words of the page inside another page. */
export const embed = {
  'embed.skip': 'Ir a los cuerpos',
  'embed.open': 'Abrir en NociLab',
  'embed.time': 'Tiempo en la sesión',
  'embed.clock': '{time} min',
  'embed.painted': 'Lo que muestran los cuerpos',
  'embed.pain': 'Dolor ahora',
  'embed.change': 'Cambio de sensibilidad',
  'embed.play': 'Reproducir',
  'embed.pause': 'Pausar',
  'embed.next': 'Momento siguiente',
  'embed.stage': '{title}: dos personas, sin y con fibromialgia.',
  'embed.waiting': 'La simulación se está calculando …',
  'embed.failed': 'No se pudo calcular la simulación. No es por nada que hayas hecho.',
} as const
