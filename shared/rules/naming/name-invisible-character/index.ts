import { listed } from '../../../base/words.ts'
import { unseenIn, withoutUnseen } from '../../../base/visible.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { change } from '../../../plan/patch.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { namesOf } from '../names.ts'

const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** The same for names that look the same. */
const lookOf = (name: string): string =>
  PLAIN.test(name)
    ? name
    : withoutUnseen(name)
        .normalize('NFC')
        .replace(/[\p{Z}\s]+/gu, ' ')
        .trim()

function unseen(resource: Resource, taken: ReadonlyMap<string, Resource>): Fault<'unseen'> {
  const name = withoutUnseen(resource.name).trim()
  const isFree = name !== '' && !taken.has(name)
  return {
    at: resource.id,
    field: 'name',
    message: 'unseen',
    values: { marks: listed(unseenIn(resource.name)) },
    ...(isFree && { fix: { title: `Name it ${name}`, patch: change(resource, { name }) } }),
  }
}

const inKind = remembered((resources: readonly Resource[]): readonly Fault<'unseen' | 'alike'>[] => {
  const firsts = new Map<string, Resource>()
  return resources.flatMap((resource): readonly Fault<'unseen' | 'alike'>[] => {
    if (unseenIn(resource.name).length > 0) return [unseen(resource, namesOf(resources))]
    const look = lookOf(resource.name)
    const first = firsts.get(look)
    if (first === undefined) firsts.set(look, resource)
    if (look === '' || first === undefined || first.name === resource.name) return []
    const values = { name: look, other: first.id }
    return [{ at: resource.id, field: 'name', message: 'alike', values, also: [first.id] }]
  })
})

export const rule = defineRule({
  code: 'name-invisible-character',
  severity: 'warning',
  title: 'Name is not what it looks like',
  reads: records,
  source: {
    title: 'Unicode Technical Report 36, Unicode Security Considerations',
    url: 'https://www.unicode.org/reports/tr36/',
    read: '2026-11',
  },
  messages: {
    unseen: 'The name has {marks}, which nobody sees: such characters make two names look alike or turn text around.',
    alike:
      '“{name}” looks like the name of {other} but is written with other blanks or accents. Type one of them again.',
  },
  check: (estate) => records.flatMap((record) => inKind(estate.all<RecordType>(record))),
})
