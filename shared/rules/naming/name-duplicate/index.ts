import { records } from '../../../kinds/records.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { isLonger } from '../characters.ts'
import { freeName, namesOf } from '../names.ts'

/** The shortest limit of any kind is 100 (EKS); a number behind a longer name might not fit. */
const ROOM_FOR_A_NUMBER = 90

export const rule = defineRule({
  code: 'name-duplicate',
  severity: 'warning',
  title: 'Two of a kind with one name',
  reads: records,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    duplicate: '“{name}” is also the name of another {kind}, so nobody can tell the two apart; try “{free}”.',
  },
  *check(estate) {
    for (const record of records) {
      const resources = estate.all(record)
      const names = namesOf(resources)
      for (const resource of resources) {
        const { id, name } = resource
        const first = names.get(name)
        if (first === undefined || first.id === id || name.trim() === '') continue
        const free = freeName(names, name)
        yield {
          at: id,
          field: 'name',
          message: 'duplicate',
          values: { name, kind: record.title, free },
          also: [first.id],
          ...(!isLonger(name, ROOM_FOR_A_NUMBER) && {
            fix: { title: `Name it ${free}`, patch: change(resource, { name: free }) },
          }),
        }
      }
    }
  },
})
