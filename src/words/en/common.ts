/** Words used in more than one room. */
export const common = {
  'app.name': 'NociLab',
  'group.healthy': 'Healthy control',
  'group.fibromyalgia': 'Fibromyalgia',
  'group.healthy.short': 'HC',
  'group.fibromyalgia.short': 'FM',
  'model.note': 'A model of what studies found on average. Not a diagnosis, not medical advice.',
  'close': 'Close',
} as const
