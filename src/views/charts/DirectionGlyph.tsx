import type { ProfileId } from '../../parameters/profiles'
import type { PublishedDirection } from './published'

type Direction = PublishedDirection['direction']

const PATH: Readonly<Record<Direction, string>> = {
  up: 'M0 5.5V-5M-4.2-.8 0-5l4.2 4.2',
  down: 'M0-5.5V5M-4.2.8 0 5 4.2.8',
  unchanged: 'M-4.6-2.2h9.2M-4.6 2.2h9.2',
}

/** A published direction without a number: an arrow, or two bars for "no change". Centred on 0, 0. */
export function DirectionGlyph({ direction, profile }: { direction: Direction; profile: ProfileId }) {
  return <path className={`direction ${profile}`} d={PATH[direction]} />
}

/** The same by itself, in running text. */
export function DirectionSign({ direction, profile }: { direction: Direction; profile: ProfileId }) {
  return (
    <svg className="direction-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <DirectionGlyph direction={direction} profile={profile} />
    </svg>
  )
}
