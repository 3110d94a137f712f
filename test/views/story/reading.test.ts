/** How hard the story is to read, how long it takes, and what it never says. */
import { beforeAll, describe, expect, it } from 'vitest'
import { syllable } from 'syllable'
import { ge2012 } from '../../../src/experiments/ge2012'
import type { ProfileId } from '../../../src/parameters/profiles'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import type { SessionState } from '../../../src/state/session'
import { factsOf, type Facts } from '../../../src/views/story/facts'
import { IDEAS, sentencesOf, STEPS, textOf, titleOf, type StepId } from '../../../src/views/story/steps'
import { say } from '../../../src/words'
import { story } from '../../../src/words/en/story'

let facts: Facts

beforeAll(() => {
  const runOf = (profile: ProfileId) => run(participantOf(profile), ge2012.protocol)
  const runs: SessionState['runs'] = { healthy: runOf('healthy'), fibromyalgia: runOf('fibromyalgia') }
  facts = factsOf(runs)!
})

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []

/** Flesch-Kincaid grade level (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59. */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text, 'en').filter(sentence => wordsOf(sentence).length > 0)
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

const ideas = () => IDEAS.flatMap(idea => [`${say(`story.means.${idea}`)}.`, say(`story.means.${idea}.text`)])
const textIn = (step: StepId) => [titleOf(step, facts).replace(/([^.?!])$/, '$1.'), ...textOf(step, facts).map(({ text }) => text), ...(step === 'means' ? ideas() : [])]

it('counts as the formula does', () => {
  // 6 words of one syllable each in one sentence: 0.39 * 6 + 11.8 - 15.59.
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 5)
  // Of a text that nobody would call easy, what other counters print lies above 12.
  expect(gradeOf('Notwithstanding considerable methodological heterogeneity, contemporary investigations demonstrate deteriorating inhibitory modulation.')).toBeGreaterThan(20)
})

describe('the story', () => {
  it.each(STEPS)('can be read in grade 7: %s', step => {
    expect(gradeOf(textIn(step).join(' '))).toBeLessThanOrEqual(7)
  })

  it('is short enough: about 90 seconds at 200 words a minute', () => {
    const words = STEPS.flatMap(textIn).flatMap(wordsOf).length
    expect(words).toBeGreaterThan(150)
    // The asides are what a person leaves out.
    const heard = STEPS.flatMap(step => [titleOf(step, facts), ...textOf(step, facts).filter(({ kind }) => kind !== 'aside').map(({ text }) => text), ...(step === 'means' ? ideas() : [])]).flatMap(wordsOf).length
    expect(heard).toBeLessThanOrEqual(300)
  })

  it('has no sentence of more than 24 words', () => {
    const long = STEPS.flatMap(textIn).flatMap(text => sentencesOf(text, 'en')).filter(sentence => wordsOf(sentence).length > 24)
    expect(long).toEqual([])
  })

  it('says at the key step that it was measured, that studies disagree and that people differ', () => {
    const said = textIn('later').join(' ')
    expect(said).toContain('It was measured. It is not all in the mind.')
    expect(said).toMatch(/Some studies found no such change/)
    expect(said).toMatch(/People differ/)
  })

  it.each(Object.entries(story))('%s neither orders, scores nor sorts into healthy and not', (_, text) => {
    expect(text).not.toMatch(/\bhealthy (people|person|one)\b|\bnormal|\byou (need|have) to\b|\btry to\b|\bexercises? (more|less|daily)\b|\bscore|\bdose|\bmedicine|\bdrug|\btablet/i)
  })

  it('has no number of its own: they all come with the facts', () => {
    // But for how many steps there are and how long it takes, the top of the scale, and the minutes at which it looks.
    const bare = Object.entries(story).filter(([, text]) => /\d/.test(text.replaceAll(/\{[^{}]*\}/g, '').replaceAll('of 10', '').replace('about 90 seconds', '').replace('20 minutes later', '')))
    expect(bare).toEqual([])
  })
})
