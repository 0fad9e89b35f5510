import { describe, expect, test } from 'vitest'
import { inSentence } from '../../shared/base/words.ts'
import { compare } from '../../shared/compare/compare.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { defaultsOf, type Field } from '../../shared/plan/field.ts'
import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan, type Resource } from '../../shared/plan/plan.ts'

/** A value that is not the default. */
function otherValue(field: Field): unknown {
  switch (field.type) {
    case 'flag':
      return field.default !== true
    case 'number':
      return Number(field.default ?? 0) + 7
    case 'choice':
      return field.options.find(({ value }) => value !== field.default)?.value
    case 'choices':
      return field.options.map(({ value }) => value).filter((value) => !(field.default as unknown[]).includes(value))
    case 'link':
      return 'other'
    case 'links':
    case 'texts':
      return ['other']
    case 'cidrs':
      return ['10.9.0.0/16']
    case 'cidr':
      return '10.9.0.0/16'
    case 'tags':
      return { Team: 'network' }
    case 'list':
      return [...(field.default as unknown[]), defaultsOf(field.item)]
    case 'text':
    case 'prose':
    case 'json':
      return 'something else'
  }
}

const planOf = (resource: Resource): Plan => ({ ...emptyPlan, resources: new Map([[resource.id, resource]]) })

interface Try {
  readonly words: string
  readonly before: Resource
  readonly after: Resource
  readonly field: Field
  /** What the line must name. */
  readonly label: string
}

function triesOf(kind: (typeof kinds)[number]): readonly Try[] {
  const before: Resource = blank(kind.record, 'it', 'it')
  return Object.entries(kind.record.fields).flatMap(([name, field]) => {
    const own = field.type === 'list' && field.fixedLength !== undefined ? [] : [tryOf(name, field)]
    return [...own, ...(field.type === 'list' ? itemTries(name, field) : [])]
  })

  function tryOf(name: string, field: Field): Try {
    const label = field.type === 'tags' ? 'tag Team' : inSentence(field.type === 'list' ? field.itemTitle : field.label)
    return { words: name, before, after: { ...before, [name]: otherValue(field) }, field, label }
  }

  function itemTries(name: string, list: Extract<Field, { readonly type: 'list' }>): readonly Try[] {
    const item = Object.fromEntries(Object.entries(list.item).map(([part, field]) => [part, otherValue(field)]))
    return Object.entries(list.item).map(([part, field]) => {
      const changed = { ...item, [part]: field.default }
      const rest = Array.from({ length: (list.fixedLength ?? 1) - 1 }, () => defaultsOf(list.item))
      return {
        words: `${name}.${part}`,
        before: { ...before, [name]: [item, ...rest] },
        after: { ...before, [name]: [changed, ...rest] },
        field,
        label: inSentence(field.label),
      }
    })
  }
}

describe.each(kinds.map((kind) => [kind.record.name, kind] as const))('%s', (_, kind) => {
  test.each(triesOf(kind).map((each) => [each.words, each] as const))('%s', (_, { before, after, field, label }) => {
    const { added, removed, changed, settings } = compare(planOf(before), planOf(after))
    expect({ added, removed, settings }).toEqual({ added: [], removed: [], settings: [] })
    const changes = changed.flatMap((difference) => difference.changes)
    expect(changes).toHaveLength(1)
    expect(changes[0]?.words).toContain(label)
    const isInPlace = field.replacesOnlyTo !== undefined && field.replacesOnlyTo !== otherValue(field)
    expect(changes[0]?.consequence === undefined).toBe(field.replaces === undefined || isInPlace)
  })
})
