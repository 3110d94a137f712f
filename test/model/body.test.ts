import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../src/anatomy'
import { afferents } from '../../src/model/afferents'
import { bodyOf } from '../../src/model/body'
import { createFlows, createInputs } from '../../src/model/flows'
import { STATE_SIZE, viewState } from '../../src/model/state'
import { defaults } from '../../src/parameters/table'
import { participantOf } from '../../src/simulation/participant'

const p = defaults()
const factors = (of: (i: number) => number) => Float64Array.from(REGIONS, (_, i) => of(i))

describe('a body that differs', () => {
  it('is the body of the table where nothing differs', () => {
    expect(bodyOf(p, {})).toEqual(bodyOf(p))
    expect(bodyOf(p, { prior: factors(() => 1), PPT0: factors(() => 1), F3: factors(() => 1), R3: factors(() => 1) })).toEqual(bodyOf(p))
  })

  it.each(['F3', 'R3', 'PPT0', 'prior'] as const)('has each region multiplied by its factor: %s', name => {
    const plain = bodyOf(p)
    const varied = bodyOf(p, { [name]: factors(i => 1 + i / 60) })
    expect([...varied[name]]).toEqual([...plain[name]].map((value, i) => value * (1 + i / 60)))
    expect({ ...varied, [name]: plain[name] }).toEqual(plain)
  })

  it('sends tonic drive in proportion to its prior', () => {
    const y = viewState(new Float64Array(STATE_SIZE))
    const tonic = (prior: Float64Array) => {
      const v = createFlows()
      afferents(y, createInputs(), bodyOf(p, { prior }), p, v, y)
      return v.tonic
    }
    const [one, two] = [tonic(factors(() => 1)), tonic(factors(i => (i === 3 ? 2 : 1)))]
    expect(one[3]).toBeGreaterThan(0)
    expect([...two]).toEqual([...one].map((drive, i) => (i === 3 ? 2 * drive : drive)))
  })

  it('hurts at rest where its prior is high', () => {
    const { rest } = participantOf('fibromyalgia', {}, { prior: factors(i => (i === 3 ? 2 : 1)) })
    expect(viewState(rest).P.some((rate, k) => rate > viewState(participantOf('fibromyalgia').rest).P[k])).toBe(true)
  })
})
