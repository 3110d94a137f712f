import type { EnduranceClass } from './endurance'
import type { Level } from './levels'

/**
 * The 30 muscle groups, written once: left and right are taken to be equal, and `regions.ts` mirrors them.
 * A table, so long: one block per muscle, from the jaw to the calf. Where each field comes from: `provenance.ts`.
 */

/** What is said of a muscle before it has a side. Names of other muscles mean those of the same side. */
export interface Muscle {
  /** English anatomical name, without the side. */
  readonly label: string
  readonly nerve: string
  /** Share of the muscle's afferents that enters each spinal level; the shares add to 1. */
  readonly segments: Readonly<Partial<Record<Level, number>>>
  /** Where pain from this muscle is also felt, with the strength of the referral, 0 to 1. */
  readonly refersTo: Readonly<Record<string, number>>
  /** Places pain is also felt which are none of our regions. */
  readonly refersBeyond: readonly string[]
  /** Area of the Widespread Pain Index; those of the arms, legs, jaw and girdle have a side. */
  readonly wpiArea: string
  /** ACR 1990 tender points that lie in this muscle. */
  readonly tenderPoints: readonly string[]
  /** Physiological cross-section, cm². */
  readonly crossSection: number
  /** g */
  readonly mass: number
  /** Slow (type I) fibres, %. */
  readonly typeI: number
  readonly endurance: EnduranceClass
  /** Muscle tone (1 = full activation) at which half of the blood flow is squeezed off. */
  readonly occlusion50: number
  /** Of a healthy woman at rest, kPa. */
  readonly pressurePainThreshold: number
}

// Four decimals of 1/12, as in the program the parameters were fitted with: the twelve add to 0.9996.
const THORACIC_EQUALLY = {
  T1: 0.0833, T2: 0.0833, T3: 0.0833, T4: 0.0833, T5: 0.0833, T6: 0.0833,
  T7: 0.0833, T8: 0.0833, T9: 0.0833, T10: 0.0833, T11: 0.0833, T12: 0.0833,
}

