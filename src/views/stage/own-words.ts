/** What is said of a person's own drawing. */
import type { WpiArea } from '../../anatomy'
import { SKIN_REGIONS } from '../../figure'
import type { OwnMark, OwnMarks } from '../../state/own-drawing'
import { isMessageKey, say } from '../../words'
import { nameOf } from './region-words'

/** "5 of 10, deep" */
export const markInWords = (mark: OwnMark | undefined) => (mark ? say('own.mark', { level: String(mark.level), depth: mark.depth }) : say('own.mark.none'))

export const markOf = (marks: OwnMarks, region: number): OwnMark | undefined => marks[SKIN_REGIONS[region]!.id]

/** "left shin, 5 of 10, deep" */
export const ownInWords = (marks: OwnMarks, region: number) => say('own.region', { region: nameOf(region), mark: markInWords(markOf(marks, region)) })

/** "left lower leg" */
export function areaName(area: WpiArea): string {
  const [, name, side = ''] = /^(.*?)(?:_([LR]))?$/.exec(area)!
  const key = `area.${name}`
  if (!isMessageKey(key)) throw new Error(`no words for the area "${area}"`)
  return say(key, { side })
}
