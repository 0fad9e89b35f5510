import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { jsonFault } from '../policy.ts'
import { endpointPolicies } from '../sources.ts'

export const rule = defineRule({
  code: 'vpce-policy-syntax',
  severity: 'error',
  title: 'Endpoint policy that is not JSON',
  reads: [vpcEndpoint],
  source: endpointPolicies,
  messages: {
    json: 'The policy is not JSON: look at line {line}, column {column}.',
  },
  *check(estate) {
    for (const { id, policy } of estate.all(vpcEndpoint)) {
      const fault = policy === '' ? undefined : jsonFault(policy)
      if (fault !== undefined) yield { at: id, field: 'policy', message: 'json', values: { ...fault } }
    }
  },
})
