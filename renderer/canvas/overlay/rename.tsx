import { useEffect, useRef, useState } from 'react'
import { change } from '../../../shared/plan/patch.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import { TITLE_BAR } from '../../../shared/scene/label.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'
import { useMoment, useSession } from '../../session/session.ts'
import { extentOf } from '../camera.ts'
import { indexOf } from '../hit.ts'
import type { Still } from '../stage.ts'
import { rectangleOnScreen } from '../viewport.ts'
import { NoteText } from './note-text.tsx'

const LEAST_WIDTH = 140
const HEIGHT = 26

/** Over the name: in a frame's corner, beside a container's icon, under a node's; in the middle of a line. */
function spotOf({ scene, viewport }: Still, id: Id): Rectangle | undefined {
  const box = indexOf(scene).box(id)
  const extent = box ?? extentOf(scene, id)
  if (extent === undefined) return undefined
  const seen = rectangleOnScreen(viewport, extent)
  if (box?.shape === 'container' || box?.shape === 'frame') {
    const left = seen.x + (box.shape === 'frame' ? 4 : 36) * viewport.zoom
    return { x: left, y: seen.y + 2, width: Math.max(LEAST_WIDTH, seen.x + seen.width - left - 8), height: HEIGHT }
  }
  const width = Math.max(LEAST_WIDTH, box === undefined ? 0 : seen.width)
  const down = box === undefined ? seen.height / 2 - HEIGHT / 2 : TITLE_BAR * viewport.zoom
  return { x: seen.x + seen.width / 2 - width / 2, y: seen.y + down, width, height: HEIGHT }
}

interface RenameProps {
  readonly id: Id
  readonly frame: Still
  readonly onDone: () => void
}

/** Types in place: a new name, or on a note what it says. */
export function Rename({ id, frame, onDone }: RenameProps) {
  const resource = useMoment().plan.resources.get(id)
  const box = indexOf(frame.scene).box(id)
  if (resource === undefined) return null
  if (box?.shape !== 'note') return <RenameField id={id} frame={frame} onDone={onDone} />
  const at = rectangleOnScreen(frame.viewport, box)
  return <NoteText resource={resource} at={at} zoom={frame.viewport.zoom} onDone={onDone} />
}

/** Enter takes the new name, Esc leaves the old one. */
function RenameField({ id, frame, onDone }: RenameProps) {
  const { workspace } = useSession()
  const resource = workspace.now().plan.resources.get(id)
  const [name, setName] = useState(resource?.name ?? '')
  const input = useRef<HTMLInputElement>(null)
  /** Taking the field away also blurs it. */
  const isOver = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const spot = spotOf(frame, id)
  if (resource === undefined || spot === undefined) return null
  const end = (wanted: string): void => {
    if (isOver.current) return
    isOver.current = true
    if (wanted !== '' && wanted !== resource.name)
      workspace.apply(change(resource, { name: wanted }), `Rename ${resource.name} to ${wanted}`)
    onDone()
  }
  return (
    <input
      ref={input}
      className="canvas-rename"
      style={{ left: spot.x, top: spot.y, width: spot.width, height: spot.height }}
      aria-label={`Name of ${resource.name}`}
      value={name}
      spellCheck={false}
      onChange={(event) => {
        setName(event.target.value)
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
      }}
      onBlur={() => {
        end(name.trim())
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') end(name.trim())
        if (event.key === 'Escape') end(resource.name)
      }}
    />
  )
}
