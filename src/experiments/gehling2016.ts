/**
 * Gehling et al. 2016: how much one hand in cold water takes off the pain of heat elsewhere, on two days, in healthy people.
 * Calibration: how fast conditioned inhibition fades was chosen from its early and its late effect.
 */
import type { Study, StudyClaim } from './experiment'
import { at, less, painful, painfulAs, protocolOf, reading, rest, valueOf, withSpread } from './build'
import { fromDeviation } from './rules'

const forearm = ['forearm_flex_R'] as const
const PEOPLE = 25
const effect = less(valueOf('heat', forearm, 'with-cold'), valueOf('heat', forearm, 'alone'))

const relief = (day: 1 | 2, points: number, deviation: number): StudyClaim => ({
  id: `healthy-day-${day}`, role: 'calibration', group: 'healthy', firmness: 'robust',
  claim: `Day ${day}: the cold water took ${(-points * 10).toFixed(1)} of 100 off the pain of the heat`,
  published: withSpread(points, deviation, 'SD', 'NRS'), reading: effect, agrees: fromDeviation(points, deviation, PEOPLE, 'NRS'),
})

const heat = (cold: boolean) => ({
  steps: [rest('before', 10), rest('cold', 30), rest('heat', 30)],
  stimuli: [...(cold ? [painful(['hand_L'], at('cold', 'start'), 0.35, 60)] : []), painfulAs(6, forearm, at('heat', 'start'), 0.2, 30)],
  measurements: [reading('heat', 'End of the heat', 'nrs', forearm, at('heat', 'end'))],
})

export const gehling2016: Study = {
  id: 'gehling2016',
  title: 'Cold water against heat, on two days',
  source: 'gehling2016',
  people: { healthy: PEOPLE, fibromyalgia: 0 },
  arms: [
    { id: 'alone', title: 'Heat alone', protocol: protocolOf({ id: 'gehling2016-alone', title: 'Heat on the right arm (Gehling 2016)', ...heat(false) }) },
    { id: 'with-cold', title: 'Heat while the other hand is in cold water', protocol: protocolOf({ id: 'gehling2016-with-cold', title: 'Heat on the right arm, left hand in cold water (Gehling 2016)', ...heat(true) }) },
  ],
  claims: [relief(1, -1.67, 11.7 / 10), relief(2, -1.95, 11.9 / 10)],
  assumed: [
    { what: 'Printed ratings of 100 are read as tenths', because: 'the scale of the model goes to 10' },
    { what: 'The early effect is read while the hand is in the water', because: 'the abstract calls it early and gives no time' },
    { what: 'Heat is an input from deep tissue', because: 'the model has no skin. Its strength is found for each participant so that it is rated 6 of 10, as it was in the study (60 ± 5 of 100, abstract)' },
    { what: 'Cold water is an input of 0.35', because: 'strength from outside is a number of the model' },
  ],
  disagreeing: [],
}
