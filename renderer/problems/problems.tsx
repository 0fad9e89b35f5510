import { CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { jumpToFault } from '../actions/jump.ts'
import { nextOf } from '../actions/next.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { ManyRows } from '../controls/many-rows.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { Answer, type Question } from './answer.tsx'
import { Filter } from './filter.tsx'
import { keyOf, OpenRow } from './row.tsx'
import { useHighlight } from './use-highlight.ts'
import { Waived } from './waived.tsx'
import { everything, isWanted } from './wanted.ts'
import './problems.css'

/** Pixels of one row, about. */
const ROW_HEIGHT = 68

interface Asked {
  readonly question: Question
  readonly finding: Finding
}

/** Everything the rules found, with the way to each place and out of each fault. */
export function Problems() {
  const session = useSession()
  const { findings, plan } = useMoment()
  const [wanted, setWanted] = useState(everything)
  const [asked, setAsked] = useState<Asked>()
  const open = findings.filter(({ waived }) => waived === undefined)
  const waived = findings.filter(({ waived }) => waived !== undefined)
  const rows = open
    .filter((finding) => isWanted(wanted, finding, plan.resources.get(finding.at.id)?.name ?? finding.at.id))
    .map((finding, i) => ({ id: keyOf(finding, i), finding }))
  const findingOf = (key: string | number): Finding | undefined => rows.find(({ id }) => id === key)?.finding
  const highlight = useHighlight(findingOf)
  const list = useFocusKept(waived.length)
  const showAll = (): void => {
    setWanted(everything)
  }
  return (
    <div className="problems" {...highlight}>
      <Filter findings={findings} wanted={wanted} onChange={setWanted} />
      <ManyRows count={rows.length} estimatedRowSize={ROW_HEIGHT}>
        <GridList
          ref={list}
          aria-label="Problems"
          className="problem-list"
          items={rows}
          dependencies={[plan]}
          onAction={(key) => {
            const finding = findingOf(key)
            if (finding !== undefined) jumpToFault(session, finding.at)
          }}
          renderEmptyState={() => (
            <Nothing count={plan.resources.size} onShowAll={open.length === 0 ? undefined : showAll} />
          )}
        >
          {({ finding }) => (
            <GridListItem className="problem" textValue={finding.message}>
              <OpenRow
                finding={finding}
                onAsk={(question) => {
                  setAsked({ question, finding })
                }}
              />
            </GridListItem>
          )}
        </GridList>
      </ManyRows>
      {waived.length > 0 && <Waived findings={waived} />}
      {asked !== undefined && (
        <Answer
          {...asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </div>
  )
}

/** The list gets the focus when a row has gone with the button in it that was pressed. */
function useFocusKept(count: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus()
  }, [count])
  return list
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
