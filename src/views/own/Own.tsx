import { lazy, Suspense, useLayoutEffect } from 'react'
import { borrowStage } from '../../state/lend'
import { addressOf, useRoute } from '../../state/route'
import { draw } from '../../state/view'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { Ask } from './Ask'
import { Bar } from './Bar'
import { Kept } from './Kept'
import { STEPS, titleOf } from './steps'
import './own.css'

const Stage = lazy(() => import('../stage/Stage').then(part => ({ default: part.Stage })))
const Compare = lazy(() => import('./Compare').then(part => ({ default: part.Compare })))

/** Where a person draws and says what is theirs, and sees it beside the model: three parts, each to be left out at will. */
export function Own() {
  const place = useRoute(route => route.place)
  const step = STEPS[place - 1]!
  useLayoutEffect(borrowStage, [])
  // After the stage was borrowed, which ends any drawing; given back, it is as it was.
  useLayoutEffect(() => draw(step === 'draw'), [step])
  return (
    <Screen title={place === 1 ? say('screen.own') : titleOf(step)} skip={{ words: say('mine.skip'), to: 'own' }}>
      <main className="own" id="own" tabIndex={-1} data-step={step}>
        <header className="own-head">
          <nav aria-label={say('mine.steps')}>
            <ol>
              {STEPS.map((each, index) => (
                <li key={each}>
                  <a href={addressOf({ screen: 'own', place: index + 1 })} aria-current={each === step ? 'step' : undefined}>
                    <span>{index + 1}</span> <b>{say(`mine.${each}.short`)}</b>
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <h1 tabIndex={-1}>{titleOf(step)}</h1>
          <p>{say(`mine.${step}.lead`)}</p>
        </header>
        <Suspense fallback={null}>
          {step === 'draw' && <div className="own-stage"><Stage only="drawing" /></div>}
          {step === 'ask' && <Ask />}
          {step === 'beside' && <Compare />}
        </Suspense>
        <Kept told={step === 'draw'} />
        <Bar place={place} />
      </main>
    </Screen>
  )
}
