/** Words of the Story. Short sentences, one idea per step; `test/words/story-grade.test.ts` holds the reading grade. */
export const story = {
  'story.skip': 'Skip to the story',
  'story.title': 'What happens when you hold your arms up?',
  'story.lead': 'For some people the ache fades. For people with fibromyalgia it may not, and their legs can become more tender too.',
  'story.to-lab': 'See it in the Lab',
} as const
