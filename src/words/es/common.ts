/** Spanish of the words used in more than one room. */
export const common = {
  'app.name': 'NociLab',
  'group.healthy': 'Sin fibromialgia',
  'group.fibromyalgia': 'Con fibromialgia',
  'group.healthy.short': 'HC',
  'group.fibromyalgia.short': 'FM',
  'model.note': 'Un modelo de lo que los estudios encontraron en promedio. No es un diagnóstico ni un consejo médico.',
  'close': 'Cerrar',
} as const
