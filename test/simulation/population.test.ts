import { describe, expect, it } from 'vitest'
import { MUSCLES, REGIONS, regionIndex } from '../../src/anatomy'
import { viewState } from '../../src/model/state'
import { createRandom } from '../../src/numerics/random'
import { correlation, mean, normalQuantile, standardDeviation } from '../../src/numerics/statistics'
import { PROFILE_IDS, valuesOf, type ProfileId } from '../../src/parameters/profiles'
import { CORRELATIONS, MEASUREMENT, PRIOR, REGIONAL, SPREADS, type Drawn, type Regional, type Size } from '../../src/parameters/spread'
import type { ParameterName } from '../../src/parameters/table'
import { correlationOf, drawFrom, FACTS, painAtRest, person, strata, type Draw } from '../../src/simulation/population'
import { participantOf } from '../../src/simulation/participant'
import { wpiOf } from '../../src/simulation/wpi'

const DRAWS = 4000
const NAMES = Object.keys(SPREADS) as ParameterName[]
const REGIONAL_NAMES = Object.keys(REGIONAL) as Regional[]

const drawn: Record<ProfileId, readonly Draw[]> = { healthy: draws('healthy'), fibromyalgia: draws('fibromyalgia') }

function draws(profile: ProfileId): Draw[] {
  const random = createRandom(31, profile)
  return Array.from({ length: DRAWS }, () => drawFrom(profile, random))
}

const valuesDrawn = (profile: ProfileId, name: ParameterName) => drawn[profile].map(({ changes }) => changes[name]!)
const factorsDrawn = (profile: ProfileId, name: Regional, region: number) => drawn[profile].map(({ variation }) => variation[name]![region])
const logs = (values: readonly number[]) => values.map(Math.log)
/** What all muscles share of a regional spread shows in the mean of the logarithms over the muscles. */
const latent = (profile: ProfileId, name: Drawn): readonly number[] => {
  if (name in REGIONAL) return drawn[profile].map(({ variation }) => mean(Array.from(variation[name as Regional]!, Math.log)))
  const values = valuesDrawn(profile, name as ParameterName)
  return SPREADS[name as ParameterName]!.shape === 'normal' ? values : logs(values)
}

describe.each(PROFILE_IDS)('draws of a profile: %s', profile => {
  const middle = valuesOf(profile)

  it.each(NAMES)('have the stated middle and spread: %s', name => {
    const { shape, size, limits } = SPREADS[name]!
    const values = valuesDrawn(profile, name)
    const sd = size[profile].value * (shape === 'normal' ? 1 : middle[name])
    if (limits) expect(values.every(value => value >= limits[0] && value <= limits[1])).toBe(true)
    // Where the limits cut off more than one in a thousand the moments are those of what is left.
    if (limits && Math.min(middle[name] - limits[0], limits[1] - middle[name]) < 3 * sd) return
    expect(Math.abs(mean(values) - middle[name])).toBeLessThanOrEqual(4 * sd / Math.sqrt(DRAWS))
    if (shape === 'normal') expect(Math.abs(standardDeviation(values) - sd)).toBeLessThanOrEqual(4 * sd / Math.sqrt(2 * DRAWS))
    else if (sd > 0) {
      const wanted = Math.sqrt(Math.log(1 + size[profile].value ** 2))
      expect(Math.abs(standardDeviation(logs(values)) - wanted)).toBeLessThan(4 * wanted / Math.sqrt(2 * DRAWS))
    }
  })

  it.each(REGIONAL_NAMES)('have the stated spread over regions, alike across muscles and sides as stated: %s', name => {
    const { size, acrossMuscles, acrossSides } = REGIONAL[name]
    const left = factorsDrawn(profile, name, regionIndex('deltoid_L'))
    const right = factorsDrawn(profile, name, regionIndex('deltoid_R'))
    const leg = factorsDrawn(profile, name, regionIndex('soleus_R'))
    const by = name === 'prior' ? PRIOR[profile].by.deltoid : 1
    expect(Math.abs(mean(left) / by - 1)).toBeLessThan(4 * size[profile].value / Math.sqrt(DRAWS))
    const wanted = Math.sqrt(Math.log(1 + size[profile].value ** 2))
    expect(Math.abs(standardDeviation(logs(left)) - wanted)).toBeLessThan(4 * wanted / Math.sqrt(2 * DRAWS))
    expect(Math.abs(correlation(logs(left), logs(right)) - acrossSides.value)).toBeLessThan(4 / Math.sqrt(DRAWS))
    expect(Math.abs(correlation(logs(left), logs(leg)) - acrossMuscles.value)).toBeLessThan(4 / Math.sqrt(DRAWS))
  })

  it.each(CORRELATIONS)('go together as stated: $between', ({ between: [a, b], r }) => {
    // The mean over muscles of a regional spread also holds what they do not share, which weakens the correlation.
    const shared = [a, b].map(name => {
      if (!(name in REGIONAL)) return 1
      const { acrossMuscles, acrossSides } = REGIONAL[name as Regional]
      const groups = Object.keys(MUSCLES).length
      return Math.sqrt(acrossMuscles.value / (acrossMuscles.value + (acrossSides.value - acrossMuscles.value) / groups + (1 - acrossSides.value) / (2 * groups)))
    })
    expect(Math.abs(correlation(latent(profile, a), latent(profile, b)) - r * shared[0] * shared[1])).toBeLessThan(4 / Math.sqrt(DRAWS))
    expect([correlationOf(a, b), correlationOf(b, a)]).toEqual([r, r])
  })

  it('are independent where nothing is stated', () => {
    expect(correlationOf('xp', 'str')).toBe(0)
    expect(Math.abs(correlation(latent(profile, 'xp'), latent(profile, 'str')))).toBeLessThan(4 / Math.sqrt(DRAWS))
  })
})

