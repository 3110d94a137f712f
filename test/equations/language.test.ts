import { describe, expect, it } from 'vitest'
import { equationsOf } from '../../scripts/equations/equations'
import { KERNEL_FILES, parseModel, readModel } from '../../scripts/equations/parse'

const HEAD = '(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void'
/** A file with one kernel around some lines; line 3 is the first of them. */
const kernel = (lines: string, head = HEAD): string => `/** A test. */\nexport function test${head} {\n${lines}\n}\n`
const faultsIn = (text: string): readonly string[] => parseModel([{ name: 'test', text }]).faults

describe('the kernels of src/model', () => {
  it('keep to the restricted language', () => {
    const model = readModel()
    expect([...new Set(model.kernels.map(({ file }) => file))].toSorted()).toEqual([...KERNEL_FILES].toSorted())
    expect(model.kernels.length).toBeGreaterThanOrEqual(26)
    expect(Object.values(model.files).filter((doc) => doc === '')).toEqual([])
  })

  it('stand callees before callers', () => {
    const names = readModel().kernels.map(({ name }) => name)
    expect(names.indexOf('gain')).toBeLessThan(names.indexOf('settleProjection'))
    expect(names.indexOf('settleProjection')).toBeLessThan(names.indexOf('derivatives'))
  })
})

const LOOP = (inside: string) => `const { LI, MA } = y\nconst { MA: dMA } = d\nconst { P } = y\nconst { A } = v\nfor (let i = 0; i < A.length; i++) {\n${inside}\n}`

