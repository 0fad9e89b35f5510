import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { records } from '../../../kinds/records.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { freeName, namesOf } from '../names.ts'

/** A cluster can't be made without its name: that is another rule's. */
const named = records.filter((record) => record !== eksCluster)

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
      for (const resource of estate.all(record)) {
        if (resource.name.trim() !== '') continue
        const name = freeName(namesOf(estate.all(record)), resource.id.replace(/^sg-/, 'group-'))
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
