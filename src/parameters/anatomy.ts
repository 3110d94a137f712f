import { ENDURANCE_PROVENANCE, PROVENANCE, type AnatomyField, type EnduranceClass, type FieldProvenance } from '../anatomy'
import type { Origin } from './parameter'
import type { ReferenceKey } from './references'

// Anatomy may not import the bibliography. Here its references meet it: a key that is not there does not compile.

/** Where each field of a region comes from. */
export const ANATOMY_PROVENANCE: Readonly<Record<AnatomyField, FieldProvenance<ReferenceKey>>> = PROVENANCE

/** Where the rates of fatigue and recovery of each joint come from. */
export const FATIGUE_PROVENANCE: Readonly<Record<EnduranceClass, { readonly rates: Origin; readonly r: Origin }>> = ENDURANCE_PROVENANCE
