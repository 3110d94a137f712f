import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { isOpenEnded, longest, type Protocol, type Step } from '../../src/protocols'
import { MOVEMENTS, movementOf, USUAL, type Movement } from '../../src/protocols/movements'
import { parseProtocolText, problemText } from '../../src/protocols/parse'
import { draftOf, edited, fileText, problemsOf, readFile, redone, settled, undone, type Draft } from '../../src/state/protocol-draft'
import * as edits from '../../src/state/protocol-edits'
import { protocols } from '../protocols/arbitrary'

const example = (name: string): Protocol => {
  const parsed = parseProtocolText(readFileSync(`src/protocols/examples/${name}.json`, 'utf8'))
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'))
  return parsed.protocol
}
const grip = () => example('grip-hold')

const REST = { kind: 'rest', duration: 30 } as const
const work = (movement: Movement): edits.Nameless<Step> => ({ kind: 'contract', muscles: MOVEMENTS[movement], ...USUAL[movement], until: { limit: 60 } })

/** Any edit with any numbers, as a slider, a field, a drag or a key could ask for. */
const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity))
const seconds = fc.oneof(fc.double({ min: -100, max: 30_000 }), fc.constantFrom(NaN, Infinity, -Infinity))
const anyEdit: fc.Arbitrary<(protocol: Protocol) => Protocol> = fc.oneof(
  fc.tuple(fc.constantFrom(...(Object.keys(MOVEMENTS) as Movement[])), number).map(([movement, at]) => (p: Protocol) => edits.addStep(p, work(movement), at)),
  number.map((at) => (p: Protocol) => edits.addStep(p, REST, at)),
  number.map((at) => (p: Protocol) => edits.removeStep(p, at)),
  number.map((at) => (p: Protocol) => edits.duplicateStep(p, at)),
  fc.tuple(number, number).map(([from, to]) => (p: Protocol) => edits.moveStep(p, from, to)),
  fc.tuple(number, seconds).map(([at, length]) => (p: Protocol) => edits.resizeStep(p, at, length)),
  fc.tuple(number, number, seconds).map(([at, bouts, rest]) => (p: Protocol) => edits.paceStep(p, at, bouts, rest)),
  fc.tuple(number, fc.constantFrom(...(Object.keys(MOVEMENTS) as Movement[]))).map(([at, movement]) => (p: Protocol) => {
    const step = p.steps[at]
    return step?.kind === 'contract' ? edits.replaceStep(p, at, { ...step, muscles: MOVEMENTS[movement] }) : p
  }),
  seconds.map((time) => (p: Protocol) => edits.addStimulus(p, { kind: 'nociceptive', regions: ['hand_L'], when: edits.momentAt(p.steps, time), intensity: 0.3, duration: 60 })),
  number.map((at) => (p: Protocol) => edits.removeStimulus(p, at)),
  fc.tuple(number, seconds).map(([at, time]) => (p: Protocol) => {
    const stimulus = p.stimuli?.[at]
    return stimulus ? edits.replaceStimulus(p, at, { ...stimulus, when: edits.movedTo(stimulus.when, p.steps, time) }) : p
  }),
  seconds.map((time) => (p: Protocol) => edits.addMeasurement(p, { label: 'Reading', quantity: 'ppt', regions: ['hand_L'], when: edits.momentAt(p.steps, time) })),
  number.map((at) => (p: Protocol) => edits.removeMeasurement(p, at)),
  fc.tuple(number, seconds).map(([at, time]) => (p: Protocol) => {
    const one = p.measurements[at]
    return one ? edits.replaceMeasurement(p, at, { ...one, when: edits.movedTo(one.when, p.steps, time) }) : p
  }),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((title) => (p: Protocol) => edits.retitle(p, title)),
)
const moves = fc.array(fc.oneof({ weight: 6, arbitrary: fc.tuple(anyEdit, fc.constantFrom('drag', 'slider', null)).map(([edit, gesture]) => (d: Draft) => edited(d, edit(d.protocol), gesture)) },
  fc.constant(undone), fc.constant(redone), fc.constant(settled)), { maxLength: 8 })

/** What edits may leave undone, for a person to decide: when something is, what it is compared with, and how much there is. */
const MAY_MISFIT = /^(steps|stimuli|measurements)$|\.when\.offset$|\.baseline$|^stimuli\[\d+\]\.regions$|^measurements\[\d+\]\.regions$/

