/** Spanish of the words of predicting first. Nobody is marked: three answers stand side by side. */
export const predict = {
  'charts.reveal.predict': 'Predecir primero',
  'predict.lead': 'Antes de mirar: ¿qué esperas de la presión que hace falta hasta que duele? Más alta es menos sensible. Se puede dejar cualquiera sin responder.',
  'predict.lead.revealed': 'Lo que esperabas, lo que da el modelo y lo que encontró el estudio. Donde difieren es donde se pone interesante: el estudio puede haber encontrado algo distinto que el modelo, y otros estudios algo distinto también.',
  'predict.none': 'Este estudio no publicó ningún cambio que se pueda predecir.',
  'predict.topic': '{name}, {unit}',
  'predict.question': '{group}, {moment}',
  'predict.up': 'sube',
  'predict.unchanged': 'no cambia',
  'predict.down': 'baja',
  'predict.reveal': 'Mostrar lo que se encontró',
  'predict.again': 'Predecir de nuevo',
  'predict.curves': 'Mostrar las curvas',
  'predict.who.you': 'Tu respuesta',
  'predict.who.model': 'El modelo',
  'predict.who.study': 'El estudio',
  'predict.unsaid': '–',
} as const
