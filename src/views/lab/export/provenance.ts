/** What says of a file where it came from: enough for somebody else to run the same again. */
import type { Study } from '../../../experiments/experiment'
import { REFERENCES, type Reference } from '../../../parameters/references'
import type { Protocol } from '../../../protocols'

export interface Provenance {
  readonly program: 'NociLab'
  readonly version: string
  /** Of the model's source and numbers: the same hash computes the same. */
  readonly modelHash: string
  /** Of the virtual people in it; null where nothing was drawn, for a typical participant has no chance in it. */
  readonly seed: number | null
  readonly experiment: string
  readonly title: string
  /** The study that the protocol is taken from; null for a protocol of one's own. */
  readonly source: string | null
  /** Each change of a participant in words; none when the participants are the typical ones. */
  readonly whatIfs: readonly string[]
  readonly note: string
}

export function provenanceOf(study: Pick<Study, 'source'> | null, { id, title }: Pick<Protocol, 'id' | 'title'>, whatIfs: readonly string[], seed: number | null, note: string): Provenance {
  return {
    program: 'NociLab', version: __APP_VERSION__, modelHash: __MODEL_HASH__, seed,
    experiment: id, title, source: study ? citationOf(REFERENCES[study.source]) : null, whatIfs, note,
  }
}

/** An identifier that nobody has seen beside the title is not handed on as one. */
const citationOf = ({ cite, doi, doiChecked }: Reference) => (doi && doiChecked ? `${cite}. doi:${doi}` : cite)

/** "nocilab-ge2012-curves-1a2b3c4.csv": what it is, of what, from which model. Only letters any file system takes. */
export function fileName({ experiment, modelHash }: Provenance, part: string, extension: string): string {
  const safe = experiment.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40) || 'run'
  return `nocilab-${safe}-${part}-${modelHash.slice(0, 7)}.${extension}`
}
