/** Words of predicting first. Nobody is marked: three answers stand side by side. */
export const predict = {
  'charts.reveal.predict': 'Predict first',
  'predict.lead': 'Before you look: what do you expect of the pressure it takes until it hurts? Higher is less sensitive. You can leave any of them open.',
  'predict.lead.revealed': 'What you expected, what the model gives, and what the study found. Where they differ is where it gets interesting: the study may have found otherwise than the model, and other studies otherwise again.',
  'predict.none': 'This study printed no change that could be predicted.',
  'predict.topic': '{name}, {unit}',
  'predict.question': '{group}, {moment}',
  'predict.up': 'higher',
  'predict.unchanged': 'no change',
  'predict.down': 'lower',
  'predict.reveal': 'Show what was found',
  'predict.again': 'Guess again',
  'predict.curves': 'Show the curves',
  'predict.who.you': 'You said',
  'predict.who.model': 'The model',
  'predict.who.study': 'The study',
  'predict.unsaid': '–',
} as const
