/** Which published results move when a parameter moves: read from the report that `npm run validate` writes. */
import { sensitivity } from '../../../validation.json'

export interface Moved {
  readonly study: string
  /** What the study found. */
  readonly says: string
  readonly unit: string
  /** The model's value as it is, and with the parameter a tenth lower and higher. */
  readonly value: number
  readonly down: number
  readonly up: number
}

/** Of the headline results those that have this parameter among the five that move them most; the report has no others. */
export const movedBy = (parameter: string): readonly Moved[] =>
  sensitivity.flatMap(({ study, says, unit, value, moves }) => {
    const move = moves.find(({ lever }) => lever === parameter)
    return move && move.down !== null && move.up !== null ? [{ study, says, unit, value, down: move.down, up: move.up }] : []
  })
