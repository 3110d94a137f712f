/**
 * What is run: one immutable, versioned description, and the only thing that views change. Whatever is on screen follows
 * from it. Undo and redo go over whole set-ups; a slider that is being dragged is one step of them.
 */
import { create } from 'zustand'
import type { ProfileId } from '../parameters/profiles'
import type { ParameterName } from '../parameters/table'
import type { Changes, WhatIfChoice, WhatIfId, WhatIfs } from '../parameters/what-ifs'
import type { Protocol } from '../protocols'
import type { QuantityId } from '../simulation/quantities'
import { back, forth, NO_TRAIL, stepped, type Trail } from './history'

export const SETUP_VERSION = 1

/** A chart on request: a quantity that runs can record, and an index into what that is counted over. */
export interface WantedChart {
  readonly column: QuantityId
  readonly element: number
}

/** What is done to both participants: one arm of a published study (null is its first), or a protocol of one's own. */
export type Subject =
  | { readonly kind: 'study'; readonly study: string; readonly arm: string | null }
  | { readonly kind: 'protocol'; readonly protocol: Protocol }

export interface Setup {
  readonly version: typeof SETUP_VERSION
  readonly subject: Subject
  readonly whatIfs: WhatIfs
  /** Parameters set by hand, each in its own unit; they come after the what-ifs. */
  readonly changes: Readonly<Record<ProfileId, Changes>>
  /** What virtual participants are drawn from. */
  readonly seed: number
  /** Charts that were asked for beside those of the protocol; left out where there are none. */
  readonly charts?: readonly WantedChart[]
}

export const PRESET: Setup = {
  version: SETUP_VERSION,
  subject: { kind: 'study', study: 'ge2012', arm: null },
  whatIfs: {},
  changes: { healthy: {}, fibromyalgia: {} },
  seed: 1,
}

interface SetupState extends Trail<Setup> {
  readonly setup: Setup
}

export const useSetup = create<SetupState>()(() => ({ setup: PRESET, ...NO_TRAIL }))

/** Puts a new set-up in place of the old one. Changes of one `gesture` in a row are undone together. */
export function changeSetup(next: Setup, gesture: string | null = null) {
  const { setup, ...trail } = useSetup.getState()
  if (next !== setup) useSetup.setState({ setup: next, ...stepped(trail, setup, gesture) })
}

/** A control was let go: moving it again is a step of its own. */
export const endGesture = () => useSetup.setState({ gesture: null })

const edit = (parts: Partial<Setup>, gesture?: string) => changeSetup({ ...useSetup.getState().setup, ...parts }, gesture)

/** Opens an arm of a study; what was changed about the participants stays. */
export const openStudy = (study: string, arm: string | null = null) => edit({ subject: { kind: 'study', study, arm } })

/** Opens a protocol that has come through the door of `protocols/parse`. */
export const openProtocol = (protocol: Protocol, gesture?: string) => edit({ subject: { kind: 'protocol', protocol } }, gesture)

/** Sets one what-if, or takes it back with null; what cannot be so together with it goes. */
export function setWhatIf(id: WhatIfId, choice: WhatIfChoice | null, instead?: WhatIfId, gesture?: string) {
  const { [id]: _, ...others } = useSetup.getState().setup.whatIfs
  const left: WhatIfs = instead && choice ? without(others as WhatIfs, instead) : others
  edit({ whatIfs: choice ? { ...left, [id]: choice } : left }, gesture)
}

/** Sets one parameter of one profile, in its own unit, or takes that back with null. */
export function setParameter(profile: ProfileId, name: ParameterName, value: number | null, gesture?: string) {
  const { changes } = useSetup.getState().setup
  const left = without(changes[profile], name)
  edit({ changes: { ...changes, [profile]: value === null ? left : { ...left, [name]: value } } }, gesture)
}

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _, ...rest } = record
  return rest as T
}

/** More charts than this are slow to draw and to read. */
export const MOST_CHARTS = 6

/** Puts other charts on request; they change no run. */
export function setCharts(charts: readonly WantedChart[]) {
  const { charts: _, ...others } = useSetup.getState().setup
  changeSetup(charts.length === 0 ? others : { ...others, charts })
}

export const setSeed = (seed: number) => edit({ seed })

/** Both participants as they were; what is done to them stays. */
export const undoChanges = () => edit({ whatIfs: PRESET.whatIfs, changes: PRESET.changes })

export const undo = () => go(back)
export const redo = () => go(forth)

function go(way: typeof back) {
  const { setup, ...trail } = useSetup.getState()
  const there = way(trail, setup)
  if (there) useSetup.setState({ setup: there.value, ...there.trail })
}

const isEmpty = (record: object) => Object.keys(record).length === 0

/** Whether anything about the participants differs from the typical ones. */
export const isModified = ({ whatIfs, changes }: Pick<Setup, 'whatIfs' | 'changes'>) =>
  !isEmpty(whatIfs) || !isEmpty(changes.healthy) || !isEmpty(changes.fibromyalgia)

/** Whether two set-ups do the same to their participants. */
export function sameSubject(a: Setup, b: Setup): boolean {
  if (a.subject === b.subject) return true
  return a.subject.kind === 'study' && b.subject.kind === 'study' && a.subject.study === b.subject.study && a.subject.arm === b.subject.arm
}
