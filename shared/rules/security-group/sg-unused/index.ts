import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import type { Field, Fields } from '../../../plan/field.ts'
import type { Id, Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { groupRules } from '../sources.ts'

type Values = Readonly<Record<string, unknown>>

const namesGroups = (field: Field): boolean =>
  (field.type === 'list' && Object.values(field.item).some(namesGroups)) ||
  ((field.type === 'link' || field.type === 'links') && field.to.includes(securityGroup.name))

/** Kinds whose resources can name a security group. */
const users = records.filter(({ fields }) => Object.values(fields).some(namesGroups))

function* groupsIn(fields: Fields, values: Values): Iterable<Id | null> {
  for (const [key, field] of Object.entries(fields)) {
    if (!namesGroups(field)) continue
    if (field.type === 'link') yield values[key] as Id | null
    if (field.type === 'links') yield* values[key] as readonly Id[]
    if (field.type === 'list') for (const item of values[key] as readonly Values[]) yield* groupsIn(field.item, item)
  }
}

const namedBy = remembered((user: Resource): readonly (Id | null)[] => {
  const record = users.find(({ name }) => name === user.kind)
  return record === undefined ? [] : [...groupsIn(record.fields, user)]
})

export const rule = defineRule({
  code: 'sg-unused',
  severity: 'advice',
  title: 'Security group that nothing names',
  reads: users,
  source: groupRules,
  messages: {
    unused: 'Nothing in the plan stands in {group}, and no rule refers to it: its rules open and shut nothing.',
  },
  *check(estate) {
    const used = new Set<Id | null>()
    for (const user of users.flatMap((record): readonly Resource[] => estate.all(record)))
      for (const id of namedBy(user)) if (id !== user.id) used.add(id)
    for (const group of estate.all(securityGroup))
      if (!used.has(group.id)) yield { at: group.id, message: 'unused', values: { group: group.name } }
  },
})
