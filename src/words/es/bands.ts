/** Spanish of the words of the bands of virtual people. */
export const bands = {
  'bands.switch': 'Sombrear dónde están los participantes virtuales',
  'bands.progress': 'Participantes virtuales calculados',
  'bands.done': '{done} de {of}',
  'bands.stop': 'Parar',
  'bands.stopped': 'No se pudieron calcular los participantes virtuales. Las líneas quedan como están; para probar otra vez, desactiva y vuelve a activar la opción.',
  'bands.what': 'Sombreado: los 80 de 100 del medio, de {people} personas por grupo, sorteadas según lo que se sabe o se supone de cómo difieren las personas (semilla {seed}). La línea es una persona típica.',
} as const
