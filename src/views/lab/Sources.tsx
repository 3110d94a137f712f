/** The parts of a study that need the bibliography; they and it are loaded after the page can be used. */
import type { Experiment } from '../../experiments/experiment'
import { REFERENCES, type Reference } from '../../parameters/references'
import { say } from '../../words'

/** The paper, and how much of it was read. An identifier nobody has seen beside the title is not shown as one. */
export function Source({ source }: { source: Experiment['source'] }) {
  const { cite, doi, doiChecked, verified }: Reference = REFERENCES[source]
  return (
    <>
      <p>{say(`study.read.${verified}`)}</p>
      <p className="cite">{doi && doiChecked ? say('study.cite.doi', { cite, doi }) : cite}</p>
    </>
  )
}
