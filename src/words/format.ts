/** Numbers, units and times as people of a place write them. */

let locale = 'en'
const formats = new Map<string, Intl.NumberFormat>()

/** For `setLanguage` alone. */
export function setFormatLocale(tag: string) {
  locale = tag
  formats.clear()
}

function numberFormat(digits: number, signed: boolean, unit?: 'percent') {
  const key = `${digits}${signed}${unit}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
      // The number as it is: the style of the same name takes it for a share of one.
      ...(unit && { style: 'unit', unit }),
    })
    formats.set(key, format)
  }
  return format
}

// A hyphen is shorter than a plus sign and is read as a dash; the minus sign is neither.
const withMinus = (text: string) => text.replace('-', '−')

/** A number with a fixed count of decimals; never "−0". */
export const formatNumber = (value: number, digits = 0) => withMinus(numberFormat(digits, false).format(value))

/** A change: "+15", "−4", "0". */
export const formatSigned = (value: number, digits = 0) => withMinus(numberFormat(digits, true).format(value))

/** A change in percent, with its sign: "+15%", and "+15 %" where it is written apart. */
export const formatPercent = (value: number, digits = 0) => withMinus(numberFormat(digits, true, 'percent').format(value))

/** A share in percent, without a sign but for less than nothing: "15%", "15 %". */
export const formatShare = (value: number, digits = 0) => withMinus(numberFormat(digits, false, 'percent').format(value))

/** What stands behind a number in percent, with the space before it where there is one. */
export const percentSign = () => formatShare(0).replace(/^\D*\d/u, '')

/** Pressure: "148 kPa". The unit does not break from its number. */
export const formatKilopascal = (value: number) => `${formatNumber(value)}\u00a0kPa`

/** Clock time in seconds as minutes and seconds, rounded down: "4:46", "−1:00". */
export function formatClock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds) + 1e-9)
  const minutes = Math.floor(whole / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return `${seconds < 0 && whole > 0 ? '−' : ''}${minutes}:${rest}`
}
