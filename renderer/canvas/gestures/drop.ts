import { inSentence, listed } from '../../../shared/base/words.ts'
import { kindNamed } from '../../../shared/kinds/by-name.ts'
import { standing } from '../../../shared/workspace/commands/move.ts'
import { boxesAt } from '../hit.ts'
import { onGrid, type Gesture, type Ground, type Intent, type Pointer, type Target } from './gesture.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'

const containersAt = (ground: Ground, { at }: Pointer): readonly Id[] =>
  boxesAt(ground.index, at)
    .filter((box) => box.shape === 'container')
    .map((box) => box.id)

/** Where a new one may stand, of these from the inside out. */
export function targetOf(ground: Ground, kind: string, containers: readonly Id[]): Target {
  const place = standing(ground.estate, kind, containers)
  if (!place.allowed) return { id: null, allowed: false, words: place.why }
  const title = kindNamed(kind)?.record.title ?? kind
  if (place.home === null) return { id: null, allowed: true, words: title }
  return { id: place.home, allowed: true, words: `${title} into ${ground.estate.nameOf(place.home)}` }
}

/** Centred at the pointer, on the grid. */
function ghostAt(kind: string, { at, control }: Pointer): Rectangle {
  const { width, height } = kindNamed(kind)?.drawing.size ?? { width: 0, height: 0 }
  const snap = control ? Math.round : onGrid
  return { x: snap(at.x - width / 2), y: snap(at.y - height / 2), width, height }
}

/** A kind from the palette, carried to where a new one shall stand. */
export function drop(ground: Ground, kind: string, pointer: Pointer): Gesture {
  const containers = containersAt(ground, pointer)
  return dropInto(ground, kind, pointer, containers, targetOf(ground, kind, containers))
}

/** As `drop`; what may not stand there stands beside it, in the first container around that may hold it. */
export function dropBeside(ground: Ground, kind: string, pointer: Pointer): Gesture {
  const containers = containersAt(ground, pointer)
  const from = containers.findIndex((_, i) => standing(ground.estate, kind, containers.slice(i)).allowed)
  const refusing = containers[from - 1]
  if (refusing === undefined) return drop(ground, kind, pointer)
  const around = containers.slice(from)
  const words = `${kindNamed(kind)?.record.title ?? kind} beside ${ground.estate.nameOf(refusing)}`
  return dropInto(ground, kind, pointer, around, { ...targetOf(ground, kind, around), words })
}

function dropInto(ground: Ground, kind: string, pointer: Pointer, containers: readonly Id[], target: Target): Gesture {
  const at = ghostAt(kind, pointer)
  const end = (): Intent =>
    target.allowed ? { type: 'create', kind, at, containers } : { type: 'refuse', why: target.words }
  return {
    preview: { cursor: target.allowed ? 'copy' : 'not-allowed', ghost: { kind, at }, target },
    move: (next) => drop(ground, kind, next),
    end,
  }
}

/** A kind that is a line: it is carried to one of the boxes that it may begin or end at. */
export function dropLine(ground: Ground, kind: string, pointer: Pointer): Gesture {
  const ends = lineEnds(kind)
  const box = boxesAt(ground.index, pointer.at).find((each) => ends.includes(each.kind))
  const marked = ground.index.scene.boxes.filter((each) => ends.includes(each.kind)).map((each) => each.id)
  const target: Target =
    box === undefined
      ? { id: null, allowed: false, words: howToDraw(kind) }
      : { id: box.id, allowed: true, words: `${kindNamed(kind)?.record.title ?? kind} from ${box.title}` }
  return {
    preview: { cursor: target.allowed ? 'copy' : 'not-allowed', marked, target },
    move: (next) => dropLine(ground, kind, next),
    end: () => (box === undefined ? { type: 'refuse', why: target.words } : { type: 'line', kind, end: box.id }),
  }
}

/** The kinds at either end of a line, in the order of its owner links. */
export function lineEnds(kind: string): readonly string[] {
  const fields = Object.values(kindNamed(kind)?.record.fields ?? {})
  return fields.flatMap((field) => (field.type === 'link' && field.role === 'owner' ? field.to : []))
}

/** How a line of the kind comes about. */
export function howToDraw(kind: string): string {
  const [from = '', ...to] = lineEnds(kind).map((name) => inSentence(kindNamed(name)?.record.title ?? name))
  const ends = to.map((end) => (end === from ? `another ${end}` : `a ${end}`))
  return `Draw a line from a ${from} to ${listed(ends, 'or')}.`
}
