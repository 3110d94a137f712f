import { describe, expect, it } from 'vitest'
import { PROFILE_IDS, PROFILES, valuesOf } from '../../src/parameters/profiles'
import { defaults, isParameterName, PARAMETER_NAMES, PARAMETERS, type ParameterName } from '../../src/parameters/table'
import { UNITS } from '../../src/units/units'
import { prototypeValues } from '../support/prototype-participants'
import prototype from './prototype-params.json'

describe('every parameter', () => {
  it('has a range, and both participants lie in it', () => {
    const outside = PARAMETER_NAMES.filter((name) => {
      const [low, high] = PARAMETERS[name].range
      return !(low < high) || [PARAMETERS[name].value, ...PROFILE_IDS.map((id) => valuesOf(id)[name])].some((value) => !(value >= low && value <= high))
    })
    expect(outside).toEqual([])
  })

  it('has a unit of the list', () => {
    expect(PARAMETER_NAMES.filter((name) => !UNITS.includes(PARAMETERS[name].unit))).toEqual([])
  })

  it('has a name of its own, in words', () => {
    expect(PARAMETER_NAMES.filter((name) => !/^[A-Z].{5,}[^.]$/.test(PARAMETERS[name].label))).toEqual([])
    expect(new Set(PARAMETER_NAMES.map((name) => PARAMETERS[name].label)).size).toBe(PARAMETER_NAMES.length)
  })

  it('can be divided by, if it is a time', () => {
    const times = PARAMETER_NAMES.filter((name) => PARAMETERS[name].unit === 's')
    expect(times).toContain('tauN')
    expect(times.filter((name) => PARAMETERS[name].range[0] <= 0)).toEqual([])
  })
})

describe('the healthy participant', () => {
  it('is the table', () => {
    expect(valuesOf('healthy')).toEqual(defaults())
    expect(PROFILES.healthy.overrides).toEqual({})
  })

  it('is a fresh object each time, its keys in the order of the table', () => {
    const first = defaults()
    first.K0 = -1
    expect(defaults().K0).toBe(PARAMETERS.K0.value)
    expect(Object.keys(defaults())).toEqual(PARAMETER_NAMES)
  })
})

describe('fibromyalgia', () => {
  const listed = ['str', 'mito', 'cap', 'a0', 'B0', 'C0', 'tauN', 'Dlev', 'Z0', 'etaZ', 'etaZe', 'etaX', 'etaF', 'etaY', 'ach']

  it('differs in what is listed and in nothing else', () => {
    const healthy = valuesOf('healthy')
    const fibromyalgia = valuesOf('fibromyalgia')
    const differing = PARAMETER_NAMES.filter((name) => healthy[name] !== fibromyalgia[name])
    expect(differing.toSorted()).toEqual(listed.toSorted())
    expect(Object.keys(PROFILES.fibromyalgia.overrides).toSorted()).toEqual(listed.toSorted())
  })

  it('differs in the direction its meaning says', () => {
    const healthy = valuesOf('healthy')
    const fibromyalgia = valuesOf('fibromyalgia')
    const less: readonly ParameterName[] = ['str', 'mito', 'cap', 'etaX', 'etaF', 'etaY']
    expect((listed as ParameterName[]).filter((name) => fibromyalgia[name] < healthy[name]).toSorted()).toEqual(less.toSorted())
  })
})

describe('the values of a profile', () => {
  it('take changes last', () => {
    const values = valuesOf('fibromyalgia', { etaY: 1, xth: 0.25 })
    expect(values).toEqual({ ...valuesOf('fibromyalgia'), etaY: 1, xth: 0.25 })
    expect(Object.keys(values)).toEqual(PARAMETER_NAMES)
  })

  it('refuse a name or a profile that does not exist, by name', () => {
    expect(() => valuesOf('healthy', { etaQ: 1 } as never)).toThrow('"etaQ"')
    expect(() => valuesOf('healthy', { toString: 1 } as never)).toThrow('"toString"')
    expect(() => valuesOf('sleepy' as never)).toThrow('"sleepy"')
    expect(isParameterName('hasOwnProperty')).toBe(false)
  })

  it.each([Number.NaN, Infinity, -Infinity, '1', null, undefined])('refuse %s as a number, naming the parameter', (value) => {
    expect(() => valuesOf('healthy', { etaY: value } as never)).toThrow(`"etaY" must be a finite number, not ${String(value)}`)
  })
})

// The prototype is compared with number by number; that starts with its parameters, all of them, whatever the table says today.
it.each(PROFILE_IDS)('%s of the prototype leaves no parameter to the table', (id) => {
  expect(Object.keys(prototype[id])).toHaveLength(97)
  const { kGf: _, ...kept } = prototype[id]
  expect(prototypeValues(id)).toMatchObject(kept)
  expect(Object.keys(prototypeValues(id)).toSorted()).toEqual(PARAMETER_NAMES.toSorted())
})

describe('values that others settle', () => {
  const p = defaults()

  it('lactate release holds resting lactate where it was measured', () => {
    expect((p.kw * (p.Lr - p.Lp)) / p.rho).toBeCloseTo(p.jb, 12)
  })

  it('glutamate and pyruvate in fibromyalgia are to the healthy ones as they were in the thigh, 72.3 to 47.4 and 82.2 to 54.2', () => {
    const { mito } = valuesOf('fibromyalgia')
    expect(Math.pow(mito, -p.eGlu)).toBeCloseTo(72.3 / 47.4, 3)
    expect(1 / mito).toBeCloseTo(82.2 / 54.2, 3)
  })

  it('oxidative capacity is what refills phosphocreatine in the measured time', () => {
    const timeConstant = p.PCr0 / p.Vox
    expect(timeConstant).toBeGreaterThan(36.2 - 3.5)
    expect(timeConstant).toBeLessThan(41.8 + 4.2)
  })

  it('potassium at a fifth of full activation and resting flow is about 7 mM', () => {
    expect(p.K0 + (p.kKr * 0.2) / (p.kKp + p.kKq)).toBeCloseTo(7, 0)
  })

  it('the mixture that stood for vigorous work has a drive of 1, the moderate one about half, the resting one none', () => {
    const drive = (lactate: number, pH: number, atp: number) =>
      Math.cbrt((Math.max(0, lactate - p.La) / p.Lb) * (Math.max(0, p.pH0 - pH) / p.Hb) * (Math.max(0, atp - p.ATa) / p.ATb))
    expect(drive(10, 7.2, 500)).toBeCloseTo(1, 10)
    expect(drive(5, 7.3, 400)).toBeCloseTo(0.48, 2)
    expect(drive(1, 7.4, 300)).toBe(0)
  })

  it('both shares of contraction-induced inhibition make 1', () => {
    expect(p.dc0 + p.dc1).toBeCloseTo(1, 12)
  })
})