describe('a person', () => {
  it('is the same whenever asked for, and another for another number, seed or profile', () => {
    const one = person('fibromyalgia', 5, 3)
    expect(person('fibromyalgia', 5, 3)).toEqual(one)
    const others = [person('fibromyalgia', 5, 4), person('fibromyalgia', 6, 3), person('healthy', 5, 3)]
    for (const other of others) expect(other.draw).not.toEqual(one.draw)
  })

  it('is what was drawn', () => {
    const { participant, draw, restingPain } = person('healthy', 5, 0)
    expect(participant.parameters).toEqual(valuesOf('healthy', draw.changes))
    expect([...participant.body.prior]).toEqual(Array.from(draw.variation.prior!))
    expect([...participant.body.PPT0]).toEqual(REGIONS.map(({ pressurePainThreshold }, i) => pressurePainThreshold * draw.variation.PPT0![i]))
    expect([...restingPain]).toEqual([...painAtRest(participant)])
  })

  it('breaks no hard fact, and how many draws did is known', () => {
    const people = Array.from({ length: 150 }, (_, i) => person('healthy', 5, i))
    for (const { participant, restingPain } of people) {
      expect(participant.settled).toBe(true)
      expect(Math.max(...restingPain)).toBeLessThanOrEqual(2)
      expect(Object.values(viewState(participant.rest)).every(values => values.every(value => value >= 0 && Number.isFinite(value)))).toBe(true)
    }
    // The same streams by hand: what was refused stands before what was taken.
    const refused = people.flatMap((one, index) => {
      const random = createRandom(5, 'healthy', index)
      let draw = drawFrom('healthy', random, strata('healthy', 5, index, random))
      for (const reason of one.refused) {
        expect(FACTS).toContain(reason)
        const participant = participantOf('healthy', draw.changes, draw.variation)
        if (reason === 'healthy resting pain above 2') expect(Math.max(...painAtRest(participant))).toBeGreaterThan(2)
        draw = drawFrom('healthy', random)
      }
      expect(draw).toEqual(one.draw)
      return one.refused
    })
    expect(refused.length).toBeGreaterThan(0)
    // About a third of all draws: the spontaneous activity of people without fibromyalgia is drawn widely.
    expect(refused.length).toBeLessThan(75)
  })
})

