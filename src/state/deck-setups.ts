/** From the set-up a cue names to the one that is run; and files of decks, whose links are looked at as well. */
import type { Cue, CueSetup, Deck } from '../decks/deck'
import { parseDeckText, type DeckProblem } from '../decks/parse'
import { MOST_TEXT, type Read } from '../protocols/door'
import { encodeSetup, decodeSetup } from './share'
import { PRESET, type Setup } from './setup'

/** The set-up of a cue. One whose link cannot be used is the preset's: the door has refused such files already. */
export async function setupOf({ link, study, arm, protocol, whatIfs, changes }: CueSetup): Promise<Setup> {
  if (link !== undefined) return (await decodeSetup(link)).setup
  const preset = PRESET.subject.kind === 'study' ? PRESET.subject.study : ''
  return {
    ...PRESET,
    subject: protocol ? { kind: 'protocol', protocol } : { kind: 'study', study: study ?? preset, arm: arm ?? null },
    whatIfs: whatIfs ?? {},
    changes: { healthy: changes?.healthy ?? {}, fibromyalgia: changes?.fibromyalgia ?? {} },
  }
}

/** A set-up as a cue names it. */
export const cueSetupOf = async (setup: Setup): Promise<CueSetup> => ({ link: await encodeSetup(setup) })

/** What of the links in a deck cannot be used, with the field it stands in. */
export async function linkProblems({ cues }: Deck): Promise<DeckProblem[]> {
  const found = await Promise.all(cues.map(async ({ setup: { link } }, i) => {
    if (link === undefined) return []
    const { replaced } = await decodeSetup(link)
    return replaced.map(({ part, name }) => ({ path: `cues[${i}].setup.link`, message: name === undefined ? `its ${part} cannot be used` : `its ${part} "${name}" cannot be used` }))
  }))
  return found.flat()
}

/** UTF-8 takes up to four bytes for a character. */
const MOST_BYTES = 4 * MOST_TEXT

/** Reads a deck from text of any kind. Never throws. */
export async function readDeckText(text: string): Promise<Read<Deck>> {
  const read = parseDeckText(text)
  if (!read.ok) return read
  const problems = await linkProblems(read.value)
  return problems.length > 0 ? { ok: false, problems } : read
}

/** Reads a file of any content. Never throws. */
export async function readDeckFile(file: Pick<Blob, 'size' | 'text'>): Promise<Read<Deck>> {
  if (file.size > MOST_BYTES) return { ok: false, problems: [{ path: '', message: `the file has ${file.size} bytes; at most ${MOST_BYTES} are read` }] }
  try {
    return await readDeckText(await file.text())
  } catch {
    return { ok: false, problems: [{ path: '', message: 'the file cannot be read' }] }
  }
}

/** The cues of a cut, in the order of the cut; all of them where there is none of that length. */
export function cuesIn({ cues, cuts = [] }: Deck, minutes: number | null): readonly Cue[] {
  const cut = cuts.find(each => each.minutes === minutes)
  return cut ? cut.cues.flatMap(id => cues.filter(cue => cue.id === id)) : cues
}
