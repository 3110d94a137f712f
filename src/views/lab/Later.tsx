import { Suspense, type ReactNode } from 'react'
import { say } from '../../words'
import { Boundary } from '../theme/Boundary'

/** What is loaded after the page; a part that cannot be had says so. */
export const Later = ({ children }: { children: ReactNode }) => (
  <Boundary instead={<p>{say('study.later.missing')}</p>}><Suspense>{children}</Suspense></Boundary>
)
