import { describe, expect, it } from 'vitest'
import type { ModelledClaim, Reading, Result } from '../../src/experiments'
import { neutralOf, verdictOf } from '../../src/simulation/trial-verdict'

const change: Reading = { kind: 'measure', measurement: 'after', regions: ['deltoid_L'], as: 'changePercent' }
const rating: Reading = { kind: 'measure', measurement: 'after', regions: ['deltoid_L'], as: 'value' }
const number = (value: number): Result => ({ kind: 'number', value, unit: '%', spread: 3, spreadKind: 'SD' })
const direction = (way: 'up' | 'down' | 'unchanged'): Result => ({ kind: 'direction', direction: way })

const judge = (published: Result, low: number, high: number, reading: ModelledClaim['reading'] = change) =>
  verdictOf({ published, reading, agrees: { low: 2, high: 4, unit: '%', because: 'made up' } }, { value: (low + high) / 2, low, high })

describe('the verdict on a claim', () => {
  it.each<[string, Result, number, number, string]>([
    ['a number inside', number(13), 8, 20, 'agrees'],
    ['a number at the lower end', number(8), 8, 20, 'agrees'],
    ['a number at the upper end', number(20), 8, 20, 'agrees'],
    ['a number below', number(7.9), 8, 20, 'disagrees'],
    ['a number above', number(20.1), 8, 20, 'disagrees'],
    ['a rise that is found', direction('up'), 0.1, 9, 'agrees'],
    ['a rise that is not told from none', direction('up'), -0.1, 9, 'disagrees'],
    ['a rise where there is a fall', direction('up'), -9, -1, 'disagrees'],
    ['a fall that is found', direction('down'), -9, -0.1, 'agrees'],
    ['a fall that is not told from none', direction('down'), -9, 0, 'disagrees'],
    ['no change where none is found', direction('unchanged'), -2, 3, 'agrees'],
    ['no change where there is one', direction('unchanged'), 1, 3, 'disagrees'],
    ['no difference where none is found', { kind: 'no difference' }, -2, 3, 'agrees'],
    ['no difference where there is one', { kind: 'no difference' }, -3, -1, 'disagrees'],
  ])('on %s', (_what, published, low, high, verdict) => {
    expect(judge(published, low, high)).toBe(verdict)
  })

  it('counts a ratio from 1', () => {
    const reading = { kind: 'between', how: 'ratio', reading: rating } as const
    expect([judge(direction('up'), 1.1, 2, reading), judge(direction('up'), 0.9, 2, reading), judge({ kind: 'no difference' }, 0.9, 2, reading)]).toEqual(['agrees', 'disagrees', 'agrees'])
  })

  it('holds a direction without a "no change", and what some people have, to the limits of the claim', () => {
    expect([judge(direction('up'), 1, 6, rating), judge(direction('up'), 6, 9, rating)]).toEqual(['agrees', 'disagrees'])
    const some: Result = { kind: 'some people' }
    expect([judge(some, 1, 6), judge(some, 6, 9)]).toEqual(['agrees', 'disagrees'])
  })

  it('disagrees where no trial got that far', () => {
    expect(verdictOf({ published: number(1), reading: change, agrees: { low: 0, high: 2, unit: '%', because: 'made up' } }, null)).toBe('disagrees')
  })
})

describe('where nothing has happened', () => {
  it.each<[ModelledClaim['reading'], number | null]>([
    [change, 0],
    [rating, null],
    [{ kind: 'hold', step: 'hold' }, null],
    [{ kind: 'difference', first: rating, second: rating }, 0],
    [{ kind: 'ratio', of: rating, to: rating }, 1],
    [{ kind: 'mean', of: [change, change] }, 0],
    [{ kind: 'highest', of: [change, rating] }, null],
    [{ kind: 'share', of: change, beyond: 'below', limit: 0 }, null],
    [{ kind: 'between', how: 'difference', reading: rating }, 0],
    [{ kind: 'between', how: 'g', reading: rating }, 0],
    [{ kind: 'between', how: 'ratio', reading: change }, 1],
  ])('%j reads %s', (reading, neutral) => {
    expect(neutralOf(reading)).toBe(neutral)
  })
})
