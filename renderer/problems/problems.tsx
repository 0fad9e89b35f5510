import { ChevronRight, CircleCheck } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import {
  Button,
  GridList,
  GridListItem,
  Input,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { summaryOf } from '../../shared/check/check.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Finding, Severity } from '../../shared/plan/finding.ts'
import { applyFix } from '../actions/fix.ts'
import { jumpToFault } from '../actions/jump.ts'
import { nextOf } from '../actions/next.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { ManyRows } from '../controls/many-rows.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { waive, unwaive } from './waive.ts'
import { WaiveDialog } from './waive-dialog.tsx'
import './problems.css'

/** Brings every rule's page: read when the first is opened. */
const RulePage = lazy(() => import('./rule-page.tsx'))

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

const keyOf = (finding: Finding, i: number): string =>
  [finding.rule, finding.at.id, finding.at.field ?? '', finding.messageId, i].join(' ')

/** Pixels of one row, about. */
const ROW_HEIGHT = 68

/** Everything the rules found, with the way to each place and out of each fault. */
export function Problems() {
  const session = useSession()
  const { findings, plan } = useMoment()
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES))
  const [search, setSearch] = useState('')
  const [explained, setExplained] = useState<string>()
  const [waiving, setWaiving] = useState<Finding>()
  const open = findings.filter(({ waived }) => waived === undefined)
  const waived = findings.filter(({ waived }) => waived !== undefined)
  const matches = ({ severity, message, rule, at }: Finding): boolean =>
    shown.has(severity) &&
    `${message} ${rule} ${plan.resources.get(at.id)?.name ?? at.id}`.toLowerCase().includes(search.trim().toLowerCase())
  const rows = open.filter(matches).map((finding, i) => ({ id: keyOf(finding, i), finding }))
  /** What the finding under the pointer, or with the focus, concerns stands out on the drawing. */
  const point = (target: EventTarget | null): void => {
    const key = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : undefined
    const finding = rows.find(({ id }) => id === key)?.finding
    const ids = finding === undefined ? [] : [finding.at.id, ...finding.also]
    if (ids.join(' ') !== session.view().highlighted.join(' ')) session.show({ highlighted: ids })
  }
  useEffect(
    () => () => {
      session.show({ highlighted: [] })
    },
    [session],
  )
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed has gone with its row.
    if (document.activeElement === document.body) list.current?.focus()
  }, [waived.length])
  return (
    <div
      className="problems"
      // Not on entering: a list that comes up under a resting pointer dims nothing.
      onPointerMove={({ target }) => {
        point(target)
      }}
      onPointerLeave={() => {
        point(null)
      }}
      onFocus={({ target }) => {
        point(target)
      }}
      onBlur={() => {
        point(null)
      }}
    >
      <Filter findings={findings} shown={shown} onShow={setShown} search={search} onSearch={setSearch} />
      <ManyRows count={rows.length} estimatedRowSize={ROW_HEIGHT}>
        <GridList
          ref={list}
          aria-label="Problems"
          className="problem-list"
          items={rows}
          dependencies={[plan]}
          onAction={(key) => {
            const row = rows.find(({ id }) => id === key)
            if (row !== undefined) jumpToFault(session, row.finding.at)
          }}
          renderEmptyState={() => (
            <Nothing
              count={plan.resources.size}
              onShowAll={
                open.length === 0
                  ? undefined
                  : () => {
                      setShown(new Set(SEVERITIES))
                      setSearch('')
                    }
              }
            />
          )}
        >
          {({ finding }) => (
            <GridListItem className="problem" textValue={finding.message}>
              <SeverityIcon severity={finding.severity} />
              <div className="problem-text">
                <p>{finding.message}</p>
                <Where finding={finding} />
              </div>
              <span className="problem-actions">
                {finding.fix !== undefined && <FixButton fix={finding.fix} />}
                <Button
                  className="button quiet small"
                  onPress={() => {
                    setExplained(finding.rule)
                  }}
                >
                  Why?
                </Button>
                <Button
                  className="button quiet small"
                  onPress={() => {
                    setWaiving(finding)
                  }}
                >
                  Switch off…
                </Button>
              </span>
            </GridListItem>
          )}
        </GridList>
      </ManyRows>
      {waived.length > 0 && <Waived findings={waived} />}
      {explained !== undefined && (
        <Suspense>
          <RulePage
            code={explained}
            onClose={() => {
              setExplained(undefined)
            }}
          />
        </Suspense>
      )}
      {waiving !== undefined && (
        <WaiveDialog
          finding={waiving}
          onClose={() => {
            setWaiving(undefined)
          }}
          onWaive={(reason) => {
            waive(session, waiving, reason)
            setWaiving(undefined)
          }}
        />
      )}
    </div>
  )
}

