/**
 * What the compartments pass to each other within one evaluation (algebraic, never integrated), and what is done to
 * the participant at the moment. Allocated once per run, overwritten by every evaluation.
 */
import { REGIONS, SEGMENTS } from '../anatomy'

/** What is done to the participant; constant between two edges of the protocol. One number per region. */
export interface Inputs {
  /** Target load, fraction of own maximal voluntary contraction. */
  readonly TL: Float64Array
  /** Nociceptor drive from outside: hypertonic saline, cold, tourniquet. */
  readonly exo: Float64Array
  /** Synchronous C-fibre volley: a heat tap. */
  readonly pulse: Float64Array
  /** Cuff: share of the blood flow shut off, 0 to 1. */
  readonly cuff: Float64Array
}

export interface Flows {
  /** Per region: activation, blood flow (1 at rest), glycolytic ATP flux, and the part of it that ends as lactate (mM/s). */
  readonly A: Float64Array
  readonly Q: Float64Array
  readonly Jg: Float64Array
  readonly Jl: Float64Array
  /** Per region: ergoreceptor drive, nociceptor drive, tonic drive. */
  readonly Alow: Float64Array
  readonly Anoc: Float64Array
  readonly tonic: Float64Array
  /** Per region: volley as the nociceptors pass it on. */
  readonly volley: Float64Array
  /** Per region: what it sends to its segments, as nociception and as motor command with ergoreceptors. */
  readonly phasic: Float64Array
  readonly command: Float64Array
  /** Per segment-side: phasic nociceptive input, tonic input, volley input, motor command with ergoreceptors. */
  readonly a: Float64Array
  readonly at: Float64Array
  readonly pu: Float64Array
  readonly dc: Float64Array
  /** Per segment-side: nociceptive, tonic and volley input together. */
  readonly ain: Float64Array
  /** Per segment-side: the three inhibitions together (exponent of the gain), gain, and the projection rate this evaluation works with. */
  readonly inh: Float64Array
  readonly g: Float64Array
  readonly Pk: Float64Array
}

export function createInputs(): Inputs {
  const perRegion = () => new Float64Array(REGIONS.length)
  return { TL: perRegion(), exo: perRegion(), pulse: perRegion(), cuff: perRegion() }
}

export function createFlows(): Flows {
  const perRegion = () => new Float64Array(REGIONS.length)
  const perSegment = () => new Float64Array(SEGMENTS.length)
  return {
    A: perRegion(), Q: perRegion(), Jg: perRegion(), Jl: perRegion(), Alow: perRegion(), Anoc: perRegion(), tonic: perRegion(),
    volley: perRegion(),
    phasic: perRegion(), command: perRegion(),
    a: perSegment(), at: perSegment(), pu: perSegment(), dc: perSegment(), ain: perSegment(), inh: perSegment(), g: perSegment(), Pk: perSegment(),
  }
}
