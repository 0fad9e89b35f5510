import { useEffect, useRef } from 'react'
import { Button, GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { type Change, type Comparison, type Difference } from '../../shared/compare/compare.ts'
import { changeText, countsText, groupsOf, type Group } from '../../shared/compare/words.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { middle } from '../../shared/scene/rectangle.ts'
import { actionNamed } from '../actions/actions.ts'
import { jumpToFault } from '../actions/jump.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { comparisonWith, type Compared } from './compared.ts'
import { ghostsOf, spanOf } from './ghosts.ts'
import './compare.css'

const PLAN = 'plan settings'

/** What became of the earlier plan, with the way to each place. */
export function ComparePanel() {
  const { compared } = useView()
  return <div className="compare">{compared === null ? <Invitation /> : <Differences compared={compared} />}</div>
}

function ActionButton({ id, title }: { readonly id: string; readonly title: string }) {
  const session = useSession()
  return (
    <Button className="button small" onPress={() => void actionNamed(id)?.run(session)}>
      {title}
    </Button>
  )
}

const Invitation = () => (
  <div className="compare-invitation">
    <p>Choose an earlier plan file to see what was added, changed and removed since, and what AWS makes anew for it.</p>
    <ActionButton id="compare" title="Compare with…" />
  </div>
)

/** Comparisons whose list has had the focus once. */
const greeted = new WeakSet<Compared>()

function Differences({ compared }: { readonly compared: Compared }) {
  const session = useSession()
  const { plan } = useMoment()
  const comparison = comparisonWith(compared, plan)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (greeted.has(compared)) return
    greeted.add(compared)
    // The command palette that was asked for it gives the focus back first.
    requestAnimationFrame(() => requestAnimationFrame(() => list.current?.focus()))
  }, [compared])
  return (
    <>
      <div className="compare-head">
        <p>
          Since <strong>{compared.name}</strong>: {countsText(comparison)}
        </p>
        <ActionButton id="compare" title="Compare with…" />
        <ActionButton id="endComparison" title="End the comparison" />
      </div>
      <GridList
        ref={list}
        aria-label="Differences"
        className="difference-list"
        dependencies={[comparison]}
        onAction={(key) => {
          goTo(session, compared, comparison, String(key))
        }}
        renderEmptyState={() => (
          <EmptyState>Both plans are the same design. Where things are drawn is no difference.</EmptyState>
        )}
      >
        {groupsOf(comparison).map((group) => (
          <GroupSection key={group.title} group={group} />
        ))}
        {comparison.settings.length > 0 && (
          <GridListSection id="Settings">
            <GridListHeader className="difference-group">Plan</GridListHeader>
            <Row id={PLAN} sign="~" tone="changed" title="Settings of the plan" changes={comparison.settings} />
          </GridListSection>
        )}
      </GridList>
    </>
  )
}

const GroupSection = ({ group: { title, sign, differences } }: { readonly group: Group }) => (
  <GridListSection id={title}>
    <GridListHeader className="difference-group">
      {title} <span className="count">{differences.length}</span>
    </GridListHeader>
    {differences.map(({ id, kind, title: name, changes }) => (
      <Row
        key={id}
        id={id}
        sign={sign}
        tone={title.toLowerCase()}
        icon={kindNamed(kind)?.drawing.icon}
        title={name}
        changes={changes}
      />
    ))}
  </GridListSection>
)

interface RowProps {
  readonly id: string
  readonly sign: string
  readonly tone: string
  readonly icon?: string | undefined
  readonly title: string
  readonly changes: readonly Change[]
}

const Row = ({ id, sign, tone, icon, title, changes }: RowProps) => (
  <GridListItem id={id} className="difference" textValue={[`${tone}: ${title}`, ...changes.map(changeText)].join('; ')}>
    <span className={`difference-sign ${tone}`} aria-hidden="true">
      {sign}
    </span>
    {icon !== undefined && <KindIcon svg={icon} size={18} />}
    <div className="difference-text">
      <p>{title}</p>
      {changes.map(({ field, words, consequence }) => (
        <p key={field} className="difference-change">
          {words}
          {consequence !== undefined && (
            <>
              : <strong>{consequence}</strong>
            </>
          )}
        </p>
      ))}
    </div>
  </GridListItem>
)

function goTo(session: Session, compared: Compared, comparison: Comparison, key: string): void {
  if (key === PLAN) actionNamed('planSettings')?.run(session)
  const isOf = ({ id }: Difference): boolean => id === key
  const [field] = comparison.changed.find(isOf)?.changes ?? []
  const removed = comparison.removed.find(isOf)
  if (removed !== undefined) goToGhost(session, compared, removed)
  else if (key !== PLAN) jumpToFault(session, { id: key, ...(field && { field: field.field }) })
}

/** What is gone is shown where it stood. */
function goToGhost(session: Session, compared: Compared, { id, title }: Difference): void {
  const place = spanOf(ghostsOf(compared.scene, session.workspace.now().scene, new Set([id])))
  if (place !== undefined) session.canvas?.lookAt(middle(place))
  session.show({ selection: [], announcement: `${title} was removed; its old place is shown.` })
}
