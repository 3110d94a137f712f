/**
 * How fast a muscle tires and recovers, by the joint it moves: the rates of the three-compartment model.
 * `F` from active to fatigued, 1/s; `R` from fatigued to resting, 1/s; `r` multiplies `R` while the muscle is not used.
 * Where each comes from: `ENDURANCE_PROVENANCE`.
 */
export const ENDURANCE_CLASSES = {
  shoulder: { F: 0.0182, R: 0.00168, r: 15 },
  elbow: { F: 0.00912, R: 0.00094, r: 15 },
  hand: { F: 0.0098, R: 0.00064, r: 30 },
  knee: { F: 0.015, R: 0.00149, r: 15 },
  ankle: { F: 0.00589, R: 0.00058, r: 15 },
  trunk: { F: 0.00755, R: 0.00075, r: 15 },
  hip: { F: 0.0113, R: 0.0011, r: 15 },
  neck: { F: 0.0105, R: 0.001, r: 15 },
  jaw: { F: 0.0105, R: 0.001, r: 15 },
} as const satisfies Record<string, { readonly F: number; readonly R: number; readonly r: number }>

export type EnduranceClass = keyof typeof ENDURANCE_CLASSES
