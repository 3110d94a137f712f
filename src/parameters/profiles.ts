import { FITTED_FIBROMYALGIA } from './fitted'
import type { Origin } from './parameter'
import { defaults, isParameterName, type ParameterName, type ParameterValues } from './table'
import { fittedOverride } from './table/fit'

/** A value that differs from that of the table, and why. */
export interface Override {
  readonly value: number
  readonly origin: Origin
}

/** A kind of participant: the table, and what differs from it. */
export interface Profile {
  readonly id: string
  /** Key of its name among the words of the interface. */
  readonly label: string
  readonly overrides: Readonly<Partial<Record<ParameterName, Override>>>
}

const fibromyalgia = {
  str: fittedOverride(FITTED_FIBROMYALGIA.str, { note: 'One number for all muscles, within what was measured: knee 20 %, grip 34 %, elbow 36 % weaker than healthy women (abstract), 20 to 30 % in another study', refs: ['larsson2018', 'norregaard1997'] }),
  mito: {
    value: 0.6594,
    origin: {
      kind: 'derived', from: ['Pyr0'], refs: ['gerdle2016', 'gerdle2020'],
      how: '54.2 / 82.2, resting pyruvate of the thigh of healthy people over that in fibromyalgia (full text): the model has pyruvate rise as capacity falls. Less phosphocreatine was found in back muscles, but other studies found no difference',
    },
  },
  cap: fittedOverride(FITTED_FIBROMYALGIA.cap, { note: 'A smaller and shorter rise of flow was seen in one study of ten; in others flow did not differ', refs: ['elvin2006'] }),
  a0: fittedOverride(FITTED_FIBROMYALGIA.a0, { note: 'Resting pain was held to a rating of 3.5, by assumption. That input from muscle maintains sensitivity elsewhere was seen when a muscle was numbed, though pain itself did not change (abstract)', refs: ['staud2009'] }),
  B0: fittedOverride(FITTED_FIBROMYALGIA.B0, { note: 'Of the mediators one study of trapezius myalgia, which is not fibromyalgia, found only substance P raised (abstract)', refs: ['gerdle2014'] }),
  ach: {
    value: 0.09,
    origin: { kind: 'assumed', because: 'hypothesis: above about 0.04, where a large knot holds itself until it is stretched or warmed; no measurement in fibromyalgia', refs: ['gerwin2023'] },
  },
  tauN: fittedOverride(FITTED_FIBROMYALGIA.tauN),
  C0: fittedOverride(FITTED_FIBROMYALGIA.C0, { note: 'A higher C0 with a lower Z0 would fit as well' }),
  Dlev: {
    value: 0.0022222222222222222,
    origin: { kind: 'assumed', because: 'twice as fast as in healthy people: pain from a pain-free muscle spreads wider (abstract), at what speed was not measured', refs: ['sorensen1998'] },
  },
  etaX: fittedOverride(FITTED_FIBROMYALGIA.etaX, { note: 'People differ: after a contraction some feel more pain, some less, some the same (abstract)', refs: ['hoegerBement2011'] }),
  etaF: fittedOverride(FITTED_FIBROMYALGIA.etaF, { note: 'Thresholds were lower in fibromyalgia while a muscle worked, and not right after (abstracts)', refs: ['kosek1996', 'staud2005'] }),
  etaY: fittedOverride(FITTED_FIBROMYALGIA.etaY, { note: 'Studies together find the effect 65 % smaller than in healthy people (abstract); the gain alone need not be', refs: ['obrien2018'] }),
  etaZ: fittedOverride(FITTED_FIBROMYALGIA.etaZ, { note: 'Pain elsewhere facilitates in 42 % of people (abstract)', refs: ['potvin2016'] }),
  etaZe: fittedOverride(FITTED_FIBROMYALGIA.etaZe),
  Z0: fittedOverride(FITTED_FIBROMYALGIA.Z0, { note: 'A higher C0 with a lower Z0 would fit as well' }),
} as const satisfies Profile['overrides']

/** The two participants that stand side by side. They differ in what is listed here and in nothing else. */
export const PROFILES = {
  healthy: { id: 'healthy', label: 'profile.healthy', overrides: {} },
  fibromyalgia: { id: 'fibromyalgia', label: 'profile.fibromyalgia', overrides: fibromyalgia },
} as const satisfies Record<string, Profile>

export type ProfileId = keyof typeof PROFILES
export const PROFILE_IDS = Object.keys(PROFILES) as readonly ProfileId[]

export const isProfileId = (text: string): text is ProfileId => Object.hasOwn(PROFILES, text)

/**
 * Every parameter of a profile, each in its own unit, with `changes` put in last. A fresh object, keys in the order of the table.
 * Throws on a profile or name that does not exist and on a value that is not a finite number; a value outside its range is let through.
 */
export function valuesOf(profileId: ProfileId, changes: Readonly<Partial<ParameterValues>> = {}): ParameterValues {
  if (!isProfileId(profileId)) throw new Error(`no profile is named "${String(profileId)}"`)
  const values = defaults()
  const { overrides }: Profile = PROFILES[profileId]
  for (const [name, { value }] of Object.entries(overrides)) values[name as ParameterName] = value
  for (const [name, value] of Object.entries(changes)) {
    if (!isParameterName(name)) throw new Error(`no parameter is named "${name}"`)
    if (!Number.isFinite(value)) throw new Error(`parameter "${name}" must be a finite number, not ${String(value)}`)
    values[name] = value
  }
  return values
}
