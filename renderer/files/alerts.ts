import type { Session } from '../session/session.ts'
import type { Alert } from '../session/view.ts'

/** What is told of the file takes the place of what was told of it before. */
const OF_FILE: readonly Alert['id'][] = ['changed', 'gone', 'unreadable', 'reloaded']

export function raise(session: Session, alert: Alert): void {
  const isReplaced = ({ id }: Alert): boolean => id === alert.id || (OF_FILE.includes(id) && OF_FILE.includes(alert.id))
  const others = session.view().alerts.filter((each) => !isReplaced(each))
  session.show({ alerts: [...others, alert], announcement: alert.text })
}

export function dismiss(session: Session, ...ids: readonly Alert['id'][]): void {
  const { alerts } = session.view()
  if (alerts.some(({ id }) => ids.includes(id))) session.show({ alerts: alerts.filter(({ id }) => !ids.includes(id)) })
}

/** The file is as the window knows it. */
export const dismissOfFile = (session: Session): void => {
  dismiss(session, ...OF_FILE)
}
