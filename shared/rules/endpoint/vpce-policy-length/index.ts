import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { endpointPolicies } from '../sources.ts'

/** Characters, blanks and line ends too. */
const MOST = 20480

export const rule = defineRule({
  code: 'vpce-policy-length',
  severity: 'error',
  title: 'Endpoint policy too long',
  reads: [vpcEndpoint],
  source: endpointPolicies,
  messages: {
    long: 'The policy has {count} characters; AWS takes {most} at most, blanks counted.',
  },
  *check(estate) {
    for (const { id, policy } of estate.all(vpcEndpoint))
      if (policy.length > MOST)
        yield { at: id, field: 'policy', message: 'long', values: { count: policy.length, most: MOST } }
  },
})
