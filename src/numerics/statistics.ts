/** Describing samples, and what correlated draws need. */

/** Throws on an empty sample. */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new Error('an empty sample has no mean')
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum / values.length
}

/** Of the population the sample was drawn from (n - 1 below the bar); 0 for a single value. */
export function standardDeviation(values: ArrayLike<number>): number {
  const middle = mean(values)
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i] - middle) ** 2
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). `share` from 0 to 1. */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) throw new Error('an empty sample has no quantile')
  const sorted = Float64Array.from(values).sort()
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (place - below) * (sorted[above] - sorted[below])
}

/** Pearson's r; 0 where one of the two does not vary. */
export function correlation(xs: ArrayLike<number>, ys: ArrayLike<number>): number {
  if (xs.length !== ys.length) throw new Error(`${xs.length} values cannot be paired with ${ys.length}`)
  const mx = mean(xs)
  const my = mean(ys)
  let sxx = 0
  let syy = 0
  let sxy = 0
  for (let i = 0; i < xs.length; i++) {
    sxx += (xs[i] - mx) ** 2
    syy += (ys[i] - my) ** 2
    sxy += (xs[i] - mx) * (ys[i] - my)
  }
  return sxx > 0 && syy > 0 ? sxy / Math.sqrt(sxx * syy) : 0
}

/**
 * The value below which the standard normal distribution has `share` of its mass (Wichura 1988, algorithm AS 241, 16 digits).
 * Throws outside of 0 to 1, both excluded.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new Error(`there is no normal quantile of ${share}`)
  const q = share - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_BELOW, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? share : 1 - share))
  const size = r <= 5 ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6) : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BELOW, r - 5)
  return q < 0 ? -size : size
}

const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

const CENTRE_TOP = [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227]
const CENTRE_BELOW = [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854]
const MIDDLE_TOP = [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414]
const MIDDLE_BELOW = [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9]
const TAIL_TOP = [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7]
const TAIL_BELOW = [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15]

/** The lower triangle L with L Lᵗ = matrix. Throws when the matrix is not positive definite, which a matrix of correlations must be. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower = matrix.map(() => matrix.map(() => 0))
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let left = matrix[i][j]
      for (let k = 0; k < j; k++) left -= lower[i][k] * lower[j][k]
      if (i === j) {
        if (!(left > 1e-12)) throw new Error(`the matrix is not positive definite (row ${i})`)
        lower[i][i] = Math.sqrt(left)
      } else {
        lower[i][j] = left / lower[j][j]
      }
    }
  }
  return lower
}
