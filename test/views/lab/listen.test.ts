/** A curve as tones: closed forms of the mapping, and what is put on the clock of the sound. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVEL, PAUSE, schedule } from '../../../src/views/lab/listen/sound'
import { HIGHEST, LOWEST, PARTS, pitchOf, SECONDS, tonesOf } from '../../../src/views/lab/listen/tones'

describe('the pitch of a value', () => {
  it('is an end of the range at an end of the axis, and the octave between in its middle', () => {
    expect(pitchOf(-30, [-30, 30])).toBe(LOWEST)
    expect(pitchOf(30, [-30, 30])).toBeCloseTo(HIGHEST, 9)
    expect(pitchOf(0, [-30, 30])).toBeCloseTo(Math.sqrt(LOWEST * HIGHEST), 9)
  })

  it('stays at the end beyond the axis, and has an answer where the axis has no length', () => {
    expect([pitchOf(-1, [0, 10]), pitchOf(5, [5, 5])]).toEqual([LOWEST, LOWEST])
    expect(pitchOf(11, [0, 10])).toBeCloseTo(HIGHEST, 9)
  })

  it('rises by the same interval for the same step, wherever on the axis', () => {
    const place = fc.double({ min: 0, max: 0.5, noNaN: true })
    fc.assert(fc.property(place, place, (a, b) => {
      const interval = (from: number) => pitchOf(from + 0.5, [0, 1]) / pitchOf(from, [0, 1])
      expect(interval(a)).toBeCloseTo(interval(b), 9)
    }))
  })
})

/** Equals its clock time between two times, and is not there outside of them. */
const ramp = (from: number, to: number) => ({ readAt: (clock: number) => (clock < from || clock > to ? null : clock) })

describe('the tones of a curve', () => {
  it('go over the chart\'s whole axis of time, ends included', () => {
    const tones = tonesOf(ramp(0, 100), [0, 100], [0, 100])
    expect(tones).toHaveLength(PARTS + 1)
    expect(tones[0]).toBe(LOWEST)
    expect(tones[PARTS]).toBeCloseTo(HIGHEST, 9)
    tones.forEach((tone, part) => expect(tone).toBeCloseTo(LOWEST * (HIGHEST / LOWEST) ** (part / PARTS), 9))
  })

  it('are silent where there is no run, where a value is none, and where the clock has not come to', () => {
    const heard = (tones: readonly number[]) => tones.map((tone, part) => (tone > 0 ? part : -1)).filter(part => part >= 0)
    const gap = heard(tonesOf(ramp(PARTS / 4, PARTS / 2), [0, PARTS], [0, PARTS]))
    expect([gap[0], gap.at(-1), gap.length]).toEqual([PARTS / 4, PARTS / 2, PARTS / 4 + 1])
    expect(heard(tonesOf({ readAt: () => NaN }, [0, 1], [0, 1]))).toEqual([])
    expect(heard(tonesOf(ramp(0, PARTS), [0, PARTS], [0, PARTS], 10)).at(-1)).toBe(10)
  })
})

describe('what is put on the clock of the sound', () => {
  /** Keeps whatever is asked of a context, in its order. */
  function recorder() {
    const asked: { readonly on: string; readonly what: string; readonly value: number; readonly at: number }[] = []
    const sources: { onended: (() => void) | null; begins: number; ends: number; harmonics: number }[] = []
    const parameter = (on: string) => Object.fromEntries(['setValueAtTime', 'linearRampToValueAtTime', 'setTargetAtTime']
      .map(what => [what, (value: number, at: number) => { asked.push({ on, what, value, at }) }]))
    const context = {
      currentTime: 7, destination: {},
      createPeriodicWave: (_: Float32Array, harmonics: Float32Array) => harmonics.filter(each => each > 0).length,
      createGain: () => ({ gain: parameter(`gain ${sources.length - 1}`), connect: (next: unknown) => next }),
      createOscillator() {
        const source = {
          onended: null, begins: NaN, ends: NaN, harmonics: 0, frequency: parameter(`pitch ${sources.length}`),
          setPeriodicWave(wave: number) { this.harmonics = wave },
          connect: (next: unknown) => next,
          start(at: number) { this.begins = at },
          stop(at: number) { this.ends = at },
        }
        sources.push(source)
        return source
      },
    }
    return { asked, sources, context: context as unknown as Parameters<typeof schedule>[0] }
  }

  it('is one group after the other, with two timbres, and ends once', () => {
    const { asked, sources, context } = recorder()
    let ended = 0
    const tones = tonesOf(ramp(0, 1), [0, 1], [0, 1])
    schedule(context, [{ profile: 'healthy', tones }, { profile: 'fibromyalgia', tones }], () => { ended++ })
    expect(sources).toHaveLength(2)
    expect(sources[0]!.begins).toBeCloseTo(7 + PAUSE, 9)
    expect(sources[1]!.begins).toBeGreaterThan(sources[0]!.ends)
    expect(sources[0]!.harmonics).not.toBe(sources[1]!.harmonics)
    for (const source of sources) source.onended?.()
    expect(ended).toBe(1)
    const pitches = asked.filter(({ on }) => on === 'pitch 0')
    expect(pitches.map(({ value }) => value)).toEqual(tones)
    expect(pitches.at(-1)!.at).toBeCloseTo(7 + PAUSE + SECONDS, 9)
  })

  it('has no volume in a gap, and no glide over it', () => {
    const { asked, context } = recorder()
    schedule(context, [{ profile: 'healthy', tones: [0, 300, 300, 0, 0, 400] }], () => undefined)
    const step = SECONDS / PARTS
    const part = (at: number) => Math.round((at - 7 - PAUSE) / step)
    const volumes = asked.filter(({ on, what }) => on === 'gain 0' && what === 'setTargetAtTime').map(({ value, at }) => [part(at), value])
    expect(volumes).toEqual([[1, LEVEL], [3, 0], [5, LEVEL], [PARTS, 0]])
    expect(asked.filter(({ on }) => on === 'pitch 0').map(({ what, value, at }) => [part(at), what, value])).toEqual([
      [1, 'setValueAtTime', 300], [2, 'linearRampToValueAtTime', 300], [5, 'setValueAtTime', 400],
    ])
  })
})
