import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { change } from '../../../plan/patch.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { isLonger } from '../characters.ts'
import { freeName, namesOf } from '../names.ts'

/** The shortest limit of any kind is 100 (EKS); a number behind a longer name might not fit. */
const ROOM_FOR_A_NUMBER = 90

const titles = new Map<string, string>(records.map(({ name, title }) => [name, title]))

function* duplicatesIn(resources: readonly Resource[]): Iterable<Fault<'duplicate'>> {
  const names = namesOf(resources)
  for (const resource of resources) {
    const { id, kind, name } = resource
    const first = names.get(name)
    if (first === undefined || first.id === id || name.trim() === '') continue
    const free = freeName(names, name)
    yield {
      at: id,
      field: 'name',
      message: 'duplicate',
      values: { name, kind: titles.get(kind) ?? kind, free },
      also: [first.id],
      ...(!isLonger(name, ROOM_FOR_A_NUMBER) && {
        fix: { title: `Name it ${free}`, patch: change(resource, { name: free }) },
      }),
    }
  }
}

const inKind = remembered((resources: readonly Resource[]) => [...duplicatesIn(resources)])

export const rule = defineRule({
  code: 'name-duplicate',
  severity: 'warning',
  title: 'Two of a kind with one name',
  reads: records,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    duplicate: '“{name}” is also the name of another {kind}, so nobody can tell the two apart; try “{free}”.',
  },
  check: (estate) => records.flatMap((record) => inKind(estate.all<RecordType>(record))),
})
