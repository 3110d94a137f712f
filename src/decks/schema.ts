/** The shape of a deck file, and the words a person reads when a field is wrong. */
import * as v from 'valibot'
import { REGION_IDS } from '../anatomy'
import { WHAT_IF_IDS } from '../parameters/what-ifs'
import { fields, listOf, numberIn, says, textUpTo } from '../protocols/fields'
import { DECK_VERSION, DOMAINS, SHOWABLE } from './deck'

/** Limits of the door: more than a day of lectures, and less than any machine minds. */
export const MOST = { cues: 200, figures: 40, rows: 4, title: 160, line: 240, text: 2000, notes: 8000, link: 60_000 } as const

/** What moves a cursor, hides, or turns the direction of reading has no place in a text that is shown to a room. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const PLAIN = /^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]*$/
const text = (most: number) => v.pipe(textUpTo(most), v.regex(PLAIN, says('a text of letters, without signs that control a screen')))
const said = (most: number) => v.pipe(text(most), v.check(value => value.trim() !== '', says('a text that says something')))

const id = v.pipe(v.string(says('an id')), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, says('an id of small letters, digits and hyphens, at most 64')))
const figureName = v.pipe(v.string(says('the name of a figure')), v.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, says('the name of a figure: letters and digits, at most 40')))
const region = v.picklist(REGION_IDS, says('a region id, for example "tibialis_anterior_L"'))
const group = v.picklist(['healthy', 'fibromyalgia'], says('"healthy" or "fibromyalgia"'))
const DAY = 86_400
const moment = fields({
  clock: numberIn(-DAY, DAY, 'a number of seconds, negative for before'),
  from: v.picklist(['start', 'stop'], says('"start" or "stop", of the effort')),
})

const SAID = {
  written: v.optional(v.picklist(['whole', 'bare', 'size'], says('"whole", "bare" or "size"'))),
  digits: v.optional(v.pipe(numberIn(0, 3, 'a whole number from 0 to 3'), v.integer(says('a whole number from 0 to 3')))),
}
const figure = v.variant('of', [
  fields({ of: v.literal('claim'), claim: said(80), ...SAID }),
  fields({ of: v.literal('published'), claim: said(80), study: v.optional(said(80)), ...SAID }),
  fields({ of: v.literal('measurement'), measurement: said(80), group, as: v.picklist(['value', 'change'], says('"value" or "change"')), ...SAID }),
  fields({
    of: v.literal('moment'), quantity: said(40), group, as: v.picklist(['value', 'change', 'share'], says('"value", "change" or "share"')),
    region: v.optional(region), at: v.optional(moment), ...SAID,
  }),
  fields({ of: v.literal('effort'), group, ...SAID }),
  fields({ of: v.literal('cue'), cue: id, figure: figureName, ...SAID }),
], says('a figure whose "of" is claim, published, measurement, moment, effort or cue'))

const bound = v.union([v.pipe(v.number(), v.finite()), figureName], says('a number or the name of a figure'))
const option = fields({
  text: said(MOST.title),
  reveal: v.optional(text(MOST.text)),
  when: v.optional(fields({ figure: figureName, above: v.optional(bound), below: v.optional(bound) })),
})

const numbers = v.record(said(80), v.pipe(v.number(says('a number')), v.finite(says('a number'))), says('an object of parameters and numbers'))
const whatIfs = v.record(
  v.picklist(WHAT_IF_IDS, says(`one of ${WHAT_IF_IDS.join(', ')}`)),
  fields({ amount: numberIn(0, 1, 'a number from 0 to 1'), whom: v.picklist(['healthy', 'fibromyalgia', 'both'], says('"healthy", "fibromyalgia" or "both"')) }),
  says('an object of what-ifs'),
)
/** What is run, as a cue or a page that embeds this one asks for it. */
export const setupSchema = fields({
  link: v.optional(v.pipe(text(MOST.link), v.regex(/^[\w-]+$/, says('the letters behind "x=" of a link')))),
  study: v.optional(said(80)),
  arm: v.optional(said(80)),
  // Looked at through the door for protocols, in `misfits`.
  protocol: v.optional(v.looseObject({}, says('a protocol'))),
  whatIfs: v.optional(whatIfs),
  changes: v.optional(fields({ healthy: v.optional(numbers), fibromyalgia: v.optional(numbers) })),
})

const row = fields({ label: said(60), healthy: v.optional(figureName), fibromyalgia: v.optional(figureName), region: v.optional(region) })

const cue = fields({
  id,
  title: said(MOST.title),
  setup: setupSchema,
  moment,
  painted: v.picklist(SHOWABLE, says(`one of ${SHOWABLE.join(', ')}`)),
  facing: v.optional(v.picklist(['front', 'back'], says('"front" or "back"'))),
  question: v.optional(fields({ text: said(MOST.line), options: listOf(option, 2, 3, 'options') })),
  reveal: v.optional(text(MOST.text)),
  rows: v.optional(listOf(row, 0, MOST.rows, 'rows')),
  figures: v.optional(v.record(figureName, figure, says('an object of figures by their names'))),
  notes: v.optional(text(MOST.notes)),
})

export const deckSchema = fields({
  $schema: v.optional(text(500)),
  nocilab: v.literal('deck', says('"deck"')),
  version: v.literal(DECK_VERSION, says(`version ${DECK_VERSION}, the only one there is`)),
  id,
  title: said(MOST.title),
  description: v.optional(text(MOST.text)),
  outcomes: v.optional(listOf(fields({ text: said(MOST.text), domain: v.optional(v.picklist(DOMAINS, says(`one of ${DOMAINS.join(', ')}`))) }), 0, 30, 'outcomes')),
  misconceptions: v.optional(listOf(fields({ belief: said(MOST.text), answer: said(MOST.text) }), 0, 30, 'misconceptions')),
  cuts: v.optional(listOf(fields({ minutes: numberIn(1, 600, 'a number of minutes, 1 to 600'), cues: listOf(id, 1, MOST.cues, 'cues') }), 0, 10, 'cuts')),
  cues: listOf(cue, 1, MOST.cues, 'cues'),
})
