import { arrange } from '../../shared/draw/arrange.ts'
import type { Session } from '../session/session.ts'
import type { Panel } from '../session/view.ts'
import type { CanvasPort } from '../session/canvas-port.ts'
import { hasPlan, type Action } from './action.ts'
import { glide } from './glide.ts'
import { jumpToFault } from './jump.ts'
import { focusRegion } from './regions.ts'

const onCanvas =
  (run: (canvas: CanvasPort) => void) =>
  (session: Session): void => {
    if (session.canvas !== null) run(session.canvas)
  }

const zoomTo = (id: string, percent: number): Action => ({
  id,
  group: 'View',
  title: `Zoom to ${String(percent)} %`,
  available: hasPlan,
  run: onCanvas((canvas) => {
    canvas.zoomTo(percent / 100)
  }),
})

function tidy(session: Session): void {
  const { plan, estate } = session.workspace.now()
  glide(session, () => {
    session.workspace.apply({ places: arrange(plan, estate) }, 'Tidy the drawing')
  })
  session.canvas?.fit()
  session.show({ announcement: 'Tidied the drawing.' })
}

const showsPanel = (panel: Panel) => (session: Session) => session.view().panel === panel

const togglePanel = (panel: Panel) => (session: Session) => {
  session.show({ panel: session.view().panel === panel ? null : panel })
}

/** The finding after (or before) the one whose resource is chosen. */
function nextProblem(session: Session, step: 1 | -1): void {
  const open = session.workspace.now().findings.filter(({ waived }) => waived === undefined)
  const [chosen] = session.view().selection
  const wanted = session.view().wantedField?.field
  const exact = open.findIndex(({ at }) => at.id === chosen && at.field === wanted)
  const here = exact < 0 ? open.findIndex(({ at }) => at.id === chosen) : exact
  const next = open[(here + step + open.length) % open.length]
  if (next === undefined) return
  jumpToFault(session, next.at)
  session.show({ announcement: next.message })
}

const hasProblems = (session: Session): boolean =>
  hasPlan(session) && session.workspace.now().findings.some(({ waived }) => waived === undefined)

export const viewActions: readonly Action[] = [
  {
    id: 'zoomIn',
    group: 'View',
    title: 'Zoom in',
    keys: ['Mod++', 'Mod+='],
    available: hasPlan,
    run: onCanvas((canvas) => {
      canvas.zoomIn()
    }),
  },
  {
    id: 'zoomOut',
    group: 'View',
    title: 'Zoom out',
    keys: ['Mod+-'],
    available: hasPlan,
    run: onCanvas((canvas) => {
      canvas.zoomOut()
    }),
  },
  zoomTo('zoom25', 25),
  zoomTo('zoom50', 50),
  { ...zoomTo('zoomReset', 100), keys: ['Mod+0'] },
  zoomTo('zoom200', 200),
  {
    id: 'zoomFit',
    group: 'View',
    title: 'Fit the drawing',
    keys: ['Mod+Shift+H'],
    available: hasPlan,
    run: onCanvas((canvas) => {
      canvas.fit()
    }),
  },
  {
    id: 'zoomToSelection',
    group: 'View',
    title: 'Zoom to the selection',
    keys: ['Shift+2'],
    onCanvas: true,
    available: (session) => session.view().selection.length > 0,
    run: onCanvas((canvas) => {
      canvas.zoomToSelection()
    }),
  },
  {
    id: 'tidy',
    group: 'View',
    title: 'Tidy the drawing',
    keywords: 'arrange layout auto-layout',
    available: hasPlan,
    run: tidy,
  },
  {
    id: 'problems',
    group: 'View',
    title: 'Problems',
    keys: ['Mod+Shift+M'],
    isOn: showsPanel('problems'),
    available: hasPlan,
    run: togglePanel('problems'),
  },
  {
    id: 'terraform',
    group: 'View',
    title: 'Terraform',
    keys: ['Mod+Shift+T'],
    isOn: showsPanel('terraform'),
    available: hasPlan,
    run: togglePanel('terraform'),
  },
  {
    id: 'addresses',
    group: 'View',
    title: 'Address plan',
    keys: ['Mod+Shift+A'],
    isOn: showsPanel('addresses'),
    available: hasPlan,
    run: togglePanel('addresses'),
  },
  {
    id: 'left',
    group: 'View',
    title: 'Palette and outline',
    keys: ['Mod+B'],
    isOn: (session) => session.view().left,
    available: hasPlan,
    run: (session) => {
      session.show({ left: !session.view().left })
    },
  },
  {
    id: 'right',
    group: 'View',
    title: 'Properties',
    keys: ['Mod+Alt+B'],
    isOn: (session) => session.view().right,
    available: hasPlan,
    run: (session) => {
      session.show({ right: !session.view().right })
    },
  },
  {
    id: 'planSettings',
    group: 'View',
    title: 'Plan settings',
    keys: ['Mod+,'],
    available: hasPlan,
    run: (session) => {
      session.show({ selection: [], right: true })
      requestAnimationFrame(() => {
        focusRegion('inspector')
      })
    },
  },
  {
    id: 'nextProblem',
    group: 'Go',
    title: 'Next problem',
    keys: ['F8'],
    available: hasProblems,
    run: (session) => {
      nextProblem(session, 1)
    },
  },
  {
    id: 'previousProblem',
    group: 'Go',
    title: 'Previous problem',
    keys: ['Shift+F8'],
    available: hasProblems,
    run: (session) => {
      nextProblem(session, -1)
    },
  },
  {
    id: 'commandPalette',
    group: 'Go',
    title: 'Command palette…',
    keys: ['Mod+K', 'Mod+Shift+P'],
    run: (session) => {
      session.show({ dialog: 'command-palette' })
    },
  },
  {
    id: 'nextRegion',
    group: 'Go',
    title: 'Next part of the window',
    keys: ['F6'],
    run: () => {
      focusRegion(1)
    },
  },
  {
    id: 'previousRegion',
    group: 'Go',
    title: 'Previous part of the window',
    keys: ['Shift+F6'],
    run: () => {
      focusRegion(-1)
    },
  },
]
