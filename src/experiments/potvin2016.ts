/** Potvin and Marchand 2016: how many people hurt more, and not less, after a hand in cold water; the scatter behind the group difference. */
import type { Group, Study, StudyClaim } from './experiment'
import { at, bare, less, painful, painfulAs, protocolOf, reading, rest, up, valueOf } from './build'
import { morePain } from './rules'

const forearm = ['forearm_flex_L'] as const
const hand = ['hand_R'] as const
const TEST = 60
const COLD = 120
/** What the test hurts after the cold less before it: below zero is inhibition, above it facilitation. */
const effect = less(valueOf('test-after', forearm), valueOf('test-before', forearm))

const facilitators = (group: Group, percent: number, people: number, half: number): StudyClaim => ({
  id: `${group}-facilitators`, role: 'calibration', group, firmness: 'single study', n: people,
  claim: `${percent} % of people hurt more after the cold water than before`,
  published: bare(percent, '%'),
  reading: { kind: 'share', of: effect, beyond: 'above', limit: 0 },
  agrees: {
    low: percent - 8, high: percent + 8, unit: '%',
    because: `8 points either way (our choice), narrower than the ${half} points that a count of ${people} people leaves open`,
  },
})

export const potvin2016: Study = {
  id: 'potvin2016',
  title: 'Inhibition in some, facilitation in others',
  source: 'potvin2016',
  people: { healthy: 71, fibromyalgia: 96 },
  protocol: protocolOf({
    id: 'potvin2016',
    title: 'Steady heat on the left arm before and after the right hand in cold water (Potvin 2016)',
    steps: [rest('before', 10), rest('first-test', TEST), rest('pause', 60), rest('cold', COLD), rest('second-test', TEST)],
    stimuli: [
      painfulAs(5, forearm, at('first-test', 'start'), 0.15, TEST),
      painful(hand, at('cold', 'start'), 0.35, COLD),
      painfulAs(5, forearm, at('second-test', 'start'), 0.15, TEST),
    ],
    measurements: [
      reading('hand-before', 'Before', 'nrs', hand, at('before', 'end')),
      reading('test-before', 'First test', 'nrs', forearm, at('first-test', 'end')),
      reading('cold', 'In the cold', 'nrs', hand, at('cold', 'end')),
      reading('test-after', 'Second test', 'nrs', forearm, at('second-test', 'end')),
    ],
  }),
  claims: [
    facilitators('fibromyalgia', 41.7, 96, 10),
    facilitators('healthy', 21.2, 71, 10),
    {
      id: 'between-cold', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'The cold water hurt more in fibromyalgia', published: up(),
      reading: { kind: 'between', how: 'difference', reading: valueOf('cold', hand) }, agrees: morePain,
    },
    {
      id: 'between-inhibition', role: 'calibration', group: 'between', firmness: 'robust',
      claim: 'The cold water took less off the pain of the test in fibromyalgia', published: up(),
      reading: { kind: 'between', how: 'difference', reading: effect },
      agrees: { ...morePain, low: 0.1, because: 'only that it is less is printed; a tenth of a point of ten at least (our choice), as the second test comes when the inhibition is already fading' },
    },
    {
      kind: 'not modelled', id: 'between-heat-threshold', role: 'validation', group: 'between', firmness: 'robust',
      claim: 'The threshold of pain from heat on the skin was lower in fibromyalgia', published: { kind: 'direction', direction: 'down' },
      reason: 'the model has no heat on the skin',
    },
  ],
  assumed: [
    { what: 'The test is a steady input to the forearm for a minute, so strong that each participant rates it 5 of 10', because: 'remembered of this laboratory, which finds a temperature of 50 of 100 for each person; the abstract gives neither strength, duration nor side' },
    { what: 'The cold is an input of 0.35 to the other hand for two minutes', because: 'strength from outside is a number of the model; the abstract gives neither duration nor side' },
    { what: 'Input from deep tissue stands for heat on the skin', because: 'the model has no skin' },
    { what: 'The test is rated at its end, the second one a minute after the cold', because: 'the abstract says before and after the cold water, and not how long after' },
    { what: 'Facilitation is any rise above nothing', because: 'the abstract does not say where the line was drawn' },
  ],
  disagreeing: [],
}
