import type { MuscleGroup } from '../../anatomy'
import type { Origin } from '../parameter'
import type { ProfileId } from '../profiles'
import type { Regional, RegionalSpread, Size } from '../spread'

const same = (size: Size): Readonly<Record<ProfileId, Size>> => ({ healthy: size, fibromyalgia: size })

const SIDES_ALIKE: Size = {
  value: 0.9, range: [0.7, 0.98],
  origin: { kind: 'assumed', because: 'no side difference was found in thresholds (abstract); how alike the sides of one person are was not printed there', refs: ['persson2004'] },
}

/** What differs from muscle to muscle within a person too. */
export const regional = {
  PPT0: {
    label: 'Pressure pain threshold',
    size: same({
      value: 0.4, range: [0.35, 0.45],
      origin: { kind: 'assumed', because: 'between the 30 and 40 % of the mean of eight sites in healthy women and in fibromyalgia (100 / 336 and 73 / 184 kPa, full text) and the more than 50 % that a five-fold range in 24 women implies (88 to 574 kPa, abstract)', refs: ['gerdle2016', 'persson2004'] },
    }),
    acrossMuscles: { value: 0.6, range: [0.4, 0.8], origin: { kind: 'assumed', because: 'a mean of eight sites then has four fifths of the spread of one site: 32 %, near the 30 % measured in healthy women (full text)', refs: ['gerdle2016'] } },
    acrossSides: SIDES_ALIKE,
  },
  F3: {
    label: 'Rate of fatigue',
    size: same({
      value: 0.12, range: [0.05, 0.3],
      origin: { kind: 'assumed', because: 'the rates were found from curves pooled over studies, not for single people; with the spread of strength this much makes the time a shoulder is held differ by about 110 s (SD): 24.1 × sqrt(22) if what is printed is a standard error', refs: ['freyLaw2012', 'ge2012'] },
    }),
    acrossMuscles: { value: 0.9, range: [0.5, 0.95], origin: { kind: 'assumed', because: 'no source: the rates are those of a joint, so muscles that work together are taken to tire together, and a person to be much the same at all joints' } },
    acrossSides: { ...SIDES_ALIKE, value: 0.96 },
  },
  R3: {
    label: 'Rate of recovery from fatigue',
    size: same({ value: 0.12, range: [0.05, 0.3], origin: { kind: 'assumed', because: 'no source: as much as the rate of fatigue' } }),
    acrossMuscles: { value: 0.9, range: [0.5, 0.95], origin: { kind: 'assumed', because: 'no source: as for the rate of fatigue' } },
    acrossSides: { ...SIDES_ALIKE, value: 0.96 },
  },
  prior: {
    label: 'Where it hurts at rest',
    size: {
      healthy: { value: 0.5, range: [0.3, 1], origin: { kind: 'assumed', because: 'small enough that healthy people have 0 to 2 painful areas', refs: ['wolfe2011'] } },
      fibromyalgia: { value: 0.6, range: [0.4, 1.5], origin: { kind: 'assumed', because: 'wide enough that no two people hurt in the same places and the mean index is 11 to 13; 12.9 was found (full text), its spread and the frequency of each area were not', refs: ['wolfe2011'] } },
    },
    acrossMuscles: { value: 0, range: [0, 0.3], origin: { kind: 'derived', from: ['a0'], how: 'what all muscles share is the spontaneous activity itself' } },
    acrossSides: { value: 0.7, range: [0.4, 0.95], origin: { kind: 'assumed', because: 'pain in fibromyalgia is by its criteria on both sides, though not to the same degree', refs: ['wolfe1990'] } },
  },
} as const satisfies Readonly<Record<Regional, RegionalSpread>>

/** 1 where pain sits: there the spontaneous activity is that of the profile, elsewhere it is less. */
const NECK_TO_HIPS: Readonly<Record<MuscleGroup, number>> = {
  masseter: 0.3,
  scm_scalenes: 0.7, posterior_neck: 1, levator_scapulae: 1,
  upper_trapezius: 1, supraspinatus: 0.8, infraspinatus: 1,
  rhomboids: 0.8, latissimus: 0.4, thoracic_es: 0.8,
  deltoid: 0.6, biceps: 0.3, triceps: 0.3,
  forearm_ext: 0.5, forearm_flex: 0.4, hand: 0.4,
  pectoralis: 0.4, abdominals: 0.3,
  lumbar_es: 1, quad_lumborum: 1,
  glut_max: 1, glut_med: 1,
  quadriceps: 0.5, vastus_medialis: 0.5, adductors: 0.3, hamstrings: 0.3,
  tibialis_anterior: 0.4, peroneals: 0.3, gastrocnemius: 0.4, soleus: 0.3,
}

const nowhere: Origin = { kind: 'derived', from: [], how: 'none: healthy people hurt nowhere in particular' }
const weighted: Origin = {
  kind: 'assumed', refs: ['wolfe2011'],
  because: 'pain of fibromyalgia sits in neck, shoulders, low back and hips; frequencies by area could not be read, so the weights are ours, from three tenths to one, such that the mean index is 11 to 13',
}

const everywhere = Object.fromEntries(Object.keys(NECK_TO_HIPS).map(group => [group, 1])) as Record<MuscleGroup, number>

export const priors: Readonly<Record<ProfileId, { readonly origin: Origin; readonly by: Readonly<Record<MuscleGroup, number>> }>> = {
  healthy: { origin: nowhere, by: everywhere },
  fibromyalgia: { origin: weighted, by: NECK_TO_HIPS },
}
