import { X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { counted } from '../../shared/base/words.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { find, type Hit } from '../../shared/workspace/find.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { PickList, type Pick } from '../controls/pick-list.tsx'
import { useMoment, useSession, useView, type Session } from '../session/session.ts'
import { innermost, showHit } from './hits.ts'
import './find-bar.css'

/** More rows than anyone reads; typing on narrows them. */
const MOST_ROWS = 100

const count = (hits: readonly Hit[]): string => `${counted(hits.length, 'resource')} found`

/** Unless something else was told since. */
function takeBack(session: Session, told: string): void {
  if (session.view().announcement === told) session.show({ announcement: '' })
}

/** Beside the drawing while one looks for something in it; the rest of the drawing is dimmed. */
export function FindBar() {
  return useView().find.isOpen ? <Finding /> : null
}

function Finding() {
  const session = useSession()
  const { estate, findings } = useMoment()
  const {
    find: { words },
    selection,
  } = useView()
  const [before] = useState(() => document.activeElement)
  const hits = useMemo(() => find(estate, findings, words), [estate, findings, words])
  const told = words === '' ? '' : `${count(hits)}.`

  useEffect(() => {
    session.show({ highlighted: innermost(session, hits) })
    return () => {
      session.show({ highlighted: [] })
    }
  }, [session, hits])
  // Before it is told: another selection takes the words back, other words do not.
  useEffect(() => {
    takeBack(session, told)
  }, [session, selection, told])
  useEffect(() => {
    if (told !== '') session.show({ announcement: told })
    return () => {
      takeBack(session, told)
    }
  }, [session, told, words])

  const close = (): void => {
    session.show({ find: { words, isOpen: false } })
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus()
    else session.canvas?.focus()
  }
  const picks = hits.slice(0, MOST_ROWS).map(({ id, why }, i): Pick => {
    const resource = estate.resources.get(id)
    const kind = kindNamed(resource?.kind ?? '')
    return {
      id,
      title: resource?.name || id,
      aside: kind?.record.title,
      help: why,
      icon: kind?.drawing.icon,
      run: () => {
        showHit(session, hits, i)
      },
    }
  })
  return (
    <section
      className="find-bar"
      role="search"
      aria-label="Find"
      data-region="find"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <PickList
        label="Find in the plan"
        placeholder="Name, address, ASN, kind, tag or rule"
        empty={
          words === ''
            ? 'An address finds the subnet and the VPC it lies in.'
            : 'Nothing found. A part of a name, an address, an ASN, a kind or a tag will do.'
        }
        first={words}
        groups={() => [{ title: '', picks }]}
        onType={(typed) => {
          session.show({ find: { words: typed, isOpen: true } })
        }}
      />
      <p className="find-count">{words === '' ? '' : count(hits)}</p>
      <IconButton small label="Close" icon={<X size={15} />} onPress={close} />
    </section>
  )
}
