import type { OriginWith } from '../units/origin'
import type { EnduranceClass } from './endurance'
import type { Muscle, MuscleGroup } from './muscle-groups'

/** Fields of a region that somebody had to find out; the rest are its names. */
export type AnatomyField = Exclude<keyof Muscle, 'label'>

/** Where a field comes from, and where it comes from in the muscles that are different. */
export interface FieldProvenance<Key extends string = string> {
  readonly origin: OriginWith<Key>
  readonly exceptions?: Readonly<Partial<Record<MuscleGroup, OriginWith<Key>>>>
}

/**
 * Where the anatomy comes from. Most of it was written from memory of the works named, so it is assumed, whatever they say.
 * References are keys of the bibliography in `parameters`, which checks them, as anatomy may not import it.
 */
export const PROVENANCE = {
  nerve: {
    origin: { kind: 'assumed', because: 'textbook innervation, from memory', refs: ['kendall2005'] },
  },
  segments: {
    origin: {
      kind: 'assumed', refs: ['kendall2005'],
      because: 'roots from memory of textbook tables, those of trapezius, sternocleidomastoid, rhomboids, deltoid and iliopsoas checked against a public one; how the afferents divide among the roots is a choice of ours',
    },
  },
  refersTo: {
    origin: {
      kind: 'assumed', refs: ['simons1999'],
      because: 'patterns from memory of the trigger point manual, cut to our regions; the weights are a choice of ours. Real patterns also cross to places that are none of our regions',
    },
  },
  refersBeyond: {
    origin: { kind: 'assumed', because: 'the foot and ankle, from memory of the trigger point manual; no muscle of ours lies there', refs: ['simons1999'] },
  },
  wpiArea: {
    origin: { kind: 'assumed', because: 'the 19 areas were read in a secondary table; which muscle belongs to which area is our assignment', refs: ['wolfe2016'] },
  },
  tenderPoints: {
    origin: { kind: 'assumed', because: 'the nine places were read in a secondary table; in which of our muscles each lies is our assignment', refs: ['wolfe1990'] },
  },
  crossSection: {
    origin: {
      kind: 'assumed', refs: ['ward2009', 'holzbaur2007', 'langenderfer2004', 'garner2003'],
      because: 'rounded from memory of cadaver and MRI studies, good to a factor of two or so; no equation uses it',
    },
  },
  mass: {
    origin: {
      kind: 'assumed', refs: ['ward2009', 'holzbaur2007', 'langenderfer2004', 'garner2003'],
      because: 'rounded from memory of cadaver and MRI studies, good to a factor of two or so; in the arm the shares of shoulder, elbow and wrist agree with those of an abstract',
    },
  },
  typeI: {
    origin: {
      kind: 'assumed', refs: ['johnson1973', 'edgerton1975'],
      because: 'from memory of an autopsy study; another (abstract) has 70 % for soleus, 50 for gastrocnemius and 32 for vastus lateralis, where we have 80, 51 and 42. No equation uses it',
    },
    exceptions: {
      supraspinatus: { kind: 'measured', ref: 'lovering2008', where: 'abstract: 54 % in supraspinatus', read: 'abstract' },
      infraspinatus: { kind: 'assumed', because: 'from memory; an abstract has 41 % for infraspinatus, and ours includes teres minor', refs: ['lovering2008'] },
    },
  },
  endurance: {
    origin: { kind: 'assumed', because: 'each muscle is given the class of the joint it mainly moves; the rates were found for joints, not for single muscles', refs: ['freyLaw2012'] },
  },
  occlusion50: {
    origin: {
      kind: 'assumed', refs: ['sadamoto1983'],
      because: 'set by hand below the 50 to 64 % of maximal force at which flow stops altogether in arm, thigh and calf (abstract), so that the holds come out; no muscle was measured at half flow',
    },
    exceptions: {
      supraspinatus: { kind: 'assumed', because: 'lower than elsewhere, as remembered from pressures measured in this muscle in low abduction; the number is ours', refs: ['jarvholm1988'] },
    },
  },
  pressurePainThreshold: {
    origin: { kind: 'assumed', because: 'scaled to the upper trapezius by what women’s thresholds typically are at each place, from memory; no table by place could be read' },
    exceptions: {
      upper_trapezius: { kind: 'derived', from: [], how: '269 ± 17 (SE) kPa in 20 healthy women (abstract), rounded', refs: ['rosendal2004'] },
    },
  },
} as const satisfies Readonly<Record<AnatomyField, FieldProvenance>>

const inTable1 = {
  kind: 'measured', ref: 'freyLaw2012', read: 'secondary',
  where: 'Table 1, as copied in public programs that agree with each other: found there from curves of endurance time against intensity pooled by joint',
} as const
const atTheEnds = {
  kind: 'measured', ref: 'freyLaw2012', read: 'abstract',
  where: 'abstract, where F and R of ankle and shoulder are the ends of the range (two of its four labels are exchanged); copies of Table 1 agree',
} as const
const fifteen = { kind: 'measured', ref: 'looft2020', where: 'abstract: 15 is best for ankle, knee, elbow and shoulder', read: 'abstract' } as const
const asElsewhere = { kind: 'assumed', because: 'not published for this joint; 15 as at ankle, knee, elbow and shoulder', refs: ['looft2018', 'looft2020'] } as const
const between = { kind: 'assumed', because: 'not published for this joint; set between knee and trunk', refs: ['freyLaw2012'] } as const

/** Where the rates of fatigue and recovery (`rates`) and the multiplier of recovery at rest (`r`) come from. */
export const ENDURANCE_PROVENANCE = {
  shoulder: { rates: atTheEnds, r: fifteen },
  elbow: { rates: inTable1, r: fifteen },
  hand: { rates: inTable1, r: { kind: 'measured', ref: 'looft2020', where: 'abstract: 30 is best for hand and grip', read: 'abstract' } },
  knee: { rates: inTable1, r: fifteen },
  ankle: { rates: atTheEnds, r: fifteen },
  trunk: { rates: inTable1, r: asElsewhere },
  hip: { rates: between, r: asElsewhere },
  neck: { rates: between, r: asElsewhere },
  jaw: { rates: between, r: asElsewhere },
} as const satisfies Readonly<Record<EnduranceClass, { readonly rates: OriginWith<string>; readonly r: OriginWith<string> }>>
