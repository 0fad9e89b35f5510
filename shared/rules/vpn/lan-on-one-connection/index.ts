import { defineRule } from '../../rule.ts'
import { readsOfEnds } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { unlistedFaults } from '../unlisted-lans.ts'

export const rule = defineRule({
  code: 'lan-on-one-connection',
  severity: 'warning',
  title: 'Office network on one connection only',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    missing:
      'Only another connection leads to {lans} of {office}; when that one is down, {connection} does not stand in for it, as no static route of it leads there.',
  },
  check: (estate) => unlistedFaults(estate, 'another'),
})
