/** VALIDATION.md from a report. The same report gives the same bytes. */
import { MEASUREMENT } from '../../src/parameters/spread'
import { PROFILE_IDS } from '../../src/parameters/profiles'
import { SIZE_UNKNOWN, type Row } from './judge'
import { PLOT_FOLDER } from './plots'
import type { Described, Population, Report, StudyReport } from './report'
import type { Headline, Move } from './sensitivity'
import type { Tally } from './totals'
import { figure, groupText, howItDiffers, publishedText, simulatedText, unitText } from './words'

export function markdown(report: Report): string {
  const { model, people, seed, trials, studies } = report
  const rows = studies.flatMap(study => study.rows)
  return `${[
    '# Validation',
    `What published experiments found, and what trials of the same size find in people simulated with this model. Written by \`npm run validate\`; change the model, not this file. Model ${model.version}, \`${model.hash}\`, seed ${seed}, ${people} people of each profile.`,
    '## How a claim is judged',
    method(people, trials),
    '## Totals',
    table(['', 'agree', 'disagree', 'of those modelled', 'not modelled'], [
      tallyLine('Calibration', report.totals.calibration), tallyLine('Validation', report.totals.validation),
      tallyLine('Calibration, without contested claims', report.totals.uncontested.calibration), tallyLine('Validation, without contested claims', report.totals.uncontested.validation),
    ]),
    `${report.totals.studies} studies, ${report.totals.claims} claims. Contested is what good studies contradict each other about: whether thresholds rise, stay or fall after work in fibromyalgia, for one. A model that agrees with one side disagrees with the other, whichever of them its parameters were fitted to.`,
    '## What this project set out to reach',
    table(['target', 'reached', '', 'how the model comes to it'], report.targets.map(({ target, reached, met, way }) => [target, reached ?? 'not simulated', met === null ? '' : met ? 'met' : '**not met**', way ?? ''])),
    '## Where they disagree',
    disagreements(rows),
    '## The simulated people at rest',
    peopleAtRest(report),
    '## Study by study',
    ...studies.map(studySection),
    '## What moves the headline results',
    sensitivityText,
    ...report.sensitivity.map(headlineSection),
  ].join('\n\n')}\n`
}

const method = (people: number, trials: number) => [
  `Each study is run with ${people} simulated people of each group it had, drawn from the spread of parameters in \`src/parameters/spread.ts\`. From them a trial of the published size is picked, with replacement, ${trials} times. Between the ends of the interval given lie 95 of 100 such trials: it is the scatter a repetition of the study would show if people were like the simulated ones. It holds that scatter and nothing else, neither the uncertainty of the parameters nor that of the published number. Two groups that are compared are both picked anew each time. Shares scatter as binomials do. Each reading carries the error readings have: thresholds ${figure(MEASUREMENT.threshold.value * 100)} %, concentrations ${figure(MEASUREMENT.fluid.value * 100)} %, strength ${figure(MEASUREMENT.strength.value * 100)} %, ratings ${figure(MEASUREMENT.rating.value)} of 10.`,
  '- **agrees**: the published number lies in the interval; or, where only a direction is published, the whole interval lies on that side of no change; or, where no change or no difference is published, the interval holds none. A claim without a number that has no such middle (some people, a bare rating) is held to the limits it gives itself.',
  '- **disagrees**: everything else that is modelled. No limit is widened for any claim.',
  '- **not modelled**: the model has nothing that could be compared.',
  `The column "typical" is the same reading of the participant in the middle of each profile, without chance; "in limits" says whether the simulated mean lies within the limits the claim gives itself, which rest on the published spread where there is one, and are our choice where only a direction is published. A size in brackets could not be read and was taken as ${SIZE_UNKNOWN}. Calibration claims may enter the fit of parameters, validation claims never do. Not every validation claim is independent all the same: values the fit starts from, and some spreads, were once set from Kosek 1996, Staud 2001, 2005 and 2007, Gehling 2016, O’Brien 2018, Slade 2006 and Hoeger Bement 2011, and the structure of the model was chosen with Rosendal 2004, Frey Law 2008 and Vaegter 2014 in view. Many claims share their people, so that they are not independent of each other; that a result was not told from none agrees with a model that does nothing, or with a trial too small. A meta-analysis is taken as one trial of all its people: studies differ from each other, which that leaves out, so that its interval is narrower than the printed one. Where a publication does not say whether its ± is a standard deviation or a standard error (Ge 2012), the means alone are compared, with limits of our own.`,
].join('\n\n')

