/** The decks that are there from the start, in the language on screen. */
import type { Deck } from '../../../decks/deck'
import { built } from './build'
import { descending } from './descending'
import { muscle } from './muscle'
import { pacing } from './pacing'
import { sensitisation } from './sensitisation'

const PLANS = { descending, sensitisation, muscle, pacing } as const
export type ReadyId = keyof typeof PLANS
export const READY_IDS = Object.keys(PLANS) as readonly ReadyId[]
export const isReadyId = (id: string): id is ReadyId => Object.hasOwn(PLANS, id)
export const readyDeck = (id: ReadyId): Deck => built(PLANS[id])
