import { byText } from '../../shared/base/order.ts'
import { grouped } from '../../shared/estate/grouped.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { CATEGORIES } from '../../shared/kinds/kind.ts'
import { kindPages } from '../../shared/kinds/pages.ts'
import type { Severity } from '../../shared/plan/finding.ts'
import { rules } from '../../shared/rules/index.ts'
import { ruleFamilies, rulePages } from '../../shared/rules/pages.ts'
import { keyGroups } from '../help/key-groups.ts'
import { keysPage } from './keys-page.ts'

export interface Entry {
  readonly id: string
  readonly title: string
  /** Before its title; guides have none of their own. */
  readonly mark: { readonly icon: string } | { readonly severity: Severity } | null
  /** Markdown. */
  readonly page: string
}

export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

const files = import.meta.glob<string>('../../docs/manual/*.md', { query: '?raw', import: 'default', eager: true })

/** As one reads them who begins. */
const GUIDES = [
  'first-plan',
  'exporting',
  'printing',
  'comparing',
  'recovery',
  'command-line',
  'updates-and-problems',
  'limits',
  'privacy',
]

const titleOf = (page: string): string => /^# (.+)/.exec(page)?.[1] ?? ''

const guide = (id: string, page: string): Entry => ({ id, title: titleOf(page), mark: null, page })

const guides = (): Section => ({
  title: 'Guide',
  entries: [
    ...GUIDES.map((name) => guide(name, files[`../../docs/manual/${name}.md`] ?? '')),
    guide('keys', keysPage(keyGroups())),
  ],
})

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

export const sections: readonly Section[] = [guides(), ...kindSections, ...ruleSections]
