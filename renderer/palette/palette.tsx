import { Search } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Kind } from '../../shared/kinds/kind.ts'
import { addFromPalette } from './add.ts'
import { useSession } from '../session/session.ts'
import { EmptyState } from '../controls/empty-state.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import './palette.css'
import { sectionsFor, type Section } from './search.ts'

/** Pixels; less is a click. */
const SLACK = 4

function Item({ kind }: { readonly kind: Kind }) {
  const session = useSession()
  const { name, title } = kind.record
  const lift = (start: React.PointerEvent): void => {
    if (start.button !== 0) return
    const stop = new AbortController()
    const drag = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < SLACK) return
      stop.abort()
      session.canvas?.carry(name, event)
    }
    window.addEventListener('pointermove', drag, { signal: stop.signal })
    window.addEventListener(
      'pointerup',
      () => {
        stop.abort()
      },
      { signal: stop.signal },
    )
  }
  return (
    <li>
      <button
        type="button"
        className="palette-item"
        title={kind.description}
        aria-description={kind.description}
        data-kind={name}
        onPointerDown={lift}
        onDoubleClick={() => {
          addFromPalette(session, kind)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          addFromPalette(session, kind)
        }}
      >
        <KindIcon svg={kind.drawing.icon} size={20} />
        <span>{title}</span>
      </button>
    </li>
  )
}

function PaletteSection({ section }: { readonly section: Section }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{section.category}</h3>
      <ul>
        {section.kinds.map((kind) => (
          <Item key={kind.record.name} kind={kind} />
        ))}
      </ul>
    </section>
  )
}

/** Everything that can be added: dragged onto the drawing, or with Enter or a double click into what is selected. */
export function Palette() {
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const sections = sectionsFor(query)
  return (
    <div className="palette">
      <label className="palette-search">
        <Search size={14} aria-hidden="true" />
        <input
          ref={search}
          type="search"
          placeholder="Search"
          aria-label="Search the palette"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
          }}
        />
      </label>
      <div className="palette-list">
        {sections.map((section) => (
          <PaletteSection key={section.category} section={section} />
        ))}
        {sections.length === 0 && (
          <EmptyState
            next={{
              title: 'Show everything',
              run: () => {
                setQuery('')
                search.current?.focus()
              },
            }}
          >
            Nothing is called “{query}”. AWS’s and Terraform’s names are found too.
          </EmptyState>
        )}
      </div>
    </div>
  )
}
