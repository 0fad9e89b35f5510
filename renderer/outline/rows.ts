import { useMemo } from 'react'
import regionIcon from '../../shared/draw/region.svg?raw'
import { grouped } from '../../shared/estate/grouped.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { wordsInside } from '../compare/inside.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { addressOf, outlineOf, type OutlineNode } from './tree.ts'

export interface Row {
  readonly id: Id
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly icon: string
  readonly findings: readonly Finding[]
  /** While plans are compared: which differences are in it, where it is collapsed on the drawing. */
  readonly inside: string
  readonly children: readonly Row[]
}

export function useRows(): readonly Row[] {
  const session = useSession()
  const { plan, estate, findings } = useMoment()
  const { compared, collapsed, hiddenLayers } = useView()
  // It reads what the view says, beside the plan.
  const inside = useMemo(() => wordsInside(session), [session, plan, compared, collapsed, hiddenLayers])
  return useMemo(() => {
    const open = grouped(findings, ({ at, waived }) => (waived === undefined ? at.id : undefined))
    const row = ({ id, resource, children }: OutlineNode): Row => {
      const kind = resource && kindOf(resource)
      return {
        id,
        name: resource === undefined ? plan.region : resource.name || resource.id,
        kind: resource === undefined ? 'Region' : (kind?.record.title ?? resource.kind),
        address: resource === undefined ? '' : addressOf(estate, resource),
        icon: kind === undefined ? regionIcon : (kind.drawing.iconOf?.(resource as never, estate) ?? kind.drawing.icon),
        findings: open.get(id) ?? [],
        inside: inside.get(id) ?? '',
        children: children.map(row),
      }
    }
    return outlineOf(plan).map(row)
  }, [plan, estate, findings, inside])
}

export const containers = (rows: readonly Row[]): readonly Id[] =>
  rows.flatMap(({ id, children }) => (children.length === 0 ? [] : [id, ...containers(children)]))

export const visibleIds = (rows: readonly Row[], collapsed: ReadonlySet<Id>): readonly Id[] =>
  rows.flatMap(({ id, children }) => [id, ...(collapsed.has(id) ? [] : visibleIds(children, collapsed))])
