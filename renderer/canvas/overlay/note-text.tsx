import { useEffect, useRef } from 'react'
import { change } from '../../../shared/plan/patch.ts'
import type { Resource } from '../../../shared/plan/plan.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'
import { useMoment, useSession } from '../../session/session.ts'

interface NoteTextProps {
  readonly resource: Resource
  /** In pixels of the canvas. */
  readonly at: Rectangle
  readonly zoom: number
  readonly onDone: () => void
}

/** Writes on a note where it stands; the drawing follows each letter. */
export function NoteText({ resource, at, zoom, onDone }: NoteTextProps) {
  const { workspace } = useSession()
  const text = useMoment().plan.resources.get(resource.id)?.['text']
  const input = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const end = (): void => {
    workspace.settle()
    onDone()
  }
  return (
    <textarea
      ref={input}
      className="canvas-rename canvas-note"
      style={{ left: at.x, top: at.y, width: at.width, height: at.height, fontSize: 12 * zoom }}
      aria-label={`Text of ${resource.name}`}
      value={String(text)}
      onChange={({ target }) => {
        workspace.apply(
          change(resource, { text: target.value }),
          `Write on ${resource.name}`,
          `field ${resource.id} text`,
        )
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
      }}
      onBlur={end}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) end()
      }}
    />
  )
}
