/** The flat map: both bodies from the front or from behind, as SVG. It is drawn first, and it can all that the solid bodies can. */
import { memo } from 'react'
import { FLAT_MAP, type FlatView } from '../../figure'
import { BODIES, type Body } from './pair'

export const SIDES_SEEN = ['front', 'back'] as const
export type SideSeen = (typeof SIDES_SEEN)[number]

/** Same framing as the solid bodies, mm: so that the change from one to the other moves nothing. */
export const WHOLE_VIEW = [FLAT_MAP.viewBox[2] / 2 - 370, -27, 740, 1860] as const

/** Hatches in order of contour, spacing in mm: strokes run one way and solid where more sensitive, the other way and dashed where calmer. */
const HATCHES = [30, 20, 13] as const

/** Never drawn again by React: values are set on its elements by the painter. */
export const FlatMap = memo(function FlatMap() {
  return (
    <div className="stage-flat" aria-hidden="true">
      <svg className="stage-flat-defs" width="0" height="0">
        <defs>
          {HATCHES.map((spacing, level) => (
            <Hatch key={spacing} level={level + 1} spacing={spacing} />
          ))}
          <pattern id="stage-dots" className="stage-dots" width="46" height="46" patternUnits="userSpaceOnUse">
            <circle cx="11.5" cy="11.5" r="8.5" /><circle cx="34.5" cy="34.5" r="8.5" />
          </pattern>
          <pattern id="stage-rings" className="stage-rings" width="46" height="46" patternUnits="userSpaceOnUse">
            {[11.5, 34.5].flatMap(at => [<circle key={`edge${at}`} cx={at} cy={at} r="12" className="edge" />, <circle key={at} cx={at} cy={at} r="12" />])}
          </pattern>
          {SIDES_SEEN.map(side => (
            <clipPath key={side} id={`stage-flat-${side}`}><path d={FLAT_MAP[side].outline} /></clipPath>
          ))}
          {/* Softens the borders between regions as the skin does, and stays opaque to the outline. */}
          <filter id="stage-flat-soft" x="-5%" y="-5%" width="110%" height="110%" colorInterpolationFilters="sRGB">
            <feGaussianBlur stdDeviation="9" />
            <feComponentTransfer><feFuncA type="linear" slope="60" /></feComponentTransfer>
          </filter>
        </defs>
      </svg>
      {BODIES.map(body => (
        <svg key={body} className="stage-flat-body" viewBox={WHOLE_VIEW.join(' ')} data-body={body}>
          {SIDES_SEEN.map(side => <Side key={side} side={side} view={FLAT_MAP[side]} body={body} />)}
        </svg>
      ))}
    </div>
  )
})

function Hatch({ level, spacing }: { level: number; spacing: number }) {
  return (
    <>
      <pattern id={`stage-hatch-${level}`} className="stage-hatch" width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2={spacing} />
      </pattern>
      <pattern id={`stage-hatch--${level}`} className="stage-hatch" width={spacing} height={22} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <line x1="0" y1="0" x2="0" y2="12" />
      </pattern>
    </>
  )
}

function Side({ side, view, body }: { side: SideSeen; view: FlatView; body: Body }) {
  return (
    <g data-side={side} style={{ display: side === 'front' ? undefined : 'none' }}>
      <path className="stage-flat-skin" d={view.outline} />
      <g clipPath={`url(#stage-flat-${side})`}>
        <g filter="url(#stage-flat-soft)" data-layer="colour">
          {view.regions.map(({ id, path }) => <path key={id} d={path} fill="none" data-region={id} />)}
        </g>
        <g data-layer="hatch">
          {view.regions.map(({ id, path }) => <path key={id} d={path} fill="none" />)}
        </g>
        <g data-layer="own">
          {view.regions.map(({ id, path }) => <path key={id} d={path} fill="none" />)}
        </g>
        <path fill="url(#stage-dots)" data-mark="referred" />
        <path fill="url(#stage-rings)" data-mark="deep" />
        <path className="stage-flat-pointed" data-mark="pointed" />
        <path className="stage-flat-halo" data-mark="halo" />
        <path className="stage-flat-selected" data-mark="selected" />
      </g>
      <path className="stage-flat-outline" d={view.outline} data-body-outline={body} />
      <path className="stage-flat-features" d={view.features} />
    </g>
  )
}
