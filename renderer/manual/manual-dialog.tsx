import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { Markdown } from '../controls/markdown.tsx'
import { hasWords } from '../controls/pick-list.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useSession } from '../session/session.ts'
import { sections, type Entry, type Section } from './entries.ts'
import './manual.css'

/** Whole words of a title say more than words somewhere in a text. */
const byTitle =
  (typed: string) =>
  (a: Entry, b: Entry): number =>
    Number(hasWords(b.title, typed)) - Number(hasWords(a.title, typed))

const found = (typed: string): readonly Section[] =>
  sections
    .map(({ title, entries }) => ({
      title,
      entries: entries
        .filter((entry) => hasWords(`${title} ${entry.title} ${entry.id} ${entry.page}`, typed))
        .sort(byTitle(typed)),
    }))
    .filter(({ entries }) => entries.length > 0)

const pageOf = (id: string): string =>
  sections.flatMap(({ entries }) => entries).find((each) => each.id === id)?.page ?? ''

/** How to use Gatewright; every kind, rule, command and key with its page. */
export default function ManualDialog() {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(sections[0]?.entries[0]?.id ?? '')
  return (
    <DialogFrame
      title="Manual"
      width={960}
      onClose={() => {
        session.show({ dialog: null })
      }}
    >
      <div className="manual">
        <div className="manual-list">
          <SearchField aria-label="Search the manual" value={typed} onChange={setTyped} autoFocus>
            <Input className="input" placeholder="Search, such as print, NAT or overlap" />
          </SearchField>
          <ListBox
            aria-label="Pages"
            className="manual-entries"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => {
              for (const key of keys) setChosen(String(key))
            }}
            renderEmptyState={() => `Nothing about “${typed}”. Try a single word, such as VPN or route.`}
          >
            {found(typed.trim()).map(({ title, entries }) => (
              <ListBoxSection key={title} id={title}>
                <Header className="menu-heading">{title}</Header>
                {entries.map((entry) => (
                  <ListBoxItem key={entry.id} id={entry.id} textValue={entry.title} className="menu-item">
                    <Mark mark={entry.mark} />
                    <span>{entry.title}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </div>
        <article key={chosen} className="manual-page" tabIndex={0} aria-label="Page">
          <Markdown text={pageOf(chosen)} />
        </article>
      </div>
    </DialogFrame>
  )
}

function Mark({ mark }: Pick<Entry, 'mark'>) {
  if (mark === null) return <BookOpen size={15} />
  return 'icon' in mark ? <KindIcon svg={mark.icon} size={18} /> : <SeverityIcon severity={mark.severity} size={14} />
}
