/** All studies at once: loaded by the page only when a person asks for them. */
import { alsouhibani2022 } from './alsouhibani2022'
import { avin2010 } from './avin2010'
import { berardi2021 } from './berardi2021'
import { cayrol2018 } from './cayrol2018'
import { freyLaw2008 } from './freylaw2008'
import { freyLawAvin2010 } from './freylaw-avin2010'
import { ge2012 } from './ge2012'
import { gehling2016 } from './gehling2016'
import { gerdle2016 } from './gerdle2016'
import { hoegerBement2011 } from './hoeger-bement2011'
import { hunter2001 } from './hunter2001'
import { kadetoff2007 } from './kadetoff2007'
import { koltyn2007 } from './koltyn2007'
import { kosek1995 } from './kosek1995'
import { kosek1996 } from './kosek1996'
import { kosekHansson1997 } from './kosek-hansson1997'
import { lautenbacher1997 } from './lautenbacher1997'
import { leffler2000 } from './leffler2000'
import { maughan1986 } from './maughan1986'
import { obrien2018 } from './obrien2018'
import { persson2000 } from './persson2000'
import { pollak2014 } from './pollak2014'
import { potvin2016 } from './potvin2016'
import { rosendal2004 } from './rosendal2004'
import { slade2006 } from './slade2006'
import { sorensen1998 } from './sorensen1998'
import { staud2001 } from './staud2001'
import { staud2005 } from './staud2005'
import { staud2007 } from './staud2007'
import { staud2010 } from './staud2010'
import { staud2014 } from './staud2014'
import { tour2017 } from './tour2017'
import { vaegter2014 } from './vaegter2014'
import { wolfe2011 } from './wolfe2011'
import type { Study } from './experiment'

/** Every published experiment the model is held against, by what it is about. To add one, add its file and put it in its group. */
export const STUDY_GROUPS = [
  // A hold or other work, and what it does to thresholds and pain.
  { id: 'work', studies: [ge2012, persson2000, kosek1995, kosek1996, staud2005, kadetoff2007, alsouhibani2022, berardi2021, hoegerBement2011, tour2017, vaegter2014, koltyn2007, staud2010] },
  // Pain in one place against pain in another.
  { id: 'elsewhere', studies: [kosekHansson1997, obrien2018, potvin2016, gehling2016, lautenbacher1997] },
  // Taps that build up.
  { id: 'taps', studies: [staud2001, staud2007, staud2014] },
  // Pain made from outside, and where it goes.
  { id: 'given', studies: [pollak2014, freyLaw2008, sorensen1998, leffler2000, cayrol2018] },
  // Inside the muscle, and at rest.
  { id: 'muscle', studies: [gerdle2016, rosendal2004, slade2006, freyLawAvin2010, maughan1986, hunter2001, avin2010, wolfe2011] },
] as const satisfies readonly { id: string; studies: readonly Study[] }[]

export const STUDIES: readonly Study[] = STUDY_GROUPS.flatMap(({ studies }): readonly Study[] => studies)

export const studyById = (id: string): Study | undefined => STUDIES.find(study => study.id === id)
