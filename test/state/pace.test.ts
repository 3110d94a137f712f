import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armsOf } from '../../src/experiments/experiment'
import { STUDIES } from '../../src/experiments/studies'
import { longest, type Protocol } from '../../src/protocols'
import { parseProtocol } from '../../src/protocols/parse'
import { paced, WORK } from '../../src/state/pace'
import { protocols } from '../protocols/arbitrary'

const worked = ({ steps }: Protocol): number => steps.reduce((sum, step) => sum + (step.kind === 'contract' ? longest(step) : 0), 0)

describe('pacing', () => {
  it('keeps the work there is, in parts that are short enough, and every reading', () => {
    fc.assert(fc.property(protocols, protocol => {
      const next = paced(protocol, 'Paced')
      const long = protocol.steps.filter(step => step.kind === 'contract' && longest(step) > WORK)
      expect(next === null).toBe(long.length === 0)
      if (!next) return
      expect(worked(next)).toBeCloseTo(worked(protocol), 1)
      expect(next.measurements).toHaveLength(protocol.measurements.length)
      // At most 60 parts of one effort: half an hour of work stays within the limit.
      for (const step of next.steps) if (step.kind === 'contract' && worked(protocol) <= 60 * WORK) expect(longest(step)).toBeLessThanOrEqual(WORK + 1e-3)
    }))
  })

  const all = STUDIES.flatMap(study => armsOf(study).map(({ id, protocol }) => [`${study.id} ${id}`, protocol] as const))
  it.each(all)('%s can be run when it is paced, or says which reading has no place any more', (_, protocol) => {
    const next = paced(protocol, 'Paced')
    const parsed = next === null ? { ok: true } as const : parseProtocol(next)
    expect(parsed.ok || parsed.problems.every(({ misfit }) => misfit?.what === 'unforeseen')).toBe(true)
  })
})
