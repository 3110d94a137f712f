/** What the shape of a deck alone cannot say: names that lead nowhere, and set-ups that cannot be run. */
import { armsOf, type Study } from '../experiments/experiment'
import { ge2012 } from '../experiments/ge2012'
import { studyById } from '../experiments/studies'
import { limitsOf } from '../parameters/limits'
import { isParameterName } from '../parameters/table'
import { parseProtocol } from '../protocols/parse'
import type { ProtocolProblem as Problem } from '../protocols/problem'
import { QUANTITIES } from '../simulation/quantities'
import { askedIn, type Cue, type CueSetup, type Deck, type Figure } from './deck'

/** A deck whose shape is right, as the schema hands it on: what a set-up's protocol is, nobody has looked at yet. */
export function* misfits(deck: DeckShape): Generator<Problem> {
  const { cues, cuts = [] } = deck
  yield* repeated(cues.map(({ id }) => id), 'cues')
  const ids = new Set(cues.map(({ id }) => id))
  for (const [i, cut] of cuts.entries()) {
    for (const [j, id] of cut.cues.entries()) if (!ids.has(id)) yield { path: `cuts[${i}].cues[${j}]`, message: `there is no cue "${id}"` }
  }
  for (const [i, cue] of cues.entries()) yield* misfitsOfCue(cue, `cues[${i}]`, cues)
}

type Loose<T> = Omit<T, 'setup'> & { readonly setup: Omit<CueSetup, 'protocol' | 'changes'> & { readonly protocol?: unknown; readonly changes?: { readonly healthy?: Readonly<Record<string, number>> | undefined; readonly fibromyalgia?: Readonly<Record<string, number>> | undefined } | undefined } }
export type CueShape = Loose<Cue>
export type DeckShape = Omit<Deck, 'cues'> & { readonly cues: readonly CueShape[] }

function* repeated(ids: readonly string[], path: string): Generator<Problem> {
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) < i) yield { path: `${path}[${i}].id`, message: `"${id}" is the id of ${path}[${ids.indexOf(id)}] already` }
}

function* misfitsOfCue(cue: CueShape, path: string, cues: readonly CueShape[]): Generator<Problem> {
  yield* misfitsOfSetup(cue.setup, `${path}.setup`)
  const figures = cue.figures ?? {}
  for (const [name, figure] of Object.entries(figures)) yield* misfitsOfFigure(figure, `${path}.figures.${name}`, cue, cues)
  const known = (name: string | undefined, at: string): Problem[] =>
    (name === undefined || Object.hasOwn(figures, name) ? [] : [{ path: at, message: `there is no figure "${name.slice(0, 40)}" in this cue` }])
  for (const [field, text] of textsOf(cue)) {
    for (const name of askedIn(text)) yield* known(name, `${path}.${field}`)
  }
  for (const [i, { when }] of (cue.question?.options ?? []).entries()) {
    const at = `${path}.question.options[${i}].when`
    if (!when) continue
    yield* known(when.figure, `${at}.figure`)
    if (when.above === undefined && when.below === undefined) yield { path: at, message: 'expected "above" or "below"' }
    for (const side of ['above', 'below'] as const) if (typeof when[side] === 'string') yield* known(when[side], `${at}.${side}`)
  }
  for (const [i, row] of (cue.rows ?? []).entries()) for (const side of ['healthy', 'fibromyalgia'] as const) yield* known(row[side], `${path}.rows[${i}].${side}`)
}

/** Every text of a cue in which figures may stand, with its field. */
export function textsOf(cue: Pick<Cue, 'title' | 'reveal' | 'notes' | 'question'>): readonly (readonly [field: string, text: string])[] {
  const { title, reveal = '', notes = '', question } = cue
  return [
    ['title', title], ['reveal', reveal], ['notes', notes],
    ...(question ? [['question.text', question.text] as const] : []),
    ...(question?.options ?? []).flatMap(({ text, reveal: told = '' }, i) => [[`question.options[${i}].text`, text], [`question.options[${i}].reveal`, told]] as const),
  ]
}