describe('a draft', () => {
  it('is valid after any sequence of edits, or says by name what does not fit; the shape of the file always holds', () => {
    fc.assert(fc.property(protocols, moves, (protocol, sequence) => {
      const draft = sequence.reduce((before, move) => move(before), draftOf(protocol))
      expect(problemsOf(draft.protocol)).toEqual(draft.problems)
      for (const { path, message } of draft.problems) {
        expect(path === '' ? message : path).toMatch(path === '' ? /^and \d+ more/ : MAY_MISFIT)
        expect(message).not.toBe('')
      }
      if (draft.problems.length > 0) return
      const parsed = parseProtocolText(fileText(draft.protocol))
      expect(parsed).toEqual({ ok: true, protocol: draft.protocol })
    }), { numRuns: 25 })
  })

  it('goes all the way back and forth again', () => {
    fc.assert(fc.property(protocols, fc.array(anyEdit, { maxLength: 8 }), (protocol, sequence) => {
      const end = sequence.reduce((draft, edit) => edited(draft, edit(draft.protocol)), draftOf(protocol))
      let back = end
      while (back.past.length > 0) back = undone(back)
      expect(back.protocol).toEqual(protocol)
      expect(undone(back)).toBe(back)
      while (back.future.length > 0) back = redone(back)
      expect(back.protocol).toEqual(end.protocol)
      expect(redone(back)).toBe(back)
    }), { numRuns: 15 })
  })

  it('takes a whole drag back in one step, and two drags in two', () => {
    const start = draftOf(grip())
    const dragged = [70, 71, 75].reduce((draft, length) => edited(draft, edits.resizeStep(draft.protocol, 0, length), 'drag'), start)
    expect(dragged.past).toHaveLength(1)
    const again = edited(settled(dragged), edits.resizeStep(dragged.protocol, 0, 80), 'drag')
    expect(undone(again).protocol).toEqual(dragged.protocol)
    expect(undone(undone(again)).protocol).toEqual(start.protocol)
  })

  it('names a reading that a shorter step leaves behind the end, and forgives when it is longer again', () => {
    const start = draftOf(grip())
    const last = start.protocol.steps.length - 1
    const short = edited(start, edits.resizeStep(start.protocol, last, 1))
    expect(short.problems.map(problemText).join()).toMatch(/measurements\[\d\]\.when\.offset: this is [\d.]+ s after the run has ended/)
    expect(undone(short).problems).toEqual([])
  })
})

describe('edits', () => {
  const ids = ({ steps }: Protocol) => steps.map(({ id }) => id)

  it('give every new step a name of its own, and keep the names of the others', () => {
    const names = ids(grip())
    let protocol = edits.addStep(edits.addStep(grip(), REST, 1), work('knee'))
    protocol = edits.duplicateStep(edits.duplicateStep(protocol, 1), 1)
    expect(ids(protocol)).toEqual([names[0], 'rest', 'rest-3', 'rest-2', ...names.slice(1), 'work'])
  })

  it('take along what is tied to a step that goes, and only that; the last step stays', () => {
    const protocol = edits.removeStep(grip(), grip().steps.findIndex(({ kind }) => kind === 'contract'))
    expect(grip().measurements.some(({ when }) => when.step === 'grip')).toBe(true)
    expect(protocol.measurements).toEqual(grip().measurements.filter(({ when }) => when.step !== 'grip'))
    const one = edits.removeStep(edits.removeStep(protocol, 0), 0)
    expect(one.steps).toHaveLength(1)
    expect(edits.removeStep(one, 0)).toBe(one)
  })

  it('forget a baseline that is gone', () => {
    const taken = grip().measurements.find(({ baseline }) => baseline !== undefined)!.baseline!
    const protocol = edits.removeMeasurement(grip(), grip().measurements.findIndex(({ id }) => id === taken))
    expect(protocol.measurements.map(({ baseline }) => baseline)).not.toContain(taken)
    expect(problemsOf(protocol)).toEqual([])
  })

  it('split an effort into bouts of the same work in all, and read at the start of the first and the end of the last', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: edits.MOST_BOUTS }), fc.integer({ min: 1, max: 60 }), (bouts, rest) => {
      const at = grip().steps.findIndex(({ kind }) => kind === 'contract')
      const paced = edits.paceStep(grip(), at, bouts, rest)
      const efforts = paced.steps.filter(({ kind }) => kind === 'contract')
      expect(efforts).toHaveLength(bouts)
      expect(Math.abs(efforts.reduce((sum, step) => sum + longest(step), 0) - 90)).toBeLessThan(1e-9)
      expect(paced.steps).toHaveLength(grip().steps.length + 2 * (bouts - 1))
      const at2 = (p: Protocol, edge: string) => p.measurements.filter(({ when }) => when.edge === edge).map(({ when }) => when.step)
      expect(at2(paced, 'end')).toEqual(at2(grip(), 'end').map((step) => (step === 'grip' ? efforts.at(-1)!.id : step)))
      expect(at2(paced, 'start')).toEqual(at2(grip(), 'start'))
      expect(problemsOf(paced)).toEqual([])
    }))
    expect(edits.paceStep(grip(), 0, 5, 10)).toEqual(grip())
  })

  it('move a moment as near as it can be: not before anybody can know it, not after the end', () => {
    fc.assert(fc.property(protocols, fc.nat(), seconds, (protocol, pick, time) => {
      const { steps } = protocol
      const when = { step: steps[pick % steps.length]!.id, edge: pick % 2 === 0 ? 'start' : 'end', offset: 0 } as const
      const moved = edits.movedTo(when, steps, time)
      const read = edits.addMeasurement({ ...protocol, stimuli: [], measurements: [] }, { label: '', quantity: 'ppt', regions: ['hand_L'], when: moved })
      expect(problemsOf(read)).toEqual([])
      const whole = edits.spansOf(steps).at(-1)!.end
      if (!steps.some(isOpenEnded) && time >= 0 && time <= whole) expect(edits.timeOf(moved, steps)).toBeCloseTo(time, 2)
    }))
  })

  it('keep an effort to exhaustion one when its muscles change', () => {
    const protocol = example('thigh-hold')
    const at = protocol.steps.findIndex(({ kind }) => kind === 'contract')
    const step = protocol.steps[at]!
    if (step.kind !== 'contract') throw new Error('no effort')
    const next = edits.replaceStep(protocol, at, { ...step, muscles: MOVEMENTS.grip }).steps[at]!
    expect(next.kind === 'contract' && next.until.exhaustionOf).toEqual(['forearm_flex'])
    expect(movementOf(step)).toBe('knee')
    expect(movementOf({ muscles: [{ group: 'quadriceps', share: 0.9 }] })).toBeNull()
  })

  it.each([['Arms out, 20 s!', 'arms-out-20-s'], ['  ', 'protocol'], ['Café – été', 'cafe-ete'], ['<script>alert(1)</script>', 'script-alert-1-script']])('call %j %s', (title, id) => {
    const protocol = edits.retitle(grip(), title)
    expect([protocol.title, protocol.id]).toEqual([title, id])
    expect(problemsOf(protocol)).toEqual([])
  })
})

