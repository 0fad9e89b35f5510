import { useState } from 'react'
import { Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components'
import { byText } from '../../shared/base/order.ts'
import { grouped } from '../../shared/estate/grouped.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { CATEGORIES } from '../../shared/kinds/kind.ts'
import { kindPages } from '../../shared/kinds/pages.ts'
import type { Severity } from '../../shared/plan/finding.ts'
import { rules } from '../../shared/rules/index.ts'
import { ruleFamilies, rulePages } from '../../shared/rules/pages.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { Markdown } from '../controls/markdown.tsx'
import { hasWords } from '../controls/pick-list.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useSession } from '../session/session.ts'
import './catalogue.css'

interface Entry {
  readonly id: string
  readonly title: string
  readonly mark: { readonly icon: string } | { readonly severity: Severity }
  readonly page: string
}

interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

const kindSections: readonly Section[] = CATEGORIES.map((category) => ({
  title: category,
  entries: kinds
    .filter((kind) => kind.category === category)
    .map(({ record, drawing }) => ({
      id: record.name,
      title: record.title,
      mark: { icon: drawing.icon },
      page: kindPages.get(record.name) ?? '',
    })),
}))

/** `security-group` as a heading: `Rules: security group`. */
const familyTitle = (family: string): string => `Rules: ${family.replaceAll('-', ' ')}`

const ruleSections: readonly Section[] = Array.from(
  grouped(rules, ({ code }) => ruleFamilies.get(code)),
  ([family, own]) => ({
    title: familyTitle(family),
    entries: own.map(({ code, title, severity }) => ({
      id: code,
      title,
      mark: { severity },
      page: rulePages.get(code) ?? '',
    })),
  }),
).sort((a, b) => byText(a.title, b.title))

const sections = [...kindSections, ...ruleSections]

const found = (typed: string): readonly Section[] =>
  sections
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter((entry) => hasWords(`${title} ${entry.title} ${entry.id} ${entry.page}`, typed)),
    }))
    .filter(({ entries }) => entries.length > 0)

const pageOf = (id: string): string =>
  sections.flatMap(({ entries }) => entries).find((each) => each.id === id)?.page ?? ''

/** Every kind and every rule with its page. */
export default function CatalogueDialog() {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(sections[0]?.entries[0]?.id ?? '')
  return (
    <DialogFrame
      title="Resources and rules"
      width={960}
      onClose={() => {
        session.show({ dialog: null })
      }}
    >
      <div className="catalogue">
        <div className="catalogue-list">
          <SearchField aria-label="Search resources and rules" value={typed} onChange={setTyped} autoFocus>
            <Input className="input" placeholder="Search, such as NAT or overlap" />
          </SearchField>
          <ListBox
            aria-label="Resources and rules"
            className="catalogue-entries"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => {
              for (const key of keys) setChosen(String(key))
            }}
            renderEmptyState={() => `Nothing about “${typed}”.`}
          >
            {found(typed.trim()).map(({ title, entries }) => (
              <ListBoxSection key={title} id={title}>
                <Header className="menu-heading">{title}</Header>
                {entries.map((entry) => (
                  <ListBoxItem key={entry.id} id={entry.id} textValue={entry.title} className="menu-item">
                    {'icon' in entry.mark ? (
                      <KindIcon svg={entry.mark.icon} size={18} />
                    ) : (
                      <SeverityIcon severity={entry.mark.severity} size={14} />
                    )}
                    <span>{entry.title}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </div>
        <article key={chosen} className="catalogue-page" tabIndex={0} aria-label="Page">
          <Markdown text={pageOf(chosen)} />
        </article>
      </div>
    </DialogFrame>
  )
}
