import { defineRule } from '../../rule.ts'
import { readsOfEnds } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { unlistedFaults } from '../unlisted-lans.ts'

export const rule = defineRule({
  code: 'lan-without-static-route',
  severity: 'error',
  title: 'Office network without a static route',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    missing: 'No static route of {connection} leads to {lans} of {office}; AWS sends nothing there.',
  },
  check: (estate) => unlistedFaults(estate, 'none'),
})
