import { bridge } from '../bridge/bridge.ts'
import { newPlan } from '../files/documents.ts'
import type { Session } from '../session/session.ts'
import type { Dialog } from '../session/view.ts'
import { hasPlan, type Action } from './action.ts'

const opens = (dialog: Dialog) => (session: Session) => {
  session.show({ dialog })
}

export const helpActions: readonly Action[] = [
  {
    id: 'manual',
    group: 'Help',
    title: 'Manual',
    keywords: 'help guide resources and rules kinds commands documentation',
    keys: ['Mod+F1'],
    run: opens('manual'),
  },
  {
    id: 'shortcuts',
    group: 'Help',
    title: 'Keyboard shortcuts',
    keys: ['F1', '?'],
    run: opens('shortcuts'),
  },
  {
    id: 'tour',
    group: 'Help',
    title: 'Tour',
    keywords: 'introduction first steps',
    run: async (session) => {
      if (!hasPlan(session)) await newPlan(session)
      session.show({ tour: 0 })
    },
  },
  {
    id: 'looksForVersions',
    group: 'Help',
    title: 'Look for new versions at start',
    keywords: 'update upgrade release',
    isOn: (session) => session.view().looksForVersions,
    run: (session) => {
      const looksForVersions = !session.view().looksForVersions
      const announcement = looksForVersions
        ? 'From the next start on, Gatewright looks for new versions.'
        : 'Gatewright looks for no new versions.'
      session.show({ looksForVersions, announcement })
      void bridge.saveSettings({ looksForVersions })
    },
  },
  {
    id: 'reportProblem',
    group: 'Help',
    title: 'Report a problem…',
    keywords: 'bug crash support log',
    run: opens('report-problem'),
  },
  {
    id: 'about',
    group: 'Help',
    title: 'About Gatewright',
    keywords: 'version licences',
    run: opens('about'),
  },
]