/** What of a set-up cannot be run, each with its field below `path`. */
export function* misfitsOfSetup({ link, study, arm, protocol, whatIfs, changes }: CueShape['setup'], path: string): Generator<Problem> {
  if (link !== undefined && [study, arm, protocol, whatIfs, changes].some(each => each !== undefined)) yield { path, message: 'a link stands alone: it holds the whole set-up' }
  if (protocol !== undefined && study !== undefined) yield { path, message: 'expected a study or a protocol, not both' }
  if (protocol !== undefined) {
    const parsed = parseProtocol(protocol)
    if (!parsed.ok) yield* parsed.problems.map(problem => ({ ...problem, path: problem.path === '' ? `${path}.protocol` : `${path}.protocol.${problem.path}` }))
  }
  const shown = study === undefined ? ge2012 : studyById(study)
  if (!shown) yield { path: `${path}.study`, message: `there is no study "${study}"` }
  else if (arm !== undefined && (protocol !== undefined || !armsOf(shown).some(({ id }) => id === arm))) yield { path: `${path}.arm`, message: `"${shown.id}" has no arm "${arm}"; it has ${armsOf(shown).map(({ id }) => id).join(', ')}` }
  for (const group of ['healthy', 'fibromyalgia'] as const) {
    for (const [name, value] of Object.entries(changes?.[group] ?? {})) {
      const at = `${path}.changes.${group}.${name}`
      if (!isParameterName(name)) yield { path: at, message: 'there is no parameter of that name' }
      else if (value < limitsOf(name)[0] || value > limitsOf(name)[1]) yield { path: at, message: `expected a number from ${limitsOf(name)[0]} to ${limitsOf(name)[1]}, got ${value}` }
    }
  }
}

/** The study a cue shows; undefined where it shows a protocol of its own, or what a link holds. */
export function studyOf({ link, protocol, study }: CueShape['setup']): Study | undefined {
  if (link !== undefined || protocol !== undefined) return undefined
  return study === undefined ? ge2012 : studyById(study)
}

function* misfitsOfFigure(figure: Figure, path: string, cue: CueShape, cues: readonly CueShape[]): Generator<Problem> {
  const shown = studyOf(cue.setup)
  switch (figure.of) {
    case 'claim':
    case 'published': {
      const study = figure.of === 'published' && figure.study !== undefined ? studyById(figure.study) : shown
      const claim = study?.claims.find(({ id }) => id === figure.claim)
      if (!study) yield { path, message: 'needs a study: this cue shows none' }
      else if (!claim) yield { path: `${path}.claim`, message: `"${study.id}" has no claim "${figure.claim}"; it has ${study.claims.map(({ id }) => id).join(', ')}` }
      else if (figure.of === 'claim' && claim.kind === 'not modelled') yield { path: `${path}.claim`, message: 'the model has no counterpart of that claim' }
      return
    }
    case 'moment': {
      const quantity = QUANTITIES.find(({ id }) => id === figure.quantity)
      if (!quantity) yield { path: `${path}.quantity`, message: `there is no quantity "${figure.quantity}"` }
      else if (quantity.over !== 'person' && figure.region === undefined) yield { path: `${path}.region`, message: 'missing; expected a region id, as this quantity differs from place to place' }
      return
    }
    case 'cue': {
      const other = cues.find(({ id }) => id === figure.cue)
      const there = other?.figures?.[figure.figure]
      if (!other) yield { path: `${path}.cue`, message: `there is no cue "${figure.cue}"` }
      else if (!there || !Object.hasOwn(other.figures!, figure.figure)) yield { path: `${path}.figure`, message: `that cue has no figure "${figure.figure}"` }
      else if (there.of === 'cue') yield { path: `${path}.figure`, message: 'that figure is itself one of another cue' }
    }
  }
}
