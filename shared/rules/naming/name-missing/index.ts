import { remembered } from '../../../estate/remember.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { records } from '../../../kinds/records.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { change } from '../../../plan/patch.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { freeName, namesOf } from '../names.ts'

/** A cluster can't be made without its name: that is another rule's. */
const named = records.filter((record) => record !== eksCluster)

const nameless = remembered((resources: readonly Resource[]) => resources.filter(({ name }) => name.trim() === ''))

export const rule = defineRule({
  code: 'name-missing',
  severity: 'warning',
  title: 'Without a name',
  reads: named,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    missing: 'The name is missing: it becomes the Name tag and the Terraform label, and people look for it.',
  },
  *check(estate) {
    for (const record of named) {
      const resources = estate.all<RecordType>(record)
      for (const resource of nameless(resources)) {
        const name = freeName(namesOf(resources), resource.id.replace(/^sg-/, 'group-'))
        yield {
          at: resource.id,
          field: 'name',
          message: 'missing',
          fix: { title: `Name it ${name}`, patch: change(resource, { name }) },
        }
      }
    }
  },
})
