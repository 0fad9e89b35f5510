import { inSentence } from '../base/words.ts'
import type { Field, Fields } from '../plan/field.ts'
import { partsWords, valueWords, type Change } from './change.ts'
import { pairsOf, type Item } from './items.ts'
import { isSame, partsOf, valueText, type NameOf, type Values } from './values.ts'

/** Where the fields stand, and what is known of both plans. */
export interface Where {
  /** In front of the field's own name: `tunnels[0].`. */
  readonly path: string
  /** In front of the field's own label: `tunnel 1 `. */
  readonly label: string
  readonly names: { readonly before: NameOf; readonly after: NameOf }
  /** What it means when the whole of it is made anew. */
  readonly replaced: { readonly resource?: string; readonly item?: string }
}

type Tags = Readonly<Record<string, string>>
type List = Extract<Field, { readonly type: 'list' }>

/** Every field that is not as it was, those that this version does not know too. */
export function changesIn(fields: Fields, before: Values, after: Values, where: Where): readonly Change[] {
  const names = new Set([...Object.keys(fields), ...Object.keys(after), ...Object.keys(before)])
  return [...names].flatMap((name) =>
    isSame(before[name], after[name]) ? [] : changesOf(name, fields[name], before[name], after[name], where),
  )
}

function changesOf(name: string, field: Field | undefined, before: unknown, after: unknown, where: Where) {
  if (field?.type === 'list') return listChanges(name, field, before, after, where)
  if (field?.type === 'tags') return tagChanges(name, before, after, where)
  return plainChanges(name, field, before, after, where)
}

function plainChanges(
  name: string,
  field: Field | undefined,
  before: unknown,
  after: unknown,
  { path, label: prefix, names, replaced }: Where,
): readonly Change[] {
  const label = prefix + inSentence(field?.label ?? name)
  const [old, now] = [partsOf(field, before, names.before), partsOf(field, after, names.after)]
  const [from, to] = [valueText(field, before, names.before), valueText(field, after, names.after)]
  const words = old && now ? partsWords(label, old, now) : valueWords(label, from, to)
  const consequence = field?.replaces && isReplacing(field, after) ? replaced[field.replaces] : undefined
  if (words === undefined && field?.type !== 'texts') return []
  const change = { field: path + name, label, from, to, words: words ?? `${label} in another order: ${to}` }
  return [consequence === undefined ? change : { ...change, consequence }]
}

const isReplacing = ({ replacesOnlyTo }: Field, after: unknown): boolean =>
  replacesOnlyTo === undefined || replacesOnlyTo === after

/** As a map, since a tag may be called `constructor`. */
const tagsOf = (value: unknown): ReadonlyMap<string, string> => new Map(Object.entries((value ?? {}) as Tags))

function tagChanges(name: string, before: unknown, after: unknown, { path, label: prefix }: Where): readonly Change[] {
  const [old, now] = [tagsOf(before), tagsOf(after)]
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  return keys
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => {
      const [from, to] = [old.get(key), now.get(key)]
      const label = `${prefix}tag ${key}`
      return { field: `${path}${name}.${key}`, label, from: from ?? '', to: to ?? '', words: tagWords(label, from, to) }
    })
}

function tagWords(label: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${label} added: ${after ?? ''}`
  return after === undefined ? `${label} removed, was ${before}` : valueWords(label, before, after)
}

function listChanges(name: string, field: List, before: unknown, after: unknown, where: Where): readonly Change[] {
  return pairsOf(field, before ?? [], after ?? []).flatMap((pair) => {
    if (pair.before && pair.after) return itemChanges(name, field, pair.before, pair.after, where)
    const item = pair.after ?? pair.before
    return item === undefined ? [] : wholeItem(name, field, item, pair.after !== undefined, where)
  })
}

function itemChanges(name: string, field: List, before: Item, after: Item, where: Where): readonly Change[] {
  const title = inSentence(field.itemTitle)
  const known = field.key === undefined ? after : before
  return changesIn(field.item, before.values, after.values, {
    ...where,
    path: `${where.path}${name}[${String(after.index)}].`,
    label: `${where.label}${title} ${itemName(field, known, where.names.before)} `,
    replaced: { ...where.replaced, item: `replaces the ${title}` },
  })
}

function wholeItem(name: string, field: List, item: Item, isNew: boolean, where: Where): readonly Change[] {
  const nameOf = isNew ? where.names.after : where.names.before
  const label = `${where.label}${inSentence(field.itemTitle)} ${itemName(field, item, nameOf)}`
  const text = itemText(field, item.values, nameOf)
  const words = `${label} ${isNew ? 'added' : 'removed'}${text === '' ? '' : ` (${text})`}`
  const path = `${where.path}${name}[${String(item.index)}]`
  return [{ field: path, label, from: isNew ? '' : text, to: isNew ? text : '', words }]
}

/** What people call the item: its key, or which one of the list it is. */
function itemName(field: List, { values, index }: Item, nameOf: NameOf): string {
  const key = (field.key ?? [])
    .map((part) => valueText(field.item[part], values[part], nameOf))
    .filter((text) => text !== '')
  return key.length > 0 ? key.join(' ') : String(index + 1)
}

/** What is set in the item and not in its name. */
const itemText = (field: List, values: Values, nameOf: NameOf): string =>
  Object.entries(field.item)
    .filter(([name, { default: unset }]) => field.key?.includes(name) !== true && !isSame(values[name], unset))
    .map(([name, part]) => `${inSentence(part.label)} ${valueText(part, values[name], nameOf)}`)
    .join(', ')
