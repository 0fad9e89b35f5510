import { lb } from '../../../kinds/lb/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { applicationBalancers } from '../sources.ts'

const LEAST = 1
const MOST = 4000

export const rule = defineRule({
  code: 'lb-idle-timeout',
  severity: 'error',
  title: 'Idle timeout out of range',
  reads: [lb],
  source: applicationBalancers,
  messages: {
    range: 'The idle timeout of {balancer} is {seconds} s; AWS takes {least} to {most}.',
  },
  *check(estate) {
    for (const balancer of estate.all(lb)) {
      const { idleTimeout: seconds, loadBalancerType } = balancer
      if (loadBalancerType !== 'application' || seconds === null || (seconds >= LEAST && seconds <= MOST)) continue
      const nearest = seconds < LEAST ? LEAST : MOST
      yield {
        at: balancer.id,
        field: 'idleTimeout',
        message: 'range',
        values: { balancer: balancer.name, seconds, least: LEAST, most: MOST },
        fix: { title: `Use ${String(nearest)}`, patch: change(balancer, { idleTimeout: nearest }) },
      }
    }
  },
})
