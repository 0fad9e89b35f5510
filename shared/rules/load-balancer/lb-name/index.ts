import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import { createBalancer } from '../sources.ts'

const LONGEST = 32

export const rule = defineRule({
  code: 'lb-name',
  severity: 'advice',
  title: 'Name a load balancer can’t have',
  reads: [lb],
  source: createBalancer,
  messages: {
    internal: 'AWS refuses names of load balancers that begin with internal-; the export leaves that out of “{name}”.',
    long: '“{name}” has more than {longest} characters, the most for a load balancer; the export leaves out its middle.',
  },
  *check(estate) {
    for (const { id, name } of estate.all(lb)) {
      const message = /^internal-/i.test(name) ? 'internal' : 'long'
      if (message === 'internal' || name.length > LONGEST)
        yield { at: id, field: 'name', message, values: { name, longest: LONGEST } }
    }
  },
})