describe('every movement', () => {
  it.each(Object.keys(MOVEMENTS) as Movement[])('%s is a step that can be run', (movement) => {
    expect(problemsOf(edits.addStep(grip(), work(movement)))).toEqual([])
  })
})

describe('a file', () => {
  it('of any valid protocol comes back as it was', () => {
    fc.assert(fc.property(protocols, (protocol) => { expect(parseProtocolText(fileText(protocol))).toEqual({ ok: true, protocol }) }))
  })

  it('of any bytes at all, whole, cut short or bent, gives a protocol or says why not, and never throws', async () => {
    const text = fileText(grip())
    const cut = fc.nat({ max: text.length }).map((end) => new TextEncoder().encode(text.slice(0, end)))
    const bent = fc.tuple(fc.nat({ max: text.length - 1 }), fc.uint8Array({ maxLength: 4 })).map(([at, bytes]) =>
      new Uint8Array([...new TextEncoder().encode(text.slice(0, at)), ...bytes, ...new TextEncoder().encode(text.slice(at + 1))]))
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), cut, bent), async (bytes) => {
      const parsed = await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))
      if (parsed.ok) expect(problemsOf(parsed.protocol)).toEqual([])
      else expect(parsed.problems.every(({ message }) => message !== '')).toBe(true)
    }))
  })

  it.each<[string, (p: any) => void, RegExp]>([ // oxlint-disable-line typescript/no-explicit-any -- to break it in any way
    ['ten thousand steps', (p) => { p.steps = Array.from({ length: 10_000 }, (_, n) => ({ kind: 'rest', id: `r${n}`, duration: 1 })) }, /^steps: expected at most 500 entries, got 10000$/],
    ['a wrong unit', (p) => { p.steps[0].duration = '60 s' }, /^steps\[0\]\.duration: expected a duration in seconds/],
    ['an unknown muscle', (p) => { p.steps[1].muscles[0].group = 'third_arm' }, /^steps\[1\]\.muscles\[0\]\.group: expected a muscle group/],
    ['steps that carry a start and overlap', (p) => { p.steps[1].start = 30 }, /^steps\[1\]\.start: unknown field/],
    ['a title that is no text', (p) => { p.title = { html: '<script>' } }, /^title: expected a text, got an object$/],
  ])('with %s says so by name', async (_what, bend, expected) => {
    const protocol = structuredClone(grip())
    bend(protocol)
    const parsed = await readFile(new Blob([JSON.stringify(protocol)]))
    expect(parsed.ok ? [] : parsed.problems.map(problemText)).toContainEqual(expect.stringMatching(expected))
  })

  it('that is huge is not read at all, and one that cannot be read says so', async () => {
    const huge = { size: 5_000_000, text: () => Promise.reject(new Error('read')) }
    expect(await readFile(huge)).toMatchObject({ ok: false, problems: [{ message: 'the file has 5000000 bytes; at most 4000000 are read' }] })
    expect(await readFile({ size: 5, text: () => Promise.reject(new Error('gone')) })).toMatchObject({ ok: false, problems: [{ message: 'the file cannot be read' }] })
  })

  it('keeps a script in a title as the text it is', async () => {
    const protocol = edits.retitle(grip(), '<img src=x onerror=alert(1)>')
    expect(await readFile(new Blob([fileText(protocol)]))).toEqual({ ok: true, protocol })
  })
})
