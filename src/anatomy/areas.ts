/** The 19 areas of the Widespread Pain Index (Wolfe 2016). The last five have no side. */
export const WPI_AREAS = [
  'jaw_L', 'jaw_R',
  'shoulder_girdle_L', 'shoulder_girdle_R',
  'upper_arm_L', 'upper_arm_R',
  'lower_arm_L', 'lower_arm_R',
  'hip_L', 'hip_R',
  'upper_leg_L', 'upper_leg_R',
  'lower_leg_L', 'lower_leg_R',
  'neck', 'chest', 'abdomen', 'upper_back', 'lower_back',
] as const
export type WpiArea = (typeof WPI_AREAS)[number]

/** The 18 tender points of the 1990 criteria (Wolfe 1990): nine places, on both sides. */
export const TENDER_POINTS = [
  'occiput_L', 'low_cervical_L', 'trapezius_L', 'supraspinatus_L', 'second_rib_L', 'lateral_epicondyle_L', 'gluteal_L', 'greater_trochanter_L', 'knee_L',
  'occiput_R', 'low_cervical_R', 'trapezius_R', 'supraspinatus_R', 'second_rib_R', 'lateral_epicondyle_R', 'gluteal_R', 'greater_trochanter_R', 'knee_R',
] as const
export type TenderPoint = (typeof TENDER_POINTS)[number]
