/** What the lines of the pathway are wide by: one number each, which a stage reads off a run. */
import { REGIONS, SEGMENTS } from '../../anatomy'

const SEGMENT_COUNT = SEGMENTS.length

/** First channel of each kind; those per segment and per region follow in the order of SEGMENTS and REGIONS. */
export const CHANNELS = {
  /** Per segment: what climbs past it on its side, from it and from all below it. */
  climbing: 0,
  /** Per segment: what enters the climbing line there. */
  entering: SEGMENT_COUNT,
  /** Per segment: inhibition that runs past it on its side, and that ends in it. */
  brakeLine: 2 * SEGMENT_COUNT,
  brakeEnd: 3 * SEGMENT_COUNT,
  /** One: facilitation, the same for all segments. */
  boost: 4 * SEGMENT_COUNT,
  /** Per region: on the way from a muscle to its segments. */
  nerve: 4 * SEGMENT_COUNT + 1,
} as const

export const CHANNEL_COUNT = CHANNELS.nerve + REGIONS.length
