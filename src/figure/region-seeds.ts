import { handPoint } from './joints'
import type { Point } from './vectors'

/** Where a region of skin lies on the reference figure, left side. No anatomist has reviewed these. */
export interface RegionSeed {
  /** Polylines near the skin. */
  readonly lines: readonly (readonly Point[])[]
  /** m; a larger one claims more skin. */
  readonly radius: number
  /** Direction the skin of the region faces. */
  readonly facing?: Point
  /** Lies on the arm, not on the trunk beside it. */
  readonly arm?: true
}

/** By group; the mirrored seed serves the right side. Deep muscles are shown by the skin over them. */
export const REGION_SEEDS: Readonly<Record<string, RegionSeed>> = {
  masseter: {
    lines: [[[0.06, 1.605, 0.03], [0.054, 1.55, 0.045]], [[0.07, 1.655, 0.03], [0.069, 1.685, 0.005]]],
    radius: 0.022,
  },
  scm_scalenes: {
    lines: [[[0.055, 1.555, -0.005], [0.022, 1.445, 0.035]], [[0.012, 1.5, 0.04], [0.012, 1.45, 0.04]]],
    radius: 0.03,
    facing: [0.35, 0, 1],
  },
  posterior_neck: {
    lines: [[[0.022, 1.6, -0.08], [0.026, 1.51, -0.085]]],
    radius: 0.036,
    facing: [0.1, 0, -1],
  },
  upper_trapezius: {
    lines: [[[0.048, 1.48, -0.055], [0.1, 1.45, -0.045], [0.152, 1.43, -0.032]]],
    radius: 0.034,
    facing: [0.1, 1, -0.25],
  },
  levator_scapulae: {
    lines: [[[0.054, 1.53, -0.045], [0.06, 1.48, -0.066], [0.066, 1.432, -0.086]]],
    radius: 0.024,
  },
  rhomboids: {
    lines: [[[0.026, 1.412, -0.105], [0.03, 1.3, -0.115]]],
    radius: 0.03,
    facing: [0, 0, -1],
  },
  supraspinatus: {
    lines: [[[0.082, 1.402, -0.092], [0.146, 1.41, -0.065]]],
    radius: 0.023,
    facing: [0.1, 0.5, -1],
  },
  infraspinatus: {
    lines: [[[0.085, 1.345, -0.115], [0.138, 1.335, -0.095]], [[0.1, 1.3, -0.11], [0.142, 1.305, -0.085]]],
    radius: 0.038,
    facing: [0.1, 0, -1],
  },
  deltoid: {
    lines: [[[0.208, 1.392, 0.02], [0.248, 1.285, 0]], [[0.208, 1.395, -0.055], [0.245, 1.295, -0.062]], [[0.232, 1.4, -0.02], [0.264, 1.265, -0.03]]],
    radius: 0.038,
    arm: true,
  },
  pectoralis: {
    lines: [[[0.035, 1.37, 0.085], [0.14, 1.362, 0.05]], [[0.035, 1.285, 0.12], [0.13, 1.3, 0.09]]],
    radius: 0.042,
    facing: [0.1, 0.1, 1],
  },
  latissimus: {
    lines: [[[0.15, 1.29, -0.04], [0.128, 1.2, -0.08], [0.085, 1.145, -0.09]]],
    radius: 0.04,
    facing: [0.5, 0, -1],
  },
  biceps: {
    lines: [[[0.212, 1.3, 0.03], [0.25, 1.13, 0.012]]],
    radius: 0.036,
    facing: [-0.25, 0, 1],
    arm: true,
  },
  triceps: {
    lines: [[[0.222, 1.3, -0.075], [0.257, 1.115, -0.075]]],
    radius: 0.036,
    facing: [0.15, 0, -1],
    arm: true,
  },
  forearm_ext: {
    lines: [[[0.292, 1.105, -0.015], [0.306, 1.04, -0.045], [0.318, 0.895, -0.022]]],
    radius: 0.034,
    facing: [0.8, 0, -0.6],
    arm: true,
  },
  forearm_flex: {
    lines: [[[0.246, 1.075, 0], [0.285, 0.885, 0.02]]],
    radius: 0.034,
    facing: [-0.8, 0, 0.6],
    arm: true,
  },
  hand: {
    lines: [[handPoint(0.034, 0, 0), handPoint(0.16, 0, 0.02)], [handPoint(0.04, 0.03, 0.01), handPoint(0.1, 0.066, 0.028)]],
    radius: 0.05,
    arm: true,
  },
  thoracic_es: {
    lines: [[[0.028, 1.245, -0.11], [0.03, 1.14, -0.09]]],
    radius: 0.032,
    facing: [0, 0, -1],
  },
  lumbar_es: {
    lines: [[[0.03, 1.095, -0.08], [0.032, 0.985, -0.095]]],
    radius: 0.034,
    facing: [0, 0, -1],
  },
  quad_lumborum: {
    lines: [[[0.08, 1.085, -0.07], [0.08, 1.01, -0.085]]],
    radius: 0.026,
    facing: [0.3, 0, -1],
  },
  abdominals: {
    lines: [[[0.034, 1.185, 0.11], [0.032, 0.92, 0.1]], [[0.082, 1.11, 0.085], [0.085, 0.985, 0.095]], [[0.02, 0.885, 0.09], [0.012, 0.855, 0.085]]],
    radius: 0.046,
    facing: [0.1, 0, 1],
  },
  glut_max: {
    lines: [[[0.06, 0.935, -0.125], [0.078, 0.865, -0.125]]],
    radius: 0.058,
    facing: [0, 0, -1],
  },
  glut_med: {
    lines: [[[0.125, 0.978, -0.055], [0.16, 0.93, -0.01]], [[0.16, 0.93, 0.025], [0.17, 0.865, 0.022]]],
    radius: 0.036,
    facing: [0.9, 0, -0.2],
  },
  quadriceps: {
    lines: [[[0.105, 0.85, 0.09], [0.107, 0.56, 0.08]], [[0.168, 0.8, 0.018], [0.15, 0.565, 0.018]]],
    radius: 0.048,
    facing: [0.35, 0, 1],
  },
  vastus_medialis: {
    lines: [[[0.066, 0.665, 0.055], [0.069, 0.545, 0.05]]],
    radius: 0.026,
    facing: [-0.5, 0, 0.8],
  },
  adductors: {
    lines: [[[0.036, 0.815, 0.05], [0.042, 0.67, 0.015]], [[0.03, 0.79, -0.02], [0.042, 0.67, -0.02]]],
    radius: 0.034,
    facing: [-1, 0, 0.1],
  },
  hamstrings: {
    lines: [[[0.1, 0.78, -0.085], [0.1, 0.54, -0.06]]],
    radius: 0.05,
    facing: [0, 0, -1],
  },
  tibialis_anterior: {
    lines: [[[0.116, 0.44, 0.045], [0.11, 0.15, 0.01]]],
    radius: 0.028,
    facing: [0.1, 0, 1],
  },
  peroneals: {
    lines: [[[0.156, 0.43, -0.008], [0.146, 0.165, -0.032]]],
    radius: 0.022,
    facing: [1, 0, -0.1],
  },
  gastrocnemius: {
    lines: [[[0.08, 0.44, -0.055], [0.082, 0.32, -0.06]], [[0.13, 0.44, -0.055], [0.132, 0.335, -0.055]]],
    radius: 0.038,
    facing: [0, 0, -1],
  },
  soleus: {
    lines: [[[0.112, 0.245, -0.06], [0.113, 0.12, -0.07]], [[0.076, 0.32, -0.025], [0.086, 0.16, -0.03]]],
    radius: 0.03,
    facing: [-0.3, 0, -0.8],
  },
  // skin that no modelled muscle owns
  scalp: {
    lines: [[[0.028, 1.695, 0.085], [0.03, 1.738, 0.04], [0.032, 1.742, -0.02], [0.034, 1.69, -0.085]], [[0.06, 1.715, 0.01], [0.066, 1.66, -0.05]]],
    radius: 0.05,
  },
  face: {
    lines: [[[0.012, 1.645, 0.095], [0.044, 1.632, 0.085]], [[0.008, 1.61, 0.105], [0.008, 1.535, 0.09]]],
    radius: 0.034,
  },
  clavicle: {
    lines: [[[0.022, 1.424, 0.048], [0.08, 1.432, 0.03], [0.138, 1.434, 0.005]]],
    radius: 0.018,
  },
  flank: {
    lines: [[[0.14, 1.165, 0], [0.148, 1, -0.005]]],
    radius: 0.03,
    facing: [1, 0, 0],
  },
  knee: {
    lines: [[[0.104, 0.51, 0.06], [0.104, 0.47, 0.06]]],
    radius: 0.032,
    facing: [0, 0, 1],
  },
  foot_ankle: {
    lines: [[[0.104, 0.07, -0.06], [0.116, 0.06, 0.02], [0.128, 0.02, 0.11]]],
    radius: 0.048,
  },
}