export const MUSCLES = {
  masseter: {
    label: 'Masseter/temporalis',
    nerve: 'trigeminal (V3)',
    segments: { V: 0.85, C1: 0.1, C2: 0.05 },
    refersTo: { posterior_neck: 0.1 }, refersBeyond: [],
    wpiArea: 'jaw', tenderPoints: [],
    crossSection: 10, mass: 30, typeI: 65,
    endurance: 'jaw', occlusion50: 0.35, pressurePainThreshold: 180,
  },
  scm_scalenes: {
    label: 'Sternocleidomastoid and scalenes',
    nerve: 'accessory (XI), C2-C3; ventral rami C3-C8',
    segments: { C2: 0.3, C3: 0.35, C4: 0.15, C5: 0.1, C6: 0.1 },
    refersTo: { masseter: 0.4, pectoralis: 0.25, biceps: 0.15, forearm_ext: 0.15, hand: 0.1 }, refersBeyond: [],
    wpiArea: 'neck', tenderPoints: ['low_cervical'],
    crossSection: 7, mass: 90, typeI: 45,
    endurance: 'neck', occlusion50: 0.3, pressurePainThreshold: 150,
  },
  posterior_neck: {
    label: 'Posterior neck (suboccipital, splenius, semispinalis)',
    nerve: 'dorsal rami C1-C6',
    segments: { C1: 0.2, C2: 0.3, C3: 0.25, C4: 0.15, C5: 0.1 },
    refersTo: { masseter: 0.35, upper_trapezius: 0.2 }, refersBeyond: [],
    wpiArea: 'neck', tenderPoints: ['occiput'],
    crossSection: 12, mass: 150, typeI: 55,
    endurance: 'neck', occlusion50: 0.35, pressurePainThreshold: 200,
  },
  upper_trapezius: {
    label: 'Upper trapezius',
    nerve: 'accessory (XI) motor; C2-C4 sensory',
    segments: { C2: 0.15, C3: 0.45, C4: 0.4 },
    refersTo: { posterior_neck: 0.5, masseter: 0.35, levator_scapulae: 0.2 }, refersBeyond: [],
    wpiArea: 'shoulder_girdle', tenderPoints: ['trapezius'],
    crossSection: 9, mass: 120, typeI: 54,
    endurance: 'shoulder', occlusion50: 0.25, pressurePainThreshold: 270,
  },
  levator_scapulae: {
    label: 'Levator scapulae',
    nerve: 'C3-C4 rami; dorsal scapular (C5)',
    segments: { C3: 0.35, C4: 0.4, C5: 0.25 },
    refersTo: { posterior_neck: 0.45, rhomboids: 0.35, infraspinatus: 0.15 }, refersBeyond: [],
    wpiArea: 'neck', tenderPoints: [],
    crossSection: 2.8, mass: 35, typeI: 50,
    endurance: 'neck', occlusion50: 0.25, pressurePainThreshold: 280,
  },
  rhomboids: {
    label: 'Rhomboids and middle trapezius',
    nerve: 'dorsal scapular (C4-C5); XI, C3-C4',
    segments: { C3: 0.15, C4: 0.4, C5: 0.45 },
    refersTo: { levator_scapulae: 0.2, thoracic_es: 0.3 }, refersBeyond: [],
    wpiArea: 'upper_back', tenderPoints: [],
    crossSection: 7, mass: 140, typeI: 45,
    endurance: 'shoulder', occlusion50: 0.25, pressurePainThreshold: 310,
  },
  supraspinatus: {
    label: 'Supraspinatus',
    nerve: 'suprascapular',
    segments: { C5: 0.65, C6: 0.35 },
    refersTo: { deltoid: 0.5, forearm_ext: 0.25, triceps: 0.1 }, refersBeyond: [],
    wpiArea: 'shoulder_girdle', tenderPoints: ['supraspinatus'],
    crossSection: 6, mass: 50, typeI: 54,
    endurance: 'shoulder', occlusion50: 0.15, pressurePainThreshold: 300,
  },
  infraspinatus: {
    label: 'Infraspinatus and teres minor',
    nerve: 'suprascapular; axillary',
    segments: { C5: 0.6, C6: 0.4 },
    refersTo: { deltoid: 0.55, biceps: 0.35, hand: 0.15, forearm_ext: 0.15 }, refersBeyond: [],
    wpiArea: 'shoulder_girdle', tenderPoints: [],
    crossSection: 10, mass: 130, typeI: 43,
    endurance: 'shoulder', occlusion50: 0.2, pressurePainThreshold: 330,
  },
  deltoid: {
    label: 'Deltoid',
    nerve: 'axillary',
    segments: { C5: 0.6, C6: 0.4 },
    refersTo: { triceps: 0.2, biceps: 0.1 }, refersBeyond: [],
    wpiArea: 'upper_arm', tenderPoints: [],
    crossSection: 19, mass: 190, typeI: 57,
    endurance: 'shoulder', occlusion50: 0.22, pressurePainThreshold: 310,
  },
  pectoralis: {
    label: 'Pectoralis major',
    nerve: 'medial and lateral pectoral',
    segments: { C5: 0.1, C6: 0.2, C7: 0.35, C8: 0.2, T1: 0.15 },
    refersTo: { deltoid: 0.35, biceps: 0.15, forearm_flex: 0.2, hand: 0.1 }, refersBeyond: [],
    wpiArea: 'chest', tenderPoints: ['second_rib'],
    crossSection: 14, mass: 170, typeI: 42,
    endurance: 'shoulder', occlusion50: 0.3, pressurePainThreshold: 220,
  },
  latissimus: {
    label: 'Latissimus dorsi and teres major',
    nerve: 'thoracodorsal; lower subscapular',
    segments: { C6: 0.3, C7: 0.45, C8: 0.25 },
    refersTo: { thoracic_es: 0.3, triceps: 0.25, forearm_flex: 0.15, hand: 0.1 }, refersBeyond: [],
    wpiArea: 'upper_back', tenderPoints: [],
    crossSection: 14, mass: 190, typeI: 50,
    endurance: 'shoulder', occlusion50: 0.3, pressurePainThreshold: 330,
  },
  biceps: {
    label: 'Biceps brachii and brachialis',
    nerve: 'musculocutaneous',
    segments: { C5: 0.45, C6: 0.55 },
    refersTo: { deltoid: 0.35, forearm_flex: 0.2 }, refersBeyond: [],
    wpiArea: 'upper_arm', tenderPoints: [],
    crossSection: 9, mass: 170, typeI: 45,
    endurance: 'elbow', occlusion50: 0.27, pressurePainThreshold: 250,
  },
  triceps: {
    label: 'Triceps brachii',
    nerve: 'radial',
    segments: { C6: 0.2, C7: 0.55, C8: 0.25 },
    refersTo: { forearm_ext: 0.3, deltoid: 0.2, hand: 0.1 }, refersBeyond: [],
    wpiArea: 'upper_arm', tenderPoints: [],
    crossSection: 17, mass: 240, typeI: 33,
    endurance: 'elbow', occlusion50: 0.3, pressurePainThreshold: 270,
  },
  forearm_ext: {
    label: 'Wrist/finger extensors and brachioradialis',
    nerve: 'radial (posterior interosseous)',
    segments: { C6: 0.35, C7: 0.45, C8: 0.2 },
    refersTo: { hand: 0.5, triceps: 0.1 }, refersBeyond: [],
    wpiArea: 'lower_arm', tenderPoints: ['lateral_epicondyle'],
    crossSection: 11, mass: 130, typeI: 47,
    endurance: 'hand', occlusion50: 0.27, pressurePainThreshold: 270,
  },
  forearm_flex: {
    label: 'Wrist/finger flexors',
    nerve: 'median, ulnar',
    segments: { C7: 0.35, C8: 0.45, T1: 0.2 },
    refersTo: { hand: 0.55 }, refersBeyond: [],
    wpiArea: 'lower_arm', tenderPoints: [],
    crossSection: 18, mass: 170, typeI: 50,
    endurance: 'hand', occlusion50: 0.27, pressurePainThreshold: 280,
  },
  hand: {
    label: 'Hand intrinsics',
    nerve: 'ulnar, median',
    segments: { C8: 0.45, T1: 0.55 },
    refersTo: { forearm_flex: 0.2 }, refersBeyond: [],
    wpiArea: 'lower_arm', tenderPoints: [],
    crossSection: 9, mass: 60, typeI: 58,
    endurance: 'hand', occlusion50: 0.4, pressurePainThreshold: 300,
  },
  thoracic_es: {
    label: 'Thoracic erector spinae',
    nerve: 'dorsal rami T1-T12',
    segments: THORACIC_EQUALLY,
    refersTo: { rhomboids: 0.25, pectoralis: 0.15, abdominals: 0.15, lumbar_es: 0.2 }, refersBeyond: [],
    wpiArea: 'upper_back', tenderPoints: [],
    crossSection: 15, mass: 350, typeI: 62,
    endurance: 'trunk', occlusion50: 0.4, pressurePainThreshold: 340,
  },
  lumbar_es: {
    label: 'Lumbar erector spinae and multifidus',
    nerve: 'dorsal rami L1-L5',
    segments: { L1: 0.2, L2: 0.2, L3: 0.2, L4: 0.2, L5: 0.2 },
    refersTo: { glut_max: 0.45, glut_med: 0.15, hamstrings: 0.2, abdominals: 0.1 }, refersBeyond: [],
    wpiArea: 'lower_back', tenderPoints: [],
    crossSection: 24, mass: 450, typeI: 60,
    endurance: 'trunk', occlusion50: 0.4, pressurePainThreshold: 390,
  },
  quad_lumborum: {
    label: 'Quadratus lumborum',
    nerve: 'ventral rami T12-L4',
    segments: { T12: 0.2, L1: 0.25, L2: 0.25, L3: 0.2, L4: 0.1 },
    refersTo: { glut_max: 0.4, glut_med: 0.35, adductors: 0.2 }, refersBeyond: [],
    wpiArea: 'lower_back', tenderPoints: [],
    crossSection: 3, mass: 60, typeI: 55,
    endurance: 'trunk', occlusion50: 0.4, pressurePainThreshold: 380,
  },
  abdominals: {
    label: 'Abdominal wall (rectus, obliques)',
    nerve: 'intercostal T6-T12, L1',
    segments: { T6: 0.1, T7: 0.13, T8: 0.14, T9: 0.15, T10: 0.15, T11: 0.13, T12: 0.12, L1: 0.08 },
    refersTo: { thoracic_es: 0.25, lumbar_es: 0.25 }, refersBeyond: [],
    wpiArea: 'abdomen', tenderPoints: [],
    crossSection: 20, mass: 500, typeI: 50,
    endurance: 'trunk', occlusion50: 0.45, pressurePainThreshold: 230,
  },
  glut_max: {
    label: 'Gluteus maximus',
    nerve: 'inferior gluteal',
    segments: { L5: 0.3, S1: 0.45, S2: 0.25 },
    refersTo: { lumbar_es: 0.25, hamstrings: 0.2, glut_med: 0.2 }, refersBeyond: [],
    wpiArea: 'hip', tenderPoints: ['gluteal'],
    crossSection: 33, mass: 550, typeI: 53,
    endurance: 'hip', occlusion50: 0.4, pressurePainThreshold: 380,
  },
  glut_med: {
    label: 'Gluteus medius/minimus and TFL',
    nerve: 'superior gluteal',
    segments: { L4: 0.25, L5: 0.5, S1: 0.25 },
    refersTo: { glut_max: 0.4, lumbar_es: 0.3, quadriceps: 0.25, peroneals: 0.25, hamstrings: 0.15 }, refersBeyond: [],
    wpiArea: 'hip', tenderPoints: ['greater_trochanter'],
    crossSection: 36, mass: 320, typeI: 55,
    endurance: 'hip', occlusion50: 0.35, pressurePainThreshold: 390,
  },
  quadriceps: {
    label: 'Quadriceps, lateral (vastus lateralis, intermedius, rectus femoris)',
    nerve: 'femoral',
    segments: { L2: 0.25, L3: 0.4, L4: 0.35 },
    refersTo: { vastus_medialis: 0.4, glut_med: 0.1 }, refersBeyond: [],
    wpiArea: 'upper_leg', tenderPoints: [],
    crossSection: 65, mass: 900, typeI: 42,
    endurance: 'knee', occlusion50: 0.23, pressurePainThreshold: 440,
  },
  vastus_medialis: {
    label: 'Vastus medialis',
    nerve: 'femoral',
    segments: { L2: 0.2, L3: 0.4, L4: 0.4 },
    refersTo: { quadriceps: 0.3 }, refersBeyond: [],
    wpiArea: 'upper_leg', tenderPoints: ['knee'],
    crossSection: 21, mass: 300, typeI: 50,
    endurance: 'knee', occlusion50: 0.23, pressurePainThreshold: 330,
  },
  adductors: {
    label: 'Hip adductors',
    nerve: 'obturator (sciatic to a. magnus)',
    segments: { L2: 0.35, L3: 0.4, L4: 0.25 },
    refersTo: { vastus_medialis: 0.35, tibialis_anterior: 0.15, abdominals: 0.1 }, refersBeyond: [],
    wpiArea: 'upper_leg', tenderPoints: [],
    crossSection: 30, mass: 550, typeI: 55,
    endurance: 'hip', occlusion50: 0.35, pressurePainThreshold: 330,
  },
  hamstrings: {
    label: 'Hamstrings',
    nerve: 'sciatic (tibial, common fibular)',
    segments: { L5: 0.3, S1: 0.45, S2: 0.25 },
    refersTo: { glut_max: 0.4, gastrocnemius: 0.35 }, refersBeyond: [],
    wpiArea: 'upper_leg', tenderPoints: [],
    crossSection: 35, mass: 480, typeI: 55,
    endurance: 'knee', occlusion50: 0.35, pressurePainThreshold: 420,
  },
  tibialis_anterior: {
    label: 'Tibialis anterior and toe extensors',
    nerve: 'deep fibular',
    segments: { L4: 0.55, L5: 0.45 },
    refersTo: {}, refersBeyond: ['foot/ankle'],
    wpiArea: 'lower_leg', tenderPoints: [],
    crossSection: 15, mass: 130, typeI: 73,
    endurance: 'ankle', occlusion50: 0.35, pressurePainThreshold: 430,
  },
  peroneals: {
    label: 'Peroneals (fibularis)',
    nerve: 'superficial fibular',
    segments: { L5: 0.55, S1: 0.45 },
    refersTo: {}, refersBeyond: ['foot/ankle'],
    wpiArea: 'lower_leg', tenderPoints: [],
    crossSection: 9, mass: 90, typeI: 63,
    endurance: 'ankle', occlusion50: 0.35, pressurePainThreshold: 380,
  },
  gastrocnemius: {
    label: 'Gastrocnemius',
    nerve: 'tibial',
    segments: { S1: 0.6, S2: 0.4 },
    refersTo: { hamstrings: 0.25, soleus: 0.3 }, refersBeyond: ['foot/ankle'],
    wpiArea: 'lower_leg', tenderPoints: [],
    crossSection: 31, mass: 270, typeI: 51,
    endurance: 'ankle', occlusion50: 0.4, pressurePainThreshold: 370,
  },
  soleus: {
    label: 'Soleus and deep plantarflexors',
    nerve: 'tibial',
    segments: { L5: 0.1, S1: 0.5, S2: 0.4 },
    refersTo: { gastrocnemius: 0.2, lumbar_es: 0.1 }, refersBeyond: ['foot/ankle'],
    wpiArea: 'lower_leg', tenderPoints: [],
    crossSection: 58, mass: 340, typeI: 80,
    endurance: 'ankle', occlusion50: 0.5, pressurePainThreshold: 380,
  },
} as const satisfies Record<string, Muscle>

export type MuscleGroup = keyof typeof MUSCLES
