import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armsOf } from '../../src/experiments/experiment'
import { STUDIES } from '../../src/experiments/studies'
import { longest, type Protocol } from '../../src/protocols'
import { parseProtocol } from '../../src/protocols/parse'
import { paced, WORK } from '../../src/state/pace'
import { paceStep } from '../../src/state/protocol-edits'
import { protocols } from '../protocols/arbitrary'

const worked = ({ steps }: Protocol): number => steps.reduce((sum, step) => sum + (step.kind === 'contract' ? longest(step) : 0), 0)

describe('pacing', () => {
  it('keeps the work there is, in parts that are short enough, and every reading', () => {
    fc.assert(fc.property(protocols, protocol => {
      const next = paced(protocol, 'Paced')
      const long = protocol.steps.filter(step => step.kind === 'contract' && longest(step) > WORK)
      expect(next === null).toBe(long.length === 0)
      if (!next) return
      // Exact but for the whole effort's own rounding to the millisecond: half of one for each that is split, and what adding up loses.
      expect(Math.abs(worked(next) - worked(protocol))).toBeLessThanOrEqual(long.length * 0.0005 + 1e-9 * worked(protocol))
      expect(next.measurements).toHaveLength(protocol.measurements.length)
      // At most 60 parts of one effort: half an hour of work stays within the limit.
      for (const step of next.steps) if (step.kind === 'contract' && worked(protocol) <= 60 * WORK) expect(longest(step)).toBeLessThanOrEqual(WORK + 1e-3)
    }))
  })

  it('gives the milliseconds that do not divide to some of the parts, so that none is lost', () => {
    const protocol = fc.sample(protocols, { numRuns: 1, seed: 1 })[0]!
    const steps = [{ kind: 'contract', id: 'hold', muscles: [], until: { limit: 4018 } }, { kind: 'rest', id: 'rest', duration: 1 }] as unknown as Protocol['steps']
    const next = paceStep({ ...protocol, steps, measurements: [], stimuli: [] }, 0, 60, 30)
    const parts = next.steps.filter(step => step.kind === 'contract').map(longest)
    expect(parts).toHaveLength(60)
    expect(worked(next)).toBeCloseTo(4018, 9)
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(0.0015)
  })

  const all = STUDIES.flatMap(study => armsOf(study).map(({ id, protocol }) => [`${study.id} ${id}`, protocol] as const))
  it.each(all)('%s can be run when it is paced, or says which reading has no place any more', (_, protocol) => {
    const next = paced(protocol, 'Paced')
    const parsed = next === null ? { ok: true } as const : parseProtocol(next)
    expect(parsed.ok || parsed.problems.every(({ misfit }) => misfit?.what === 'unforeseen')).toBe(true)
  })
})