describe('a hundred people', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 200 + i).map(index => strata('healthy', 9, index, createRandom(index)))

  it('have of every quantity one in each hundredth of its distribution', () => {
    const edges = Array.from({ length: 99 }, (_, i) => normalQuantile((i + 1) / 100))
    for (let quantity = 0; quantity < hundred[0].length; quantity++) {
      const cells = hundred.map(person => edges.filter(edge => person[quantity] > edge).length)
      expect(cells.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i))
    }
  })

  it('have each quantity in an order of its own', () => {
    const column = (quantity: number) => hundred.map(person => person[quantity])
    for (let quantity = 1; quantity < hundred[0].length; quantity++) expect(Math.abs(correlation(column(0), column(quantity)))).toBeLessThan(0.45)
  })

  it('have the means of the table far closer than by luck', () => {
    const values = Array.from({ length: 100 }, (_, i) => {
      const random = createRandom(9, 'fibromyalgia', i)
      return drawFrom('fibromyalgia', random, strata('fibromyalgia', 9, i, random)).changes.Glu0!
    })
    const { Glu0 } = valuesOf('fibromyalgia')
    // By luck alone: 4 standard errors of 6.5 %. What is left is chance within the last hundredth of a long tail.
    expect(Math.abs(mean(values) / Glu0 - 1)).toBeLessThan(0.05)
  })
})

describe('people at rest', () => {
  const people = Object.fromEntries(PROFILE_IDS.map(profile => [profile, Array.from({ length: 150 }, (_, i) => person(profile, 7, i))])) as unknown as Record<ProfileId, ReturnType<typeof person>[]>
  const wpi = (profile: ProfileId) => mean(people[profile].map(({ restingPain, participant }) => wpiOf(restingPain, participant.parameters.wpith)))

  it('hurt in 11 to 13 areas on average in fibromyalgia, and in 0 to 2 without', () => {
    expect(wpi('fibromyalgia')).toBeGreaterThanOrEqual(11)
    expect(wpi('fibromyalgia')).toBeLessThanOrEqual(13)
    expect(wpi('healthy')).toBeLessThanOrEqual(2)
  })

  it('hurt in fibromyalgia most in neck, shoulders, low back and hips', () => {
    const pain = (group: string) => mean(people.fibromyalgia.flatMap(({ restingPain }) => [restingPain[regionIndex(`${group}_L`)], restingPain[regionIndex(`${group}_R`)]]))
    const core = ['posterior_neck', 'upper_trapezius', 'lumbar_es', 'glut_med'].map(pain)
    const limbs = ['biceps', 'forearm_flex', 'hamstrings', 'soleus'].map(pain)
    expect(Math.min(...core)).toBeGreaterThan(1.5 * Math.max(...limbs))
  })

  it('have glutamate that says little about their pain', () => {
    for (const profile of PROFILE_IDS) {
      const glutamate = people[profile].map(({ participant }) => viewState(participant.rest).GL[regionIndex('quadriceps_R')])
      const r = correlation(glutamate, people[profile].map(({ restingPain }) => mean(restingPain)))
      expect(r * r).toBeLessThan(0.2)
    }
  })
})

describe('the table of spreads', () => {
  const sizes: readonly Size[] = [
    ...Object.values(SPREADS).flatMap(({ size }) => Object.values(size)),
    ...Object.values(REGIONAL).flatMap(({ size, acrossMuscles, acrossSides }) => [...Object.values(size), acrossMuscles, acrossSides]),
    ...Object.values(MEASUREMENT),
  ]

  it('has every number within the range it gives', () => {
    expect(sizes.filter(({ value, range: [low, high] }) => !(low <= value && value <= high))).toEqual([])
    expect(CORRELATIONS.filter(({ r, range: [low, high] }) => !(low <= r && r <= high))).toEqual([])
  })

  it('has a range for everything that is assumed', () => {
    expect(sizes.filter(({ range: [low, high], origin }) => origin.kind === 'assumed' && low === high)).toEqual([])
  })

  it('has thresholds that differ by 35 to 45 %', () => {
    for (const { value } of Object.values(REGIONAL.PPT0.size)) {
      expect(value).toBeGreaterThanOrEqual(0.35)
      expect(value).toBeLessThanOrEqual(0.45)
    }
  })

  it('draws the gains of exercise and of conditioned pain modulation apart', () => {
    expect(correlationOf('etaX', 'etaY')).toBe(0)
  })
})
