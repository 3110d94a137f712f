/**
 * How a person's own drawing looks: ink on plain clay, a lattice where it hurts deep and a zigzag where it hurts on the
 * skin, the stronger the wider. The model is colour, dots and straight strokes, and never looks like this.
 */
import { DEPTHS, WORST, type OwnMark } from '../../state/own-drawing'

/** Distance between the lines of a pattern, mm of the body: on the large bodies, and on the small one beside them. */
const STEPS = { large: 34, small: 92 } as const
export type PatternSize = keyof typeof STEPS

export const patternOf = ({ level, depth }: OwnMark, size: PatternSize = 'large') => `stage-own-${size}-${depth}-${level}`

/** Half the width of a line, in steps: as the skin's shader has it. */
const halfWidth = (level: number) => 0.05 + (0.24 * level) / WORST

/** All patterns of a size. They must lie where nothing is hidden, or what they fill is hidden too. */
export const OwnPatterns = ({ size }: { size: PatternSize }) => (
  <svg className="stage-own-defs" width="0" height="0" aria-hidden="true">
    <defs>
      {DEPTHS.flatMap(depth => Array.from({ length: WORST }, (_, i) => <Pattern key={`${depth}${i}`} size={size} mark={{ depth, level: i + 1 }} />))}
    </defs>
  </svg>
)

function Pattern({ size, mark }: { size: PatternSize; mark: OwnMark }) {
  const step = STEPS[size]
  const deep = mark.depth === 'deep'
  return (
    <pattern id={patternOf(mark, size)} className="stage-own-ink" width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={deep ? 'rotate(45)' : undefined}>
      <path strokeWidth={2 * halfWidth(mark.level) * step * (deep ? 0.7 : 1)} d={deep ? lattice(step) : [-1, 0, 1].map(row => zigzag(step, row)).join('')} />
    </pattern>
  )
}

const lattice = (step: number) => `M0 ${step / 2}H${step}M${step / 2} 0V${step}`
/** One row; its neighbours are drawn as well, for a wide line reaches into the next tile. */
const zigzag = (step: number, row: number) =>
  `M${-step / 2} ${(row + 0.75) * step}L0 ${(row + 0.25) * step}L${step / 2} ${(row + 0.75) * step}L${step} ${(row + 0.25) * step}L${1.5 * step} ${(row + 0.75) * step}`
