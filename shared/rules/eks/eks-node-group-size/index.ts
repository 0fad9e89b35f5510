import { eksCluster, type NodeGroup } from '../../../kinds/eks-cluster/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { nodeGroups } from '../sources.ts'

type Message = 'missing' | 'negative' | 'max' | 'min' | 'low' | 'high'

const fields = ['minSize', 'desiredSize', 'maxSize'] as const

/** The first thing that is wrong with its numbers, and where. */
function faultIn({ minSize: min, desiredSize: desired, maxSize: max, ...group }: NodeGroup) {
  const sizes = { minSize: min, desiredSize: desired, maxSize: max }
  const missing = fields.find((field) => sizes[field] === null)
  const values = { group: group.name, min: min ?? '', desired: desired ?? '', max: max ?? '' }
  const fault = (field: (typeof fields)[number], message: Message) => ({ field, message, values })
  if (min === null || desired === null || max === null) return fault(missing ?? 'maxSize', 'missing')
  if (min < 0) return fault('minSize', 'negative')
  if (max < 1) return fault('maxSize', 'max')
  if (min > max) return fault('minSize', 'min')
  if (desired < min) return fault('desiredSize', 'low')
  return desired > max ? fault('desiredSize', 'high') : undefined
}

export const rule = defineRule({
  code: 'eks-node-group-size',
  severity: 'error',
  title: 'Node group with numbers out of order',
  reads: [eksCluster],
  source: nodeGroups,
  messages: {
    missing: 'A number of nodes is missing for {group}: the least, the wanted and the most are needed.',
    negative: '{group} can’t have {min} nodes at least; 0 is the least.',
    max: '{group} has {max} nodes at most; it must be allowed 1.',
    min: '{group} has {min} nodes at least and {max} at most; the least is more than the most.',
    low: '{group} wants {desired} nodes, fewer than its least, {min}.',
    high: '{group} wants {desired} nodes, more than its most, {max}.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster))
      for (const [index, group] of cluster.nodeGroups.entries()) {
        const found = faultIn(group)
        if (found === undefined) continue
        const fault: Fault<Message> = { ...found, at: cluster.id, field: `nodeGroups[${index}].${found.field}` }
        yield fault
      }
  },
})