const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(0)} %`)
const tallyLine = (name: string, { agrees, disagrees, share, notModelled }: Tally) => [name, agrees, disagrees, percent(share), notModelled].map(String)

function disagreements(rows: readonly Row[]): string {
  const off = rows.filter(({ verdict }) => verdict === 'disagrees')
  if (off.length === 0) return 'Nowhere.'
  return table(['claim', 'published', 'simulated', 'how', 'why in the model'], off.map(row => [
    `${row.study}: ${row.says} (${groupText[row.group]}, ${row.role}, ${row.firmness})`, publishedText(row.published), simulatedText(row), howItDiffers(row), row.why ?? 'not known',
  ]))
}

function peopleAtRest({ population }: Report): string {
  const names: Readonly<Record<keyof Population['quantities'], string>> = {
    wpi: 'Painful areas, of 19', highest: 'Highest rating anywhere', mean: 'Mean rating over the body', eightSites: 'Threshold, mean of eight sites, kPa',
    trapezius: 'Threshold, upper trapezius, kPa', glutamate: 'Glutamate in the thigh, µM', pyruvate: 'Pyruvate in the thigh, µM', lactate: 'Lactate in the thigh, mM',
  }
  const cell = ({ mean, sd, low, high }: Described) => `${figure(mean)} ± ${figure(sd)} (${figure(low)} to ${figure(high)})`
  const refused = PROFILE_IDS.map(profile => {
    const counts = Object.entries(population[profile].refused).filter(([, count]) => count > 0).map(([fact, count]) => `${count} (${fact})`)
    return `${profile}: ${counts.length > 0 ? counts.join(', ') : 'none'}`
  })
  return [
    'Mean ± SD, and between which values 95 of 100 people lie.',
    table(['', ...PROFILE_IDS], (Object.keys(names) as (keyof typeof names)[]).map(name => [names[name], ...PROFILE_IDS.map(profile => cell(population[profile].quantities[name]))])),
    `Share of the differences in mean pain that goes with each (R²): ${PROFILE_IDS.map(profile => `${profile}: ${Object.entries(population[profile].painExplainedBy).map(([name, r2]) => `${name === 'eightSites' ? 'thresholds' : name} ${r2.toFixed(2)}`).join(', ')}`).join('; ')}.`,
    `Draws refused because they break a hard fact: ${refused.join('; ')}; of ${population.healthy.people} people taken of each profile. That no healthy person rates anything at rest above 2 is our rule; who is left differs less than the table’s spreads say. People with fibromyalgia are not screened by its criteria.`,
  ].join('\n\n')
}

function studySection({ id, title, source, rows }: StudyReport): string {
  const lines = rows.map(row => [
    `${row.says} (${groupText[row.group]})`, row.role, publishedText(row.published),
    row.verdict === 'not modelled' ? row.reason ?? '' : simulatedText(row),
    row.typical === null ? '' : `${figure(row.typical)}${unitText(row.unit)}`,
    row.withinLimits === null ? '' : row.withinLimits ? 'yes' : 'no',
    row.sizeKnown ? row.size.join(' + ') : `(${row.size.join(' + ')})`,
    row.verdict === 'disagrees' ? '**disagrees**' : row.verdict,
  ])
  const drawn = rows.some(row => row.simulated !== null)
  return [
    `### ${title} (${id})`,
    `${source.cite}${source.doi === null ? '' : `, doi:${source.doi}`}. Read: ${source.read}.`,
    ...(drawn ? [`![Simulated scatter and published results of ${id}](${PLOT_FOLDER}/${id}.svg)`] : []),
    table(['claim', 'role', 'published', 'simulated (95 of 100 trials)', 'typical', 'in limits', 'people', 'verdict'], lines),
  ].join('\n\n')
}

const sensitivityText = 'Each parameter was moved by a tenth down and up in the typical participants, alone (a parameter that is 0 by a tenth of its range); the five that move each result most. Elasticity is percent of the result per percent of the parameter, where the result does not change sign.'

function headlineSection({ study, claim, says, unit, value, moves }: Headline): string {
  const heading = `### ${says} (${study}/${claim})`
  if (value === null) return `${heading}\n\nNot read in the typical participant.`
  const cell = (result: number | null) => (result === null ? '' : figure(result))
  const line = ({ lever, label, down, up, elasticity }: Move) => [`${label} (\`${lever}\`)`, cell(down), cell(up), elasticity === null ? '' : figure(elasticity)]
  return [heading, `As it stands: ${figure(value)}${unitText(unit)}.`, moves.length > 0 ? table(['parameter', 'a tenth less', 'a tenth more', 'elasticity'], moves.map(line)) : 'No parameter moves it.'].join('\n\n')
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...lines.map(line)].join('\n')
}
