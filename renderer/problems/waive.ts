import type { Finding } from '../../shared/plan/finding.ts'
import { settings } from '../../shared/plan/patch.ts'
import type { Waivers } from '../../shared/plan/plan.ts'
import type { Session } from '../session/session.ts'

const withReason = (waivers: Waivers, { rule, at }: Finding, reason: string): Waivers => ({
  ...waivers,
  [at.id]: { ...waivers[at.id], [rule]: reason },
})

function withoutReason(waivers: Waivers, { rule, at }: Finding): Waivers {
  const { [at.id]: own = {}, ...others } = waivers
  const { [rule]: _, ...rest } = own
  return Object.keys(rest).length === 0 ? others : { ...others, [at.id]: rest }
}

const nameOf = (session: Session, { at }: Finding): string => session.workspace.now().estate.nameOf(at.id)

/** Switches a rule off for one resource; the reason is kept in the plan. */
export function waive(session: Session, finding: Finding, reason: string): void {
  const { waivers } = session.workspace.now().plan
  const label = `Switch off ${finding.rule} for ${nameOf(session, finding)}`
  session.workspace.apply(settings({ waivers: withReason(waivers, finding, reason) }), label)
  session.show({ announcement: `${label.replace(/^Switch/, 'Switched')}.` })
}

export function unwaive(session: Session, finding: Finding): void {
  const { waivers } = session.workspace.now().plan
  const label = `Switch on ${finding.rule} for ${nameOf(session, finding)}`
  session.workspace.apply(settings({ waivers: withoutReason(waivers, finding) }), label)
  session.show({ announcement: `${label.replace(/^Switch/, 'Switched')}.` })
}
