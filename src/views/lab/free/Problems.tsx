import { flushSync } from 'react-dom'
import type { Draft } from '../../../state/protocol-draft'
import { chooseIn } from '../../../state/protocol-editor'
import { say } from '../../../words'
import { sayProblem, type Said } from './problem-words'

/** What keeps a draft from being run, each with a way to where it is mended. */
export function Problems({ draft: { problems, protocol } }: { draft: Draft }) {
  if (problems.length === 0) return null
  return (
    <div className="free-problems" role="alert">
      <p>{say('free.problems', { count: problems.length })}</p>
      <ul>
        {problems.map(problem => {
          const said = sayProblem(problem, protocol)
          return (
            <li key={`${problem.path}${problem.message}`}>
              {said.text}
              {said.part && <button type="button" className="button secondary" aria-label={say('problem.goto.of', { place: said.place })} onClick={() => goTo(said)}>{say('problem.goto')}</button>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Opens the part and puts the focus into the field; on the part's name where the form has no such field. */
function goTo({ part, field }: Said) {
  flushSync(() => chooseIn(part))
  const row = document.querySelector('.free-row[data-open="true"]')
  const goal = row?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select)`) ?? row?.querySelector<HTMLElement>('.free-name')
  goal?.focus()
  goal?.scrollIntoView({ block: 'center' })
}
