import type { Origin } from './parameter'
import { defaults, isParameterName, type ParameterName, type ParameterValues } from './table'
import { RATINGS_ASSUMED, SIZES_ASSUMED, STOPPED_AT_EDGE } from './table/fit'

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
  str: {
    value: 0.68,
    origin: {
      kind: 'assumed', refs: ['larsson2018', 'norregaard1997'],
      because: 'one number for all muscles, within what was measured: knee 20 %, grip 34 %, elbow 36 % weaker than healthy women (abstract), 20 to 30 % in another study',
    },
  },
  mito: {
    value: 0.75,
    origin: {
      kind: 'derived', from: ['Pyr0'], refs: ['rosendal2004', 'gerdle2016', 'gerdle2020'],
      how: '135 / 180, resting pyruvate of healthy over myalgic trapezius (abstract). That was trapezius myalgia; in the thigh in fibromyalgia it is 54 / 82 = 0.66. Less phosphocreatine was found in back muscles, but other studies found no difference',
    },
  },
  cap: {
    value: 0.6236303038696512,
    origin: {
      kind: 'fitted', refs: ['elvin2006', 'ge2012'],
      to: 'duration and pain of the shoulder hold. A smaller and shorter rise of flow was seen in one study of ten; in others flow did not differ',
    },
  },
  a0: {
    value: 0.03874354373588252,
    origin: {
      kind: 'fitted', refs: ['staud2009'],
      to: 'a resting pain rating of about 3 to 4, by assumption. That input from muscle maintains sensitivity elsewhere was seen when a muscle was numbed, though pain itself did not change (abstract)',
    },
  },
  B0: {
    value: 0.2944640080991232,
    origin: { kind: 'fitted', to: `low resting thresholds and resting pain, whose rating was assumed; ${STOPPED_AT_EDGE}. Of the mediators one study of trapezius myalgia, which is not fibromyalgia, found only substance P raised (abstract)`, refs: ['gerdle2014'] },
  },
  ach: {
    value: 0.09,
    origin: { kind: 'assumed', because: 'hypothesis: above about 0.04, where a large knot holds itself until it is stretched or warmed; no measurement in fibromyalgia', refs: ['gerwin2023'] },
  },
  tauN: { value: 13.791818314562164, origin: { kind: 'fitted', to: `rise of ratings over pulses up to 5 s apart; ${RATINGS_ASSUMED}; ${STOPPED_AT_EDGE}`, refs: ['staud2001', 'staud2007'] } },
  C0: { value: 0.13080041785900948, origin: { kind: 'fitted', to: 'low resting thresholds, and resting pain by assumption; a higher C0 with a lower Z0 would fit as well', refs: ['sorensen1998', 'staud2007'] } },
  Dlev: {
    value: 0.0022222222222222222,
    origin: { kind: 'assumed', because: 'twice as fast as in healthy people: pain from a pain-free muscle spreads wider (abstract), at what speed was not measured', refs: ['sorensen1998'] },
  },
  etaX: {
    value: 0.6514385599821717,
    origin: {
      kind: 'fitted', refs: ['ge2012', 'kosek1996', 'staud2005', 'hoegerBement2011'],
      to: `thresholds of the working muscle during and after the holds; ${SIZES_ASSUMED}. People differ: after a contraction some feel more pain, some less, some the same (abstract)`,
    },
  },
  etaY: {
    value: 0.39325156801033007,
    origin: {
      kind: 'fitted', refs: ['kosekHansson1997', 'obrien2018'],
      to: `threshold of the thigh while another limb hurts; ${SIZES_ASSUMED}; ${STOPPED_AT_EDGE}. Studies together find the effect 65 % smaller than in healthy people (abstract)`,
    },
  },
  etaZ: {
    value: 0.1067433035128938,
    origin: { kind: 'fitted', to: `fall of the shin threshold after the shoulder hold; ${SIZES_ASSUMED}; ${STOPPED_AT_EDGE}. Pain elsewhere facilitates in 42 % of people (abstract)`, refs: ['ge2012', 'potvin2016'] },
  },
  etaZe: { value: 0.55795138641976, origin: { kind: 'fitted', to: `fall of the threshold of the resting forearm while the other hand grips; ${SIZES_ASSUMED}`, refs: ['staud2005'] } },
  Z0: { value: 0.7363248456839838, origin: { kind: 'fitted', to: 'resting thresholds 0.55 of the healthy ones, between the ratios of two studies; a higher C0 with a lower Z0 would fit as well', refs: ['gerdle2016', 'ge2012'] } },
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
