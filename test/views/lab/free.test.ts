import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../src/state/protocol-draft'
import { addMeasurement, addStep, addStimulus, spansOf, type Span } from '../../../src/state/protocol-edits'
import { inRows, layOut, placeFor, timeAt, xOf } from '../../../src/views/lab/free/lay-out'
import { newReading, newRest, newStimulus, newWork, STIMULI } from '../../../src/views/lab/free/new-parts'
import { placeIn, regionsOf, GROUPS, SIDES } from '../../../src/views/lab/free/places'
import { emptyProtocol, PRESET_IDS, presetOf } from '../../../src/views/lab/free/presets'
import { sayProblem } from '../../../src/views/lab/free/problem-words'

const spans: fc.Arbitrary<Span[]> = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }).map((lengths) => {
  let at = 0
  return lengths.map((length) => ({ start: at, end: (at += length), open: false }))
})

describe('the strip', () => {
  it('gives every step its least width, loses no time, and fills the room where it can', () => {
    fc.assert(fc.property(spans, fc.integer({ min: 200, max: 1600 }), (steps, width) => {
      const blocks = layOut(steps, width, 44)
      for (const block of blocks) expect(block.width).toBeGreaterThanOrEqual(44 - 1e-9)
      const whole = blocks.at(-1)!.x + blocks.at(-1)!.width
      expect(whole).toBeCloseTo(Math.max(width, steps.length * 44), 6)
      for (const [i, block] of blocks.entries()) if (i > 0) expect(block.x).toBeCloseTo(blocks[i - 1]!.x + blocks[i - 1]!.width, 9)
    }))
  })

  it('finds the same time again at the place of a time', () => {
    fc.assert(fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
      const blocks = layOut(steps, 800, 44)
      const time = share * steps.at(-1)!.end
      expect(timeAt(blocks, xOf(blocks, time))).toBeCloseTo(time, 6)
    }))
  })

  it('puts a step where its middle is let go', () => {
    const blocks = layOut([{ start: 0, end: 10, open: false }, { start: 10, end: 20, open: false }, { start: 20, end: 30, open: false }], 300, 44)
    expect([-50, 120, 160, 400].map((x) => placeFor(blocks, 0, x))).toEqual([0, 0, 1, 2])
  })
})

describe('rows of the strip', () => {
  const placed = fc.array(fc.record({ x: fc.double({ min: 0, max: 900, noNaN: true }), width: fc.double({ min: 44, max: 400, noNaN: true }) }), { maxLength: 30 })
  it('never lay two parts over each other', () => {
    fc.assert(fc.property(placed, (parts) => {
      const rows = inRows(parts, 3)
      const covering = parts.flatMap((one, i) => parts.filter((other, j) =>
        i < j && rows[i] !== null && rows[i] === rows[j] && one.x + one.width > other.x + 1e-6 && other.x + other.width > one.x + 1e-6))
      expect(covering).toEqual([])
    }))
  })
  it('leave out only what none of them has room for', () => {
    expect(inRows([{ x: 0, width: 44 }, { x: 43, width: 44 }, { x: 44, width: 44 }, { x: 50, width: 44 }], 2)).toEqual([0, 1, 0, null])
  })
})

describe('what does not fit, in words', () => {
  const protocol = presetOf('cold-water')
  it.each([
    ['measurements[3].when.offset', 'Reading 4 (2 min after), when: ', { kind: 'measurements', index: 3 }],
    ['steps[1].duration', 'Step 2 (Rest), length: ', { kind: 'steps', index: 1 }],
    ['stimuli[0].regions', 'From outside, 1 (Painful input), where: ', { kind: 'stimuli', index: 0 }],
    ['steps', '', null],
    ['steps[99].duration', '', null],
  ])('%s', (path, begins, part) => {
    expect(sayProblem({ path, message: 'as it is' }, protocol)).toMatchObject({ text: `${begins}as it is`, part })
  })
  it('says a moment beyond the end', () => {
    const short = { ...protocol, steps: protocol.steps.map((step) => (step.id === 'after' ? { kind: 'rest', id: 'after', duration: 300 } as const : step)) }
    expect(problemsOf(short).map((problem) => sayProblem(problem, short).text)).toEqual(['Reading 6 (10 min after), when: It lies 300 s after the run has ended.'])
  })
  it('never throws, whatever path it is handed', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(steps|stimuli|measurements)\[\d{1,4}\](\.[a-z]+)*$/)), (path) => {
      expect(sayProblem({ path, message: 'x' }, protocol).text).toMatch(/x$/)
    }))
  })
})

describe('what a protocol is begun with and added to', () => {
  it.each(PRESET_IDS)('%s can be run', (id) => expect(problemsOf(presetOf(id))).toEqual([]))
  it('and so can an empty one', () => expect(problemsOf(emptyProtocol())).toEqual([]))

  it.each(STIMULI)('%s fits into any step', (name) => {
    for (const id of PRESET_IDS) {
      const protocol = presetOf(id)
      // An example that has a cuff already would be another matter: none has.
      for (const step of protocol.steps.keys()) expect(problemsOf(addStimulus(protocol, newStimulus(name, protocol, step)))).toEqual([])
    }
  })

  it('steps and readings fit at every place', () => {
    for (const id of PRESET_IDS) {
      const protocol = presetOf(id)
      for (const at of protocol.steps.keys()) {
        expect(problemsOf(addStep(addStep(protocol, newWork(), at), newRest(), at))).toEqual([])
        expect(problemsOf(addMeasurement(protocol, newReading(protocol, at)))).toEqual([])
      }
      expect(spansOf(protocol.steps)[0]!.start).toBe(0)
    }
  })
})

it('says a place on the body as a group and a side, and back', () => {
  for (const group of GROUPS) for (const side of SIDES) expect(placeIn(regionsOf(group, side))).toEqual({ group, side })
  expect(placeIn(['hand_L', 'deltoid_L'])).toBeNull()
})
