import type { Kind } from '../../shared/kinds/kind.ts'
import type { Point } from '../../shared/scene/scene.ts'
import { wishes, type Wish } from '../../shared/workspace/quick-add.ts'
import { addResource, into } from '../actions/add.ts'
import { PickList, type Pick } from '../controls/pick-list.tsx'
import { useSession } from '../session/session.ts'
import { dropBeside, dropLine, targetOf } from './gestures/drop.ts'
import type { Pointer, Target } from './gestures/gesture.ts'
import './quick-add.css'
import type { Stage } from './stage.ts'
import { toScene } from './viewport.ts'

const MOST_ROWS = 8
const WIDTH = 340
const HEIGHT = 380

/** Below the point, but inside the canvas. */
function boxAt({ x, y }: Point, stage: Stage): Readonly<Record<'left' | 'top' | 'width' | 'maxHeight', number>> {
  const { width, height } = stage.camera.size()
  const own = Math.min(WIDTH, width - 16)
  return {
    left: Math.max(8, Math.min(x, width - own - 8)),
    top: Math.max(8, Math.min(y, height - HEIGHT - 8)),
    width: own,
    maxHeight: Math.min(HEIGHT, height - 16),
  }
}

/** `10.20.3.0/24, eu-west-1b, db`. */
const fieldsText = ({ fields }: Wish): string => Object.values(fields).flat().join(', ')

interface Props {
  readonly stage: Stage
  /** In pixels of the canvas; nobody pointed there if it may be anywhere. */
  readonly at: Point & { readonly isAnywhere?: boolean }
  readonly onClose: () => void
}

/** Adds by typing what shall stand at a point of the drawing. */
export function QuickAdd({ stage, at, onClose }: Props) {
  const session = useSession()
  const pointer: Pointer = {
    at: toScene(stage.camera.viewport(), at),
    screen: at,
    shift: false,
    control: false,
    alt: false,
  }
  /** Where it may stand if not here, when nobody has said where. */
  const elsewhere = ({ record, drawing }: Kind): Target | undefined => {
    if (at.isAnywhere !== true || drawing.shape === 'line') return undefined
    return targetOf(stage.ground(), record.name, into(session, record.name))
  }
  const pickOf = (wish: Wish): Pick => {
    const { record, drawing } = wish.kind
    const begin = drawing.shape === 'line' ? dropLine : dropBeside
    const gesture = begin(stage.ground(), record.name, pointer)
    const here = gesture.preview.target
    const target = here?.allowed === false ? (elsewhere(wish.kind) ?? here) : here
    const words = target?.words ?? ''
    const text = fieldsText(wish)
    return {
      id: record.name,
      title: record.title,
      aside: text === '' ? undefined : text,
      help: words === record.title ? undefined : words,
      icon: drawing.icon,
      run: () => {
        if (target?.allowed === false) {
          session.show({ announcement: words })
          return
        }
        onClose()
        const intent = gesture.end()
        if (target !== here) addResource(session, record.name, into(session, record.name), wish.fields)
        else stage.finish(intent?.type === 'create' ? { ...intent, fields: wish.fields } : intent)
      },
    }
  }
  return (
    <section
      className="quick-add"
      aria-label="Add by typing"
      data-region="quick-add"
      style={boxAt(at, stage)}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      <PickList
        label="Add by typing"
        placeholder="subnet 10.0.3.0/24 b"
        empty="No kind begins with these words"
        groups={(typed) => {
          const { region } = session.workspace.now().plan
          return [{ title: '', picks: wishes(typed, region).slice(0, MOST_ROWS).map(pickOf) }]
        }}
      />
    </section>
  )
}
