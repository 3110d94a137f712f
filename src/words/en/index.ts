import { charts } from './charts'
import { comfort } from './comfort'
import { common } from './common'
import { glass } from './glass'
import { lab } from './lab'
import { own } from './own'
import { protocol } from './protocol'
import { regions } from './regions'
import { shell } from './shell'
import { stage } from './stage'
import { story } from './story'
import { studies } from './studies'
import { whatIfs } from './what-ifs'

/** The English catalogue; its keys are the keys of every other. */
export const en = { ...common, ...shell, ...regions, ...stage, ...story, ...lab, ...charts, ...glass, ...own, ...comfort, ...studies, ...whatIfs, ...protocol } as const
