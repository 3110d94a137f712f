/**
 * `tsx scripts/equations/cost.ts [rounds]`: CPU time of one right-hand side, in microseconds, in the middle of the
 * shoulder hold of the fibromyalgia profile: the kernels as they run, the same over flat arrays, all in one fused kernel,
 * and the model as C, plain and fused. They take turns, since the machine may have other work. The reasons in ARCHITECTURE.md for
 * running the kernels as they stand rest on these numbers.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ge2012 } from '../../src/experiments/ge2012'
import { derivatives } from '../../src/model/derivatives'
import { STATE_SIZE, viewState } from '../../src/model/state'
import { advance, restart } from '../../src/numerics/integrator'
import { createEngine, keep, type Engine } from '../../src/simulation/engine'
import { aim } from '../../src/simulation/effort'
import { participantOf } from '../../src/simulation/participant'
import { ARRAYS } from './arrays'
import { nameInC, real, toC } from './c'
import { participantsInC } from './c-data'
import { compile, findCompiler } from './compiler'
import { specialise } from './describe'
import { fuse } from './fuse'
import type { Form, Kernel, Model } from './ir'
import { toJavaScript } from './javascript'
import { readModel } from './parse'
import { FORMS } from './source'

/** Into the hold, s. */
const MIDDLE = 60
const EVALUATIONS = 3000

type Measure = () => number
interface Variant {
  readonly name: string
  readonly measure: Measure
}

/** The engine as it stands in the middle of the hold. */
function midHold(form: Form): Engine {
  const engine = createEngine(participantOf('fibromyalgia'), form)
  const hold = ge2012.protocol.steps.find(({ kind }) => kind === 'contract')
  if (!hold) throw new Error('the experiment has no contraction')
  aim(engine, hold)
  restart(engine.it)
  while (engine.it.now < MIDDLE) {
    if (advance(engine.it, MIDDLE) !== 'accepted') throw new Error('the hold cannot be followed')
    keep(engine)
  }
  return engine
}

