import { useEffect, useMemo, useRef } from 'react'
import { Button, Collection, GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { type Comparison, type Difference } from '../../shared/compare/compare.ts'
import { changeText, countsText, groupsOf, type Group } from '../../shared/compare/words.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { middle } from '../../shared/scene/rectangle.ts'
import { actionNamed } from '../actions/actions.ts'
import { jumpToFault } from '../actions/jump.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { ManyRows } from '../controls/many-rows.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { comparisonWith, type Compared } from './compared.ts'
import { ghostsOf, spanOf } from './ghosts.ts'
import './compare.css'

const PLAN = 'plan settings'
/** Pixels of one row, about. */
const ROW_HEIGHT = 50

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
  const sections = useMemo(() => sectionsOf(comparison), [comparison])
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0)
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
      <ManyRows count={count} estimatedRowSize={ROW_HEIGHT}>
        <GridList
          ref={list}
          aria-label="Differences"
          className="difference-list"
          items={sections}
          onAction={(key) => {
            goTo(session, compared, comparison, String(key))
          }}
          renderEmptyState={() => (
            <EmptyState>Both plans are the same design. Where things are drawn is no difference.</EmptyState>
          )}
        >
          {(section) => <LinesSection section={section} />}
        </GridList>
      </ManyRows>
    </>
  )
}

/** One line of the list: a difference, or the settings of the plan. */
type Line = Pick<Difference, 'id' | 'title' | 'changes'> & { readonly kind?: string }

interface Section extends Omit<Group, 'differences' | 'title'> {
  readonly id: string
  readonly tone: string
  readonly lines: readonly Line[]
}

const groupSection = ({ title, sign, differences }: Group): Section => ({
  id: title,
  tone: title.toLowerCase(),
  sign,
  lines: differences,
})

function sectionsOf(comparison: Comparison): readonly Section[] {
  const { settings } = comparison
  const groups = groupsOf(comparison).map(groupSection)
  if (settings.length === 0) return groups
  const line = { id: PLAN, title: 'Settings of the plan', changes: settings }
  return [...groups, { id: 'Plan', tone: 'changed', sign: '~', lines: [line] }]
}

const LinesSection = ({ section: { id, tone, sign, lines } }: { readonly section: Section }) => (
  <GridListSection id={id}>
    <GridListHeader className="difference-group">
      {id} <span className="count">{lines.length}</span>
    </GridListHeader>
    <Collection items={lines}>{(line) => <Row line={line} tone={tone} sign={sign} />}</Collection>
  </GridListSection>
)

interface RowProps extends Pick<Section, 'tone' | 'sign'> {
  readonly line: Line
}

const Row = ({ line: { id, kind, title, changes }, tone, sign }: RowProps) => (
  <GridListItem id={id} className="difference" textValue={[`${tone}: ${title}`, ...changes.map(changeText)].join('; ')}>
    <span className={`difference-sign ${tone}`} aria-hidden="true">
      {sign}
    </span>
    {kind !== undefined && <Icon kind={kind} />}
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

function Icon({ kind }: { readonly kind: string }) {
  const icon = kindNamed(kind)?.drawing.icon
  return icon !== undefined && <KindIcon svg={icon} size={18} />
}

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
