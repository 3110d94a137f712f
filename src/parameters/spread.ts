/**
 * How people differ. A profile is a distribution: its parameters (`profiles.ts`) are the middle, this table is the spread
 * around it, each number with its origin as in the parameter table. `simulation/population.ts` draws from it.
 */
import type { MuscleGroup } from '../anatomy'
import type { Origin } from './parameter'
import type { ProfileId } from './profiles'
import type { ParameterName } from './table'
import { correlations } from './spread/correlations'
import { measurement } from './spread/measurement'
import { persons } from './spread/persons'
import { priors, regional } from './spread/regions'

/** One number of this table. */
export interface Size {
  readonly value: number
  /** Values that cannot be ruled out. */
  readonly range: readonly [low: number, high: number]
  readonly origin: Origin
}

/** How a parameter differs between the people of a profile. Its mean is the value of the profile. */
export interface Spread {
  readonly label: string
  /** 'log-normal': `size` is the coefficient of variation; 'normal': the standard deviation, in the unit of the parameter. */
  readonly shape: 'log-normal' | 'normal'
  readonly size: Readonly<Record<ProfileId, Size>>
  /** What the quantity cannot be, whoever has it: a draw beyond is put at the limit. */
  readonly limits?: readonly [low: number, high: number]
}

/** A multiplier per muscle region, log-normal with mean 1 (for `prior`: with the mean of its muscle group). */
export interface RegionalSpread {
  readonly label: string
  /** Coefficient of variation of one region over people. */
  readonly size: Readonly<Record<ProfileId, Size>>
  /** Correlation of the logarithms between two muscles of a person, and between the two sides of one muscle. */
  readonly acrossMuscles: Size
  readonly acrossSides: Size
}

/** Two things drawn together; what is not listed is drawn independently. Of a regional spread: the part all muscles share. */
export interface Correlation {
  readonly between: readonly [Drawn, Drawn]
  readonly r: number
  readonly range: readonly [low: number, high: number]
  readonly origin: Origin
}

/** Multipliers of `Body` that differ by region. */
export type Regional = 'PPT0' | 'F3' | 'R3' | 'prior'
export type Drawn = ParameterName | Regional

export const SPREADS: Readonly<Partial<Record<ParameterName, Spread>>> = persons
export const REGIONAL: Readonly<Record<Regional, RegionalSpread>> = regional
/** Mean of the regional prior by muscle group. */
export const PRIOR: Readonly<Record<ProfileId, { readonly origin: Origin; readonly by: Readonly<Record<MuscleGroup, number>> }>> = priors
export const CORRELATIONS: readonly Correlation[] = correlations
/** Kinds of reading that repeat themselves only so far. */
export type Measured = 'threshold' | 'rating' | 'fluid' | 'strength'
/** How far a single reading lies from what it reads: coefficient of variation within a session; of a rating the standard deviation in the middle of the scale, NRS. */
export const MEASUREMENT: Readonly<Record<Measured, Size>> = measurement

/** Every origin of this table with what it is of, for whoever checks them. */
export const SPREAD_ORIGINS: readonly { readonly of: string; readonly origin: Origin }[] = [
  ...Object.entries(SPREADS).flatMap(([name, { size }]) => Object.entries(size).map(([profile, { origin }]) => ({ of: `spread of ${name} (${profile})`, origin }))),
  ...Object.entries(REGIONAL).flatMap(([name, { size, acrossMuscles, acrossSides }]) => [
    ...Object.entries(size).map(([profile, { origin }]) => ({ of: `spread of ${name} (${profile})`, origin })),
    { of: `${name} across muscles`, origin: acrossMuscles.origin },
    { of: `${name} across sides`, origin: acrossSides.origin },
  ]),
  ...Object.entries(PRIOR).map(([profile, { origin }]) => ({ of: `prior by muscle (${profile})`, origin })),
  ...CORRELATIONS.map(({ between, origin }) => ({ of: `correlation of ${between.join(' and ')}`, origin })),
  ...Object.entries(MEASUREMENT).map(([kind, { origin }]) => ({ of: `error of a reading (${kind})`, origin })),
]
