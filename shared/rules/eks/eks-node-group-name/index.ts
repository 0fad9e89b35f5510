import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { nodeGroups } from '../sources.ts'

const LEGAL = /^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$/

export const rule = defineRule({
  code: 'eks-node-group-name',
  severity: 'error',
  title: 'Node group name EKS refuses',
  reads: [eksCluster],
  source: nodeGroups,
  messages: {
    form: 'The node group name “{name}” is not 1 to 63 letters, digits, - and _, beginning with a letter or digit.',
    twice: '{cluster} has a node group {name} already.',
  },
  *check(estate) {
    for (const { id, name: cluster, nodeGroups: groups } of estate.all(eksCluster)) {
      const seen = new Set<string>()
      for (const [index, { name }] of groups.entries()) {
        const at = { at: id, field: `nodeGroups[${index}].name`, values: { name, cluster } }
        if (!LEGAL.test(name)) yield { ...at, message: 'form' }
        else if (seen.has(name)) yield { ...at, message: 'twice' }
        seen.add(name)
      }
    }
  },
})
