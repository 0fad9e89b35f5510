import { GROUPS } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'

interface KeyRow {
  readonly what: string
  /** As actions name them: `Mod+S`. */
  readonly keys: readonly string[]
}

export interface KeyGroup {
  readonly title: string
  readonly rows: readonly KeyRow[]
}

/** Keys of the drawing that are no actions: they mean something only where the hand is. */
const DRAWING: readonly KeyRow[] = [
  { what: 'Next or previous item', keys: ['Tab', 'Shift+Tab'] },
  { what: 'Nearest item in a direction', keys: ['Mod+ArrowRight'] },
  { what: 'Into a container, out of it', keys: ['Enter', 'Shift+Enter'] },
  { what: 'Move by a pixel, by a step of the grid', keys: ['ArrowRight', 'Shift+ArrowRight'] },
  { what: 'Change a container’s size', keys: ['Alt+Shift+ArrowRight'] },
  { what: 'Move the drawing', keys: ['Space+drag', 'wheel'] },
  { what: 'Zoom at the pointer', keys: ['Mod+wheel'] },
  { what: 'Copy what is dragged', keys: ['Alt+drag'] },
  { what: 'While dragging: keep the container', keys: ['Alt'] },
  { what: 'While dragging: snap to nothing', keys: ['Mod'] },
  { what: 'While resizing: keep the middle, the proportions', keys: ['Alt', 'Shift'] },
  { what: 'Cancel, then clear the selection', keys: ['Escape'] },
]

/** Every key there is, by what it does. */
export function keyGroups(): readonly KeyGroup[] {
  const ofActions = GROUPS.map((group) => ({
    title: group,
    rows: actions.flatMap(({ group: own, title, keys }) =>
      own === group && keys !== undefined ? [{ what: title.replace('…', ''), keys }] : [],
    ),
  }))
  return [...ofActions.filter(({ rows }) => rows.length > 0), { title: 'Drawing', rows: DRAWING }]
}
