/** How names look on paper, and what the arrays that are no states mean. */
import { REGIONAL_STATES, SEGMENTAL_STATES, CENTRAL_STATES } from '../../src/model/state'
import { PARAMETERS, isParameterName } from '../../src/parameters/table'
import type { Unit } from '../../src/units/units'
import type { Role } from './ir'

/** A symbol in LaTeX, in parts, because an index joins what stands below. */
export interface Symbol {
  readonly base: string
  readonly below?: string
  readonly above?: string
}

/** What a number is, in words. */
export interface Meaning {
  readonly label: string
  readonly unit: Unit
}

/** Flows, inputs, what a body brings, percepts: as src/model/flows.ts, body.ts and perception.ts describe them. */
export const MEANINGS: Readonly<Record<Exclude<Role, 'state' | 'derivative'>, Readonly<Record<string, Meaning>>>> = {
  input: {
    TL: { label: 'Target load, share of own strength', unit: '1' },
    exo: { label: 'Nociceptor drive from outside', unit: '1' },
    pulse: { label: 'Synchronous volley of C fibres', unit: '1' },
    cuff: { label: 'Share of the blood flow shut off by a cuff', unit: '1' },
  },
  body: {
    F3: { label: 'Fatigue rate of active motor units', unit: '1/s' },
    R3: { label: 'Recovery rate of fatigued motor units', unit: '1/s' },
    r3: { label: 'How many times faster recovery is at rest', unit: '1' },
    X50: { label: 'Activation at which half of the blood flow is lost', unit: '1' },
    PPT0: { label: 'Pressure pain threshold at rest where nothing is sensitised', unit: 'kPa' },
    LI0: { label: 'Interstitial lactate at rest', unit: 'mM' },
    prior: { label: 'Multiplier of the spontaneous afferent activity', unit: '1' },
    mu: { label: 'Weight of a region in spatial summation', unit: '1' },
    segmentStart: { label: 'Where the segments of a region start', unit: '1' },
    segment: { label: 'Segment-side that a region reaches', unit: '1' },
    w: { label: 'Myotome weight of a region in a segment-side', unit: '1' },
    muscleStart: { label: 'Where the regions of a segment-side start', unit: '1' },
    muscle: { label: 'Region that reaches a segment-side', unit: '1' },
    wk: { label: 'Myotome weight of a region in a segment-side', unit: '1' },
    perReach: { label: 'One over the sum of the weights that reach a segment-side', unit: '1' },
    referralStart: { label: 'Where the sources of a region start', unit: '1' },
    source: { label: 'Region that refers pain to this one', unit: '1' },
    ref: { label: 'Weight of the pain that one region refers to another', unit: '1' },
  },
  flow: {
    A: { label: 'Activation', unit: '1' },
    Q: { label: 'Blood flow, 1 at rest', unit: '1' },
    Jg: { label: 'ATP made by glycolysis', unit: 'mM/s' },
    Jl: { label: 'ATP of the glycolysis that ends as lactate', unit: 'mM/s' },
    Alow: { label: 'Drive of afferents that sense effort', unit: '1' },
    Anoc: { label: 'Drive of nociceptors', unit: '1' },
    tonic: { label: 'Tonic drive of nociceptors', unit: '1' },
    volley: { label: 'Volley as the nociceptors pass it on', unit: '1' },
    phasic: { label: 'Nociception sent to the segments', unit: '1' },
    command: { label: 'Motor command with the effort sensed, sent to the segments', unit: '1' },
    a: { label: 'Nociceptive input', unit: '1' },
    at: { label: 'Tonic input', unit: '1' },
    pu: { label: 'Volley input', unit: '1' },
    dc: { label: 'Input of motor command with the effort sensed', unit: '1' },
    ain: { label: 'All painful input of a segment', unit: '1' },
    inh: { label: 'The inhibitions of a segment together', unit: '1' },
    g: { label: 'Gain of a segment', unit: '1' },
    Pk: { label: 'Projection-neurone rate at hand: the state itself, or the rate that has settled', unit: '1' },
  },
  percept: {
    ppt: { label: 'Pressure pain threshold', unit: 'kPa' },
    nrs: { label: 'Rating of ongoing pain', unit: 'NRS' },
    local: { label: 'Drive of a region by its own input', unit: '1' },
    felt: { label: 'Drive felt in a region', unit: '1' },
    open: { label: 'How far latent connections of a region stand open', unit: '1' },
    gain: { label: 'Gain with wind-up', unit: '1' },
    inhibition: { label: 'Share of its gain that inhibition takes off a segment', unit: '1' },
    facilitation: { label: 'Share of its gain that facilitation adds to every segment', unit: '1' },
    openAt: { label: 'How far latent connections of a segment stand open', unit: '1' },
  },
}

const STATES: Readonly<Record<string, Meaning>> = { ...REGIONAL_STATES, ...SEGMENTAL_STATES, ...CENTRAL_STATES }

/** Throws on a name without a meaning. */
export function meaningOf(role: Role | 'parameter', name: string): Meaning {
  if (role === 'parameter' && isParameterName(name)) return PARAMETERS[name]
  const found = role === 'parameter' ? undefined : role === 'state' || role === 'derivative' ? STATES[name] : MEANINGS[role][name]
  if (!found) throw new Error(`the ${role} '${name}' has no meaning in scripts/equations/symbols.ts`)
  return found
}

const GREEK = ['eta', 'tau', 'rho', 'mu', 'nu', 'xi']

const word = (text: string): string => `\\mathrm{${text}}`

