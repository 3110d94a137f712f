/** Paints one picture of a film: what stands still, then the bodies, the cursor, the numbers and the clock of a moment. */
import { playback, seek } from '../../../state/playback'
import { useSession } from '../../../state/session'
import { shownTheme } from '../../../state/system'
import { useView } from '../../../state/view'
import { formatClock, say } from '../../../words'
import { formatValue } from '../../charts/quantities'
import { legendInWords } from '../../stage/legend'
import { createFlatPainter, paintScale } from '../../stage/paint-flat'
import { sayPhase } from '../phase-words'
import { BODY_BOXES, CLOCK_AT, FILM, SCALE_BOX, SPLIT, TITLE, type VideoPanel } from './video-layout'

/** @returns paints the moment of a clock time, which the clock of the page goes to as well */
export function createFramePainter(canvas: HTMLCanvasElement, still: CanvasImageSource, panels: readonly VideoPanel[]): (clock: number) => void {
  const context = canvas.getContext('2d', { alpha: false })!
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const family = getComputedStyle(document.body).fontFamily
  const theme = shownTheme()
  const bodies = createFlatPainter(context, theme, { line: colour('--line-strong'), ink: colour('--ink') })
  const { painted, comparison } = useView.getState()
  const legend = legendInWords(painted, comparison)
  const inks = { healthy: colour('--hc-ink'), fibromyalgia: colour('--fm-ink') } as const
  const write = (text: string, x: number, y: number, font: string, fill: string, align: CanvasTextAlign = 'left', most?: number) => {
    context.font = `${font} ${family}`
    context.fillStyle = fill
    context.textAlign = align
    context.fillText(text, x, y, most)
  }

  return clock => {
    seek(clock)
    const { runs } = useSession.getState()
    const { alignment } = playback.getState()
    context.drawImage(still, 0, 0, FILM.width, FILM.height)
    bodies(BODY_BOXES)
    write(formatClock(clock), CLOCK_AT.x, CLOCK_AT.y, '650 26px', colour('--ink'))
    write(sayPhase(runs, alignment, clock), CLOCK_AT.x + 96, CLOCK_AT.y - 2, '600 17px', colour('--ink'), 'left', SPLIT - CLOCK_AT.x - 116)
    write(legend.title, SCALE_BOX.x, SCALE_BOX.y - 9, '600 14px', colour('--ink'))
    paintScale(context, legend.scale, theme, SCALE_BOX)
    write(legend.first, SCALE_BOX.x, SCALE_BOX.y + 26, '400 13px', colour('--ink-2'))
    write(legend.last, SCALE_BOX.x + SCALE_BOX.width, SCALE_BOX.y + 26, '400 13px', colour('--ink-2'), 'right')
    for (const { chart: { quantity, all }, x, y, width, frame } of panels) {
      context.fillStyle = colour('--ink')
      context.fillRect(x + frame.x(clock) - 0.75, y + TITLE + frame.top - 4, 1.5, frame.bottom - frame.top + 4)
      let right = x + width
      for (const series of all.toReversed()) {
        write(say('chart.value', { group: say(`group.${series.profile}.short`), value: formatValue(quantity, series.nearest(clock)) }), right, y + 16, '650 15px', inks[series.profile], 'right')
        right -= 92
      }
    }
  }
}
