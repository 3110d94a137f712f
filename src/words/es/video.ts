/** Spanish of the words of the film of a run. */
export const video = {
  'video': 'Vídeo',
  'video.lead': 'Los dos cuerpos, los gráficos que elijas y el reloj, del principio al final de la simulación, como archivo MP4. Deja esta página a la vista mientras se hace.',
  'video.charts': 'Gráficos en la imagen, como mucho {most}',
  'video.length': 'Duración',
  'video.seconds': '{seconds} s',
  'video.make': 'Hacer el vídeo',
  'video.cancel': 'Cancelar',
  'video.progress': 'Imágenes hechas hasta ahora',
  'video.working': 'El vídeo se está haciendo.',
  'video.cancelled': 'Cancelado. No se ha guardado nada.',
  'video.missing': 'Este navegador no puede escribir vídeos desde una página. Un Chrome, Edge, Firefox o Safari reciente sí puede; todos los demás archivos funcionan aquí.',
} as const
