import { counted } from '../../shared/base/words.ts'
import { homeOf } from '../../shared/kinds/links.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { find, type Hit } from '../../shared/workspace/find.ts'
import { jumpTo } from '../actions/jump.ts'
import type { Session } from '../session/session.ts'

/** What is found of the words in the find bar, now. */
export function hitsOf(session: Session): readonly Hit[] {
  const { estate, findings } = session.workspace.now()
  return find(estate, findings, session.view().find.words)
}

/** The hits without those that others of them are drawn in: lit up, a VPC would hide which of its subnets is meant. */
export function innermost(session: Session, hits: readonly Hit[]): readonly Id[] {
  const { resources } = session.workspace.now().plan
  const outer = new Set<Id>()
  for (const { id } of hits)
    for (let at = resources.get(id); at !== undefined;) {
      const home = homeOf(at)
      if (home === null || outer.has(home)) break
      outer.add(home)
      at = resources.get(home)
    }
  return hits.map(({ id }) => id).filter((id) => !outer.has(id))
}

/** Selects a hit, brings it into view and says why it is one. */
export function showHit(session: Session, hits: readonly Hit[], index: number): void {
  const hit = hits[index]
  if (hit === undefined) return
  jumpTo(session, hit.id)
  const { estate } = session.workspace.now()
  const place = `${String(index + 1)} of ${counted(hits.length, 'hit')}`
  session.show({ announcement: `${estate.nameOf(hit.id)}, ${hit.why}. ${place}.` })
}

/** The hit after (or before) the selected one, around the end. */
export function showNextHit(session: Session, step: 1 | -1): void {
  const hits = hitsOf(session)
  const [selected] = session.view().selection
  const here = hits.findIndex(({ id }) => id === selected)
  const next = here < 0 && step < 0 ? hits.length - 1 : (here + step + hits.length) % hits.length
  if (hits.length === 0) session.show({ announcement: `Nothing found of “${session.view().find.words}”.` })
  else showHit(session, hits, next)
}
