import { counted } from '../../shared/base/words.ts'
import { isEmptyPatch, type Patch } from '../../shared/plan/patch.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { aligned, distributed, type Side } from '../../shared/workspace/commands/align.ts'
import { outermost } from '../../shared/workspace/commands/outermost.ts'
import { fitted, resizable, sameSize, type Measure } from '../../shared/workspace/commands/resize.ts'
import { tidied, tidyGroups } from '../../shared/workspace/commands/tidy.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import type { Session } from '../session/session.ts'
import type { Action } from './action.ts'
import { glide } from './glide.ts'

const chosenBoxes = (session: Session): number =>
  outermost(session.workspace.now().scene, session.view().selection).length

const chosenSizes = (session: Session): number =>
  resizable(session.workspace.now().scene, session.view().selection).length

interface Arranging {
  readonly id: string
  readonly title: string
  readonly keys?: string
  /** As the undo step begins: `Align left`. */
  readonly label: string
  readonly done: string
  readonly available: (session: Session) => boolean
  readonly patch: (moment: Moment, ids: readonly Id[]) => Patch
}

/** `vpc-1`, or `3 boxes`. */
const named = ({ estate }: Moment, ids: readonly Id[]): string => {
  const [only, ...others] = ids
  return only !== undefined && others.length === 0 ? estate.nameOf(only) : counted(ids.length, 'box', 'boxes')
}

function arrange(session: Session, { label, done, patch }: Arranging): void {
  const moment = session.workspace.now()
  const ids = session.view().selection
  const made = patch(moment, ids)
  const what = named(moment, ids)
  if (!isEmptyPatch(made)) {
    glide(session, () => {
      session.workspace.settle()
      session.workspace.apply(made, `${label}: ${what}`)
    })
  }
  session.show({ announcement: `${done}: ${what}.` })
}

const arranging = (each: Arranging): Action => ({
  id: each.id,
  group: 'Arrange',
  title: each.title,
  ...(each.keys === undefined ? {} : { keys: [each.keys] }),
  onCanvas: true,
  available: each.available,
  run: (session) => {
    arrange(session, each)
  },
})

const alignment = (side: Side, way: string, keys: string): Action =>
  arranging({
    id: `align-${side}`,
    title: `Align ${way}`,
    keys,
    label: `Align ${way}`,
    done: `Aligned ${way}`,
    available: (session) => chosenBoxes(session) > 1,
    patch: ({ scene }, ids) => aligned(scene, ids, side),
  })

const distribution = (direction: 'across' | 'down', way: string, keys: string): Action =>
  arranging({
    id: `distribute-${direction}`,
    title: `Distribute ${way}`,
    keys,
    label: `Distribute ${way}`,
    done: `Distributed ${way}`,
    available: (session) => chosenBoxes(session) > 2,
    patch: ({ scene }, ids) => distributed(scene, ids, direction),
  })

const sizing = (id: string, what: string, measures: readonly Measure[]): Action =>
  arranging({
    id: `same-${id}`,
    title: `Same ${what}`,
    label: `Same ${what}`,
    done: `Same ${what}`,
    available: (session) => chosenSizes(session) > 1,
    patch: ({ plan, scene }, ids) => sameSize(plan, scene, ids, measures),
  })

/** What brings chosen boxes into order; each is one step. */
export const arrangeActions: readonly Action[] = [
  alignment('left', 'left', 'Alt+A'),
  alignment('centre', 'centres', 'Alt+H'),
  alignment('right', 'right', 'Alt+D'),
  alignment('top', 'top', 'Alt+W'),
  alignment('middle', 'middles', 'Alt+V'),
  alignment('bottom', 'bottom', 'Alt+S'),
  distribution('across', 'horizontally', 'Alt+Shift+H'),
  distribution('down', 'vertically', 'Alt+Shift+V'),
  sizing('width', 'width', ['width']),
  sizing('height', 'height', ['height']),
  sizing('size', 'size', ['width', 'height']),
  arranging({
    id: 'fitToContents',
    title: 'Fit to contents',
    keys: 'Alt+Shift+F',
    label: 'Fit to contents',
    done: 'Fitted to contents',
    available: (session) =>
      resizable(session.workspace.now().scene, session.view().selection).some(({ shape }) => shape !== 'note'),
    patch: ({ plan, scene }, ids) => fitted(plan, scene, ids),
  }),
  arranging({
    id: 'tidySelection',
    title: 'Tidy the selection',
    keys: 'Alt+Shift+T',
    label: 'Tidy',
    done: 'Tidied',
    available: (session) => tidyGroups(session.workspace.now().scene, session.view().selection).length > 0,
    patch: ({ plan, estate, scene }, ids) => tidied(plan, estate, scene, ids),
  }),
]
