import type { Estate } from '../../../estate/estate.ts'
import { freshName } from '../../../estate/fresh.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createCluster } from '../sources.ts'

const LEGAL = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/

const nearest = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^0-9A-Za-z_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 100)

function renamed(estate: Estate, cluster: EksCluster): Fix | undefined {
  const name = freshName(estate, eksCluster, nearest(cluster.name) || nearest(cluster.id))
  return LEGAL.test(name) ? { title: `Name it ${name}`, patch: change(cluster, { name }) } : undefined
}

export const rule = defineRule({
  code: 'eks-name',
  severity: 'error',
  title: 'Cluster name EKS refuses',
  reads: [eksCluster],
  source: createCluster,
  messages: {
    missing: 'An EKS cluster needs a name: 1 to 100 letters, digits, - and _, beginning with a letter or digit.',
    form: 'The cluster name “{name}” is not 1 to 100 letters, digits, - and _, beginning with a letter or digit.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (LEGAL.test(cluster.name)) continue
      const fix = renamed(estate, cluster)
      yield {
        at: cluster.id,
        field: 'name',
        message: cluster.name === '' ? ('missing' as const) : ('form' as const),
        values: { name: cluster.name },
        ...(fix && { fix }),
      }
    }
  },
})