describe('the language', () => {
  it.each([
    LOOP('dMA[i] = -p.LD * Math.max(MA[i], 0) + (LI[i] > 1 ? 1 : p.LD)'),
    LOOP('const twice = 2 * MA[i]\nA[i] = twice\nA[i] += Math.pow(twice, 2)'),
    'const { C } = y\nconst { C: dC } = d\nconst n = C.length / 2\nfor (let k = 0; k < C.length; k++) dC[k] = k % n > 0 ? C[(k + n) % C.length] : C[k]',
    'let sum = 0\nfor (let j = b.segmentStart.length; j < 3; j++) sum += 1',
    'v.Pk.set(y.P)\nd.P.fill(0)',
    'const { segmentStart, segment, w } = b\nconst { A } = v\nfor (let i = 0; i < A.length; i++) {\nlet s = 0\nfor (let j = segmentStart[i]; j < segmentStart[i + 1]; j++) s += w[j] * y.P[segment[j]]\nA[i] = s\n}',
  ].filter((_, at) => at !== 3))('can say\n%s', (lines) => expect(faultsIn(kernel(lines))).toEqual([]))

  it.each([
    ['const x = Math.random()', 3, 'Math.random is not in the language'],
    ['const x = Math.max(1, 2, 3)', 3, 'Math.max takes 2'],
    ['const { nothing } = y', 3, "no state is named 'nothing'"],
    ['const { nothing } = p', 3, "no parameter is named 'nothing'"],
    ['const x = p.nothing', 3, "no parameter is named 'nothing'"],
    ['const { LI = 3 } = y', 3, 'no defaults'],
    ['const { ...rest } = y', 3, 'no rest'],
    ['const x = other', 3, "'other' is not known"],
    ['const x = 1\nx = 2', 4, "'x' can't be given another value"],
    ['let x', 3, 'first value'],
    ['var x = 1', 3, "no 'var'"],
    ['const x = 1\nconst x = 2', 4, "already stands for something else"],
    ['while (true) {}', 3, 'WhileStatement'],
    ['const x = () => 1', 3, 'ArrowFunctionExpression'],
    ['const x = new Float64Array(3)', 3, 'NewExpression'],
    ['const x = [1, 2]', 3, 'ArrayExpression'],
    ['let x = 1\nx++', 4, 'UpdateExpression'],
    ['let x = 1\nx -= 1', 4, "no '-='"],
    ['const x = 2 ** 3', 3, "no '**'"],
    ['const x = 1 && 2', 3, 'LogicalExpression'],
    ["const x = 'full'", 3, 'not a number'],
    ['const { LI } = y\nconst x = LI', 4, 'needs an index'],
    ['const { LI } = y\nLI[0] = 1', 4, 'a state is only read'],
    ['const { mu } = b\nmu.fill(1)', 4, 'a body is only read'],
    ['console.log(1)', 3, 'only kernels'],
    ['steadyActivation(y, u, b, p, v, d)', 3, 'only kernels'],
    ['const x = y.Y[1]', 3, 'its index is 0'],
    [LOOP('dMA[i] = P[i]'), 8, "'P' is indexed by segment, and this is an index of region"],
    [LOOP('dMA[i] = LI[0]'), 8, "'LI' is indexed by region, and this is none"],
    [LOOP('dMA[i] = i'), 8, 'an index or a length stands where a number'],
    [LOOP('dMA[i] = i * LI[i]'), 8, 'mixes an index with a number'],
    [LOOP('dMA[i] = LI[i] > 1'), 8, 'a condition stands where a number'],
    [LOOP('dMA[i] = LI[i] ? 1 : 2'), 8, 'a number stands where a condition'],
    [LOOP('dMA[i] = LI[i] % 2'), 8, "'%' is for indices"],
    ['const { A } = v\nfor (let i = 1; i < A.length; i++) A[i] = 0', 4, 'begins at 0'],
    ['const { A } = v\nfor (let i = 0; i <= A.length; i++) A[i] = 0', 4, 'counts one name up'],
    ['const { A } = v\nfor (const x of A) {}', 4, 'ForOfStatement'],
    ['const { A } = v\nfor (let i = 0; i < 3; i++) A[i] = 0', 4, 'the bound of a loop'],
    ['const { C } = y\nconst n = C.length / 3', 4, 'nothing is left over'],
    ['v.Pk.set(y.MA)', 3, 'not of one length'],
    ['const { segmentStart } = b\nconst { g } = v\nfor (let k = 0; k < g.length; k++) {\nfor (let j = segmentStart[k]; j < segmentStart[k + 1]; j++) g[k] = 1\n}', 6, 'i being a region'],
  ])('does not have\n%s', (lines, line, reason) => {
    const faults = faultsIn(kernel(lines))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(reason)
    expect(faults[0]).toMatch(new RegExp(`^test\\.ts:${line}: `))
  })

  it.each([
    ['(y: State): string', 'answers'], ['(state: State): void', 'a kernel is handed'], ['(y: number): void', 'a kernel is handed'], ['(y: State): number', 'ends by saying it'],
  ])('has no kernel with the head %s', (head, reason) => {
    const faults = faultsIn(kernel('', head))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(reason)
  })

  it.each([['let x = 1', 'numbers with a name'], ['const x = [1]', 'numbers with a name'], ['class X {}', 'ClassDeclaration'], ['export default 3', 'ExportDefaultDeclaration'], ['function f( {', 'test.ts:1']])(
    'has nothing else beside kernels: %s', (text, reason) => {
      expect(faultsIn(text).join()).toContain(reason)
    })

  it('has each kernel handed what it asks for, under its own name', () => {
    const text = `${kernel('')}\nexport function all(y: State, u: Inputs, v: Flows): void {\n  test(y, u, v)\n}\n`
    expect(faultsIn(text)).toEqual(['test.ts:7: test must be handed state, input, body, parameters, flow, derivative, each under its own name'])
  })

  it('has no two kernels of one name, and none that calls itself', () => {
    expect(faultsIn(`${kernel('')}${kernel('')}`)[0]).toContain("a second kernel is named 'test'")
    expect(() => faultsIn(kernel('test(y, u, b, p, v, d)'))).toThrow('test calls itself')
  })

  it('has names that change only as sums and largest values, where they are to be read', () => {
    const { model } = parseModel([{ name: 'test', text: kernel(`let x = 0\n${LOOP('x = x * LI[i]')}\nd.Y[0] = x`) }])
    expect(() => equationsOf(model.kernels[0]!)).toThrow("test.ts:9: 'x' changes in a way that is neither a sum nor the largest of a loop")
  })
})