function FixButton({ fix }: { readonly fix: NonNullable<Finding['fix']> }) {
  const session = useSession()
  return (
    <Button
      className="button small"
      onPress={() => {
        applyFix(session, fix)
      }}
    >
      {fix.title}
    </Button>
  )
}

function Where({ finding }: { readonly finding: Finding }) {
  const { plan } = useMoment()
  const resource = plan.resources.get(finding.at.id)
  const icon = resource && kindOf(resource)?.drawing.icon
  return (
    <p className="problem-where">
      {icon !== undefined && <KindIcon svg={icon} size={16} />}
      <span className="problem-name">{resource?.name ?? 'Plan settings'}</span>
      <code>{finding.rule}</code>
    </p>
  )
}

interface FilterProps {
  readonly findings: readonly Finding[]
  readonly shown: ReadonlySet<Severity>
  readonly onShow: (shown: ReadonlySet<Severity>) => void
  readonly search: string
  readonly onSearch: (search: string) => void
}

function Filter({ findings, shown, onShow, search, onSearch }: FilterProps) {
  const { errors, warnings, advice } = summaryOf(findings)
  const words = { error: counted(errors, 'error'), warning: counted(warnings, 'warning'), advice: `${advice} advice` }
  return (
    <div className="problem-filter">
      <ToggleButtonGroup
        aria-label="Severities shown"
        className="toggles"
        selectionMode="multiple"
        selectedKeys={shown}
        onSelectionChange={(keys) => {
          onShow(new Set(SEVERITIES.filter((severity) => keys.has(severity))))
        }}
      >
        {SEVERITIES.map((severity) => (
          <ToggleButton key={severity} id={severity} className="toggle">
            <SeverityIcon severity={severity} size={14} />
            {words[severity]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField aria-label="Filter problems" value={search} onChange={onSearch}>
        <Input className="input" placeholder="Filter" />
      </SearchField>
    </div>
  )
}

interface NothingProps {
  /** Of resources. */
  readonly count: number
  /** Undefined where no finding is filtered out. */
  readonly onShowAll: (() => void) | undefined
}

function Nothing({ count, onShowAll }: NothingProps) {
  const session = useSession()
  if (onShowAll !== undefined)
    return <EmptyState next={{ title: 'Show all problems', run: onShowAll }}>No problem matches the filter.</EmptyState>
  if (count === 0)
    return (
      <EmptyState next={nextOf(session, 'templates')}>
        Nothing to check yet. What AWS would refuse, and what would not work, is listed here while you draw.
      </EmptyState>
    )
  return (
    <EmptyState next={nextOf(session, 'exportTerraform')}>
      <CircleCheck size={18} className="good" /> Every rule is content with {counted(count, 'resource')}.
    </EmptyState>
  )
}

/** Rules the user switched off, each with the reason, and the way back. */
function Waived({ findings }: { readonly findings: readonly Finding[] }) {
  const session = useSession()
  return (
    <details className="fold waived">
      <summary>
        <ChevronRight size={14} className="fold-arrow" />
        {findings.length} switched off
      </summary>
      <ul>
        {findings.map((finding, i) => (
          <li key={keyOf(finding, i)} className="problem">
            <SeverityIcon severity={finding.severity} />
            <div className="problem-text">
              <p>
                {finding.message} <em>Reason: {finding.waived}</em>
              </p>
              <Where finding={finding} />
            </div>
            <span className="problem-actions">
              <Button
                className="button quiet small"
                onPress={() => {
                  unwaive(session, finding)
                }}
              >
                Switch on again
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
