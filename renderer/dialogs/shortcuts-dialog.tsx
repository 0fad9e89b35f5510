import { GROUPS } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { keysText } from '../actions/keys.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useSession } from '../session/session.ts'
import './shortcuts.css'

/** Keys of the drawing that are no actions: they mean something only where the hand is. */
const DRAWING: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['Next or previous item', ['Tab', 'Shift+Tab']],
  ['Nearest item in a direction', ['Mod+ArrowRight']],
  ['Into a container, out of it', ['Enter', 'Shift+Enter']],
  ['Move by a pixel, by a step of the grid', ['ArrowRight', 'Shift+ArrowRight']],
  ['Change a container’s size', ['Alt+Shift+ArrowRight']],
  ['Move the drawing', ['Space+drag', 'wheel']],
  ['Zoom at the pointer', ['Mod+wheel']],
  ['Copy what is dragged', ['Alt+drag']],
  ['While dragging: keep the container', ['Alt']],
  ['While dragging: snap to nothing', ['Mod']],
  ['While resizing: keep the middle, the proportions', ['Alt', 'Shift']],
  ['Cancel, then clear the selection', ['Escape']],
]

/** Every key there is, by what it does. */
export function ShortcutsDialog() {
  const session = useSession()
  const groups = GROUPS.map((group) => ({
    title: group,
    rows: actions
      .filter((action) => action.group === group && action.keys !== undefined)
      .map((action) => [action.title.replace('…', ''), action.keys ?? []] as const),
  })).filter(({ rows }) => rows.length > 0)
  return (
    <DialogFrame
      title="Keyboard shortcuts"
      isText
      width={760}
      onClose={() => {
        session.show({ dialog: null })
      }}
    >
      <div className="shortcuts">
        {[...groups, { title: 'Drawing', rows: DRAWING }].map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((each) => (
                      <kbd key={each}>{keysText(each)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}
