import { memo } from 'react'
import { actionNamed } from '../../actions/actions.ts'
import { useSession, useView, type Session } from '../../session/session.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import type { Frame, Stage } from '../stage.ts'
import './aids.css'
import { DifferenceKey } from './difference-key.tsx'
import { HiddenChip } from './hidden-chip.tsx'
import { Legend } from './legend.tsx'
import { Minimap } from './minimap.tsx'

const perform = (session: Session, id: string): void => void actionNamed(id)?.run(session)

interface AidsProps extends Pick<Frame, 'scene' | 'size' | 'isDragging'> {
  readonly stage: Stage
  readonly theme: Theme
}

/** What helps reading the drawing, in the canvas's corners. */
export const Aids = memo(function Aids({ scene, size, isDragging, stage, theme }: AidsProps) {
  const session = useSession()
  const { aids, hiddenLayers } = useView()
  return (
    <div className="aids">
      {aids.legend && (
        <Legend
          scene={scene}
          theme={theme}
          onClose={() => {
            perform(session, 'legend')
            session.canvas?.focus()
          }}
        />
      )}
      <DifferenceKey />
      <div className="aids-right">
        <HiddenChip
          layers={hiddenLayers}
          onShowAll={() => {
            perform(session, 'showAllLayers')
            session.canvas?.focus()
          }}
        />
        {aids.minimap && <Minimap scene={scene} size={size} isDragging={isDragging} stage={stage} theme={theme} />}
      </div>
    </div>
  )
})
