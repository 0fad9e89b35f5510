import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { listeners } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-unused',
  severity: 'warning',
  title: 'Load balancer without listeners or targets',
  reads: [lb],
  source: listeners,
  messages: {
    listeners: '{balancer} has no listener, so it takes no connection.',
    targets: '{balancer} has no target, so every connection gets an error.',
  },
  *check(estate) {
    for (const { id, name, listeners: all, targets } of estate.all(lb)) {
      const values = { balancer: name }
      if (all.length === 0) yield { at: id, field: 'listeners', message: 'listeners', values }
      if (targets.length === 0) yield { at: id, field: 'targets', message: 'targets', values }
    }
  },
})