/** Microseconds of CPU time per call. */
function timed(work: () => void): number {
  const before = process.cpuUsage()
  for (let n = 0; n < EVALUATIONS; n++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / EVALUATIONS
}

function kernels({ form, state, inputs, participant: { body, parameters }, flows, slopes }: Engine): Variant {
  return { name: 'kernels as they run', measure: () => timed(() => derivatives(form, state, inputs, body, parameters, flows, slopes)) }
}

interface Flat {
  readonly load: (u: object, b: object, p: object, v: object) => void
  readonly run: (y: Float64Array, d: Float64Array) => void
}

async function flat(name: string, written: readonly Kernel[], engine: Engine, folder: string): Promise<Variant> {
  const file = path.join(folder, `${engine.form}-${name.replaceAll(/\W/g, '-')}.mjs`)
  writeFileSync(file, toJavaScript(written))
  const { load, run } = await import(pathToFileURL(file).href) as Flat
  const { it: { y }, inputs, participant: { body, parameters }, flows, form } = engine
  const d = new Float64Array(STATE_SIZE)
  load(inputs, body, parameters, flows)
  run(y, d)
  const expected = new Float64Array(STATE_SIZE)
  derivatives(form, engine.state, inputs, body, parameters, flows, viewState(expected))
  if (d.some((slope, i) => !Object.is(slope, expected[i]))) throw new Error(`${name}: computes something else`)
  return { name, measure: () => timed(() => run(y, d)) }
}

function inC(name: string, model: Model, engine: Engine, compiler: string, folder: string): Variant {
  const file = path.join(folder, `${engine.form}-${name.replaceAll(/\W/g, '-')}.c`)
  const program = file.slice(0, -2)
  const entry = 'derivatives'
  const inputs = ARRAYS.input.map(({ name: input }) => `  .${input} = { ${[...engine.inputs[input as keyof typeof engine.inputs]].map(real).join(', ')} },`)
  const hasForm = model.kernels.find((kernel) => kernel.name === entry)!.handed.includes('form')
  writeFileSync(file, `${toC(model)}\n${participantsInC([engine.participant])}
#include <stdio.h>
#include <time.h>
static const double at[NOCI_STATE_SIZE] = { ${[...engine.it.y].map(real).join(', ')} };
static noci_inputs u = {\n${inputs.join('\n')}\n};
static noci_flows v;
static noci_state d;
int main(void)
{
  /* Called through a pointer that may change, so that nothing is worked out once for all calls. */
  ${`void (*volatile rhs)(${hasForm ? 'noci_form, ' : ''}const noci_state *restrict, const noci_inputs *restrict, const noci_body *restrict, const noci_parameters *restrict, noci_flows *restrict, noci_state *restrict)`} = ${nameInC(entry)};
  const noci_participant *who = &noci_participants[0];
  for (int n = 0; n < ${EVALUATIONS / 10}; n++) rhs(${hasForm ? `${engine.form === 'full' ? 'NOCI_FULL' : 'NOCI_REDUCED'}, ` : ''}(const noci_state *)at, &u, &who->body, &who->parameters, &v, &d);
  const clock_t before = clock();
  for (int n = 0; n < ${EVALUATIONS}; n++) rhs(${hasForm ? `${engine.form === 'full' ? 'NOCI_FULL' : 'NOCI_REDUCED'}, ` : ''}(const noci_state *)at, &u, &who->body, &who->parameters, &v, &d);
  printf("%.6f", (double)(clock() - before) * 1e6 / CLOCKS_PER_SEC / ${EVALUATIONS});
  return d.PC[0] == 12345.0;
}
`)
  compile(compiler, [file], program)
  return { name, measure: () => Number(execFileSync(program, { encoding: 'utf8' })) }
}

/** The kernels of one form as they stand, up to the right-hand side. */
function apart({ kernels: all }: Model, form: Form): readonly Kernel[] {
  const known = all.slice(0, all.findIndex(({ name }) => name === 'derivatives') + 1).filter(({ handed }) => !handed.includes('percept'))
  return known.map((kernel) => ({ ...kernel, body: specialise(kernel.body, form) }))
}

/** A fused form as a model: it has no form to ask for any more. */
function fusedModel(model: Model, form: Form): Model {
  return { files: model.files, kernels: fuse(model, 'derivatives', form).kernels.map((kernel) => ({ ...kernel, exported: kernel.name === 'derivatives', handed: kernel.handed.filter((one) => one !== 'form') })) }
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!

const rounds = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(path.join(tmpdir(), 'cost-'))
try {
  const model = readModel()
  const compiler = findCompiler()
  for (const form of FORMS) {
    const engine = midHold(form)
    const variants = [
      kernels(engine),
      await flat('the same kernels, flat arrays', apart(model, form), engine, folder),
      await flat('one fused kernel, flat arrays', fuse(model, 'derivatives', form).kernels, engine, folder),
      ...(compiler ? [inC('C -O2', model, engine, compiler, folder), inC('C -O2, fused', fusedModel(model, form), engine, compiler, folder)] : []),
    ]
    // Two rounds to warm up: an engine measures a function before it compiles it well.
    for (let n = 0; n < 2; n++) for (const { measure } of variants) measure()
    const times = variants.map((): number[] => [])
    for (let n = 0; n < rounds; n++) variants.forEach(({ measure }, i) => { times[i]!.push(measure()) })
    process.stdout.write(`${form} form, µs of CPU per right-hand side (least, median of ${rounds}):\n`)
    variants.forEach(({ name }, i) => {
      const sorted = times[i]!.toSorted((a, b) => a - b)
      process.stdout.write(`  ${name.padEnd(32)}${sorted[0]!.toFixed(2).padStart(8)}${median(sorted).toFixed(2).padStart(8)}\n`)
    })
  }
  if (!compiler) process.stdout.write('C was not measured: this machine has no C compiler (cc, gcc or clang)\n')
} finally {
  rmSync(folder, { recursive: true })
}
