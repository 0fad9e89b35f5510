import { memo, useState, useSyncExternalStore, type CSSProperties } from 'react'
import type { Id } from '../../../shared/plan/plan.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import { useView } from '../../session/session.ts'
import type { Frame, Stage, Still } from '../stage.ts'
import { indexOf } from '../hit.ts'
import { cutFor, serves, type Cut } from '../view/cull.ts'
import { rectangleOnScreen, toScreen } from '../viewport.ts'
import { Badges } from './badges.tsx'
import { Differences } from './differences.tsx'
import { Disclosures } from './disclosure.tsx'
import { Ghost } from './ghost.tsx'
import { Guides, Landing } from './guides.tsx'
import { Handles, Ports } from './grips.tsx'
import { Joints } from './joints.tsx'
import { Marks, Outlines } from './outlines.tsx'
import { litBy, Spotlight } from './spotlight.tsx'

const SelectionOutlines = memo(Outlines)

interface OverlayProps {
  readonly frame: Still
  readonly theme: Theme
  readonly stage: Stage
}

/** Everything over the drawing that is not part of it. */
export function Overlay({ frame, theme, stage }: OverlayProps) {
  const { selection, collapsed, highlighted } = useView()
  const { viewport, scene, bearers, preview, isDragging, hover } = frame
  const { x, y, zoom } = viewport
  const index = indexOf(scene)
  const [only, ...others] = selection
  const single = only === undefined || others.length > 0 ? undefined : index.box(only)
  const ported = hover.node === null ? single : index.box(hover.node)
  const marquee = preview.marquee && rectangleOnScreen(viewport, preview.marquee)
  const cut = useCut(frame)
  const wire = preview.wire && { from: toScreen(viewport, preview.wire.from), to: toScreen(viewport, preview.wire.to) }
  return (
    <svg className="canvas-overlay" aria-hidden="true">
      <g
        transform={`translate(${String(x)} ${String(y)}) scale(${String(zoom)})`}
        style={{ '--badge-scale': badgeScale(zoom) } as CSSProperties}
      >
        {!isDragging && <Spotlight lit={litBy(frame, highlighted)} />}
        <Carried stage={stage} theme={theme} cut={cut} />
        <Marks scene={scene} ids={preview.marked ?? []} target={preview.target} />
        {preview.ghost && <Ghost ghost={preview.ghost} allowed={preview.target?.allowed ?? true} />}
        {!isDragging && (
          <Disclosures
            scene={scene}
            collapsed={collapsed}
            offered={[hover.container, ...selection].filter((id) => id != null)}
          />
        )}
        {!isDragging && <Badges scene={scene} bearers={bearers} window={cut.window} isFar={cut.detail === 'shapes'} />}
      </g>
      {single && single.shape !== 'node' && (!isDragging || preview.resize) && (
        <Handles box={single} viewport={viewport} />
      )}
      {!isDragging && ported && <Ports box={ported} viewport={viewport} />}
      {wire && <line className="wire" x1={wire.from.x} y1={wire.from.y} x2={wire.to.x} y2={wire.to.y} />}
      <Aims stage={stage} />
      {marquee && <rect className="marquee" {...marquee} />}
    </svg>
  )
}

const useFrame = (stage: Stage): Frame => useSyncExternalStore(stage.subscribe, stage.now)

interface CarriedProps extends Pick<OverlayProps, 'stage' | 'theme'> {
  readonly cut: Cut
}

/** What goes along with the boxes that are dragged, in the scene's units. */
function Carried({ stage, theme, cut }: CarriedProps) {
  const frame = useFrame(stage)
  const { selection, compared } = useView()
  const { scene, lift, bearers, preview } = frame
  return (
    <>
      {compared && <Differences scene={lift === undefined ? scene : stage.shown()} bearers={bearers} cut={cut} />}
      {lift && preview.shift && <Joints scene={scene} lift={lift} by={preview.shift.by} theme={theme} />}
      <Chosen frame={frame} selection={selection} />
    </>
  )
}

/** Where what is dragged comes to stand, in pixels. */
function Aims({ stage }: Pick<OverlayProps, 'stage'>) {
  const { viewport, preview } = useFrame(stage)
  return (
    <>
      {preview.landing && <Landing spots={preview.landing} viewport={viewport} />}
      {preview.guides && <Guides guides={preview.guides} viewport={viewport} />}
    </>
  )
}

/** Around what is selected; what is dragged takes it along. */
function Chosen({ frame, selection }: { readonly frame: Frame; readonly selection: readonly Id[] }) {
  const { scene, lift, preview } = frame
  const { shift } = preview
  if (lift === undefined || shift === undefined || shift.copy)
    return <SelectionOutlines scene={scene} selection={selection} />
  const { x, y } = shift.by
  return (
    <>
      <SelectionOutlines scene={lift.resting} selection={selection} />
      <g transform={`translate(${String(x)} ${String(y)})`}>
        <SelectionOutlines scene={lift.lifted} selection={selection} />
      </g>
    </>
  )
}

/** Badges keep their size when the drawing gets small, within reason. */
const badgeScale = (zoom: number): number => Math.min(Math.max(1, 0.8 / zoom), 3)

/** What can be seen and some way around it; the same object until the view has moved out of it. */
function useCut({ viewport, size }: Still): Cut {
  const [cut, setCut] = useState<Cut>(() => cutFor(viewport, size))
  if (serves(cut, viewport, size)) return cut
  const next = cutFor(viewport, size)
  setCut(next)
  return next
}
