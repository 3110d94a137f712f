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
