/** Linear algebra of small, full matrices, as rows of numbers. */

export type Rows = readonly (readonly number[])[]

/** Solves A x = b for a symmetric, positive definite A (Cholesky). Throws where A is not. */
export function solvePositive(a: Rows, b: readonly number[]): number[] {
  const n = b.length
  const lower: number[][] = []
  for (let i = 0; i < n; i++) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!
      for (let k = 0; k < j; k++) sum -= row[k]! * (j === i ? row[k]! : lower[j]![k]!)
      if (j < i) row.push(sum / lower[j]![j]!)
      else if (sum > 0) row.push(Math.sqrt(sum))
      else throw new Error(`the matrix is not positive definite (row ${i})`)
    }
    lower.push(row)
  }
  const x = [...b]
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!
    x[i]! /= lower[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!
    x[i]! /= lower[i]![i]!
  }
  return x
}

export interface Singular {
  /** Largest first, as many as the matrix has columns. */
  readonly values: readonly number[]
  /** Right singular vectors in the same order, each a unit vector over the columns. */
  readonly directions: Rows
}

const SWEEPS = 60
const ORTHOGONAL = 1e-14

/** Singular values and right singular vectors (one-sided Jacobi: columns are turned against each other until all are orthogonal). */
export function singular(matrix: Rows): Singular {
  const columns = (matrix[0]?.length ?? 0)
  const u = Array.from({ length: columns }, (_, j) => matrix.map(row => row[j]!))
  const v = identity(columns)
  for (let sweep = 0, turned = true; turned && sweep < SWEEPS; sweep++) {
    turned = false
    for (let p = 0; p < columns - 1; p++) {
      for (let q = p + 1; q < columns; q++) {
        const alpha = dot(u[p]!, u[p]!)
        const beta = dot(u[q]!, u[q]!)
        const gamma = dot(u[p]!, u[q]!)
        if (Math.abs(gamma) <= ORTHOGONAL * Math.sqrt(alpha * beta)) continue
        turned = true
        const zeta = (beta - alpha) / (2 * gamma)
        const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta))
        const cosine = 1 / Math.sqrt(1 + t * t)
        turn(u[p]!, u[q]!, cosine, cosine * t)
        turn(v[p]!, v[q]!, cosine, cosine * t)
      }
    }
  }
  const lengths = u.map(column => Math.sqrt(dot(column, column)))
  const order = lengths.map((_, j) => j).sort((a, b) => lengths[b]! - lengths[a]!)
  return { values: order.map(j => lengths[j]!), directions: order.map(j => v[j]!) }
}

function identity(size: number): number[][] {
  const rows = Array.from({ length: size }, () => Array<number>(size).fill(0))
  rows.forEach((row, i) => { row[i] = 1 })
  return rows
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

function turn(a: number[], b: number[], cosine: number, sine: number): void {
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!
    const y = b[i]!
    a[i] = cosine * x - sine * y
    b[i] = sine * x + cosine * y
  }
}