/** Names that are words or chemical symbols and not a letter with something below. */
const NAMED: Readonly<Record<string, Symbol>> = {
  // states and what belongs to them
  PC: { base: word('PCr') }, PCr0: { base: word('PCr'), below: '0' }, PCh: { base: word('PCr'), below: 'h' },
  AT: { base: word('ATP') }, ATP0: { base: word('ATP'), below: '0' }, ATa: { base: word('ATP'), below: 'a' }, ATb: { base: word('ATP'), below: 'b' },
  GL: { base: word('Glu') }, Glu0: { base: word('Glu'), below: '0' }, Glr: { base: word('Glu'), below: 'r' },
  PY: { base: word('Pyr') }, Pyr0: { base: word('Pyr'), below: '0' },
  pH0: { base: word('pH'), below: '0' }, ekh: { base: 'e', below: 'h' }, BB: { base: 'B' }, Pk: { base: '\\hat{P}' },
  // what a person is and what is done
  mito: { base: word('mito') }, cap: { base: word('cap') }, ach: { base: word('ach') }, ownspare: { base: word('ownspare') },
  str: { base: word('str') }, paintol: { base: word('paintol') }, painway: { base: word('painway') }, wpith: { base: word('WPI'), below: 'th' },
  mulo: { base: '\\mu', below: 'lo' }, muhi: { base: '\\mu', below: 'hi' },
  exo: { base: word('exo') }, pulse: { base: word('pulse') }, cuff: { base: word('cuff') },
  // between compartments
  tonic: { base: word('tonic') }, phasic: { base: word('phasic') }, command: { base: word('command') }, perReach: { base: 'W', above: '-1' },
  w: { base: 'w' }, wk: { base: 'w' }, ref: { base: word('REF') }, PtoC: { base: 'P', below: '\\to C' },
  // what is felt
  prior: { base: word('prior') }, PPT0: { base: word('PPT'), below: '0' }, ppt: { base: word('PPT') }, nrs: { base: word('NRS') },
  local: { base: word('local') }, felt: { base: '\\xi' }, open: { base: 'O' }, gain: { base: '\\hat{g}' }, openAt: { base: 'o' },
  inh: { base: word('inh') }, inhibition: { base: word('inhibition') }, facilitation: { base: word('facilitation') },
}

/** Names given within a kernel, by kernel where the same name means something else elsewhere. */
const LOCAL: Readonly<Record<string, Symbol>> = {
  MR: { base: 'M', below: 'R' }, need: { base: word('need') }, rest: { base: 'r' }, tone: { base: word('tone') }, 'perfusion.open': { base: word('open') },
  PCr: { base: word('PCr'), above: '+' }, lack: { base: word('lack') }, ex: { base: word('ex') }, spent: { base: word('spent') },
  Glu: { base: word('Glu'), above: '*' }, pH: { base: word('pH') }, sens: { base: word('sens') }, low: { base: word('low') }, noc: { base: word('noc') },
  lost: { base: word('lost') }, ek: { base: 'e' }, e4: { base: 'e', above: '\\prime' }, clearance: { base: word('clearance') }, overload: { base: word('overload') }, selfSupport: { base: word('self') },
  sumTonic: { base: word('sum') }, largest: { base: 'P', below: 'max' }, spared: { base: word('spared') }, response: { base: 'h' }, steady: { base: 'P', above: '\\infty' },
  up: { base: '\\Delta C', below: 'up' }, down: { base: '\\Delta C', below: 'down' }, across: { base: '\\Delta C', below: 'across' }, strong: { base: word('strong') },
  drive: { base: word('drive') }, effort: { base: word('effort') }, fourth: { base: 'S', below: '4' }, rise: { base: '\\Delta T' },
  Yaim: { base: 'Y', above: '*' }, Zaim: { base: 'Z', above: '*' },
  bg: { base: word('bg') }, left: { base: word('left') }, own: { base: word('own') }, converging: { base: word('conv') },
  'pressureThreshold.G': { base: '\\bar{g}' }, 'localDrive.G': { base: '\\bar{g}' }, after: { base: '\\bar{N}' }, O: { base: '\\bar{o}' },
  'localDrive.steady': { base: word('steady') }, 'rating.xi': { base: '\\xi', above: '*' },
}

/** The symbol of a parameter or of an element of an array. */
export const symbolOf = (name: string): Symbol => NAMED[name] ?? split(name)

/** The symbol of a name that is given within a kernel. */
export const localSymbol = (kernel: string, name: string): Symbol => LOCAL[`${kernel}.${name}`] ?? LOCAL[name] ?? split(name)

/** A Greek name or the first letter, and below it what is left: kCg is k with Cg below, tauN is tau with N below. */
function split(name: string): Symbol {
  const greek = GREEK.find((letter) => name.startsWith(letter) && !/^[a-z]{2}/.test(name.slice(letter.length)) || name === letter || (letter === 'rho' && name === 'rhobg'))
  const base = greek ?? name[0]!
  const below = name.slice(base.length)
  return { base: greek ? `\\${greek}` : base, ...(below === '' ? {} : { below }) }
}

/** A symbol with its indices. */
export function show({ base, below, above }: Symbol, indices: readonly string[] = []): string {
  const lower = [...(below === undefined ? [] : [upright(below)]), ...(indices.length > 0 ? [indices.join(indices.every((index) => /^[a-z]$/.test(index)) ? ' ' : ',\\,')] : [])].join(',')
  return `${base}${lower === '' ? '' : `_{${lower}}`}${above === undefined ? '' : `^{${above}}`}`
}

/** More than one letter below a symbol is a word or several, set upright. */
const upright = (text: string): string => (/^[A-Za-z0-9]{2,}$/.test(text) && !/^\d+$/.test(text) ? word(text) : text)
