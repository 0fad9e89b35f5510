import { vpcEndpoint, type VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { interfaceEndpoints } from '../sources.ts'

type Field = 'subnets' | 'securityGroups' | 'routeTables'

const forbidden: Readonly<Record<VpcEndpoint['vpcEndpointType'], readonly Field[]>> = {
  Interface: ['routeTables'],
  Gateway: ['subnets', 'securityGroups'],
}

const label = (field: Field): string => vpcEndpoint.fields[field].label.toLowerCase()

export const rule = defineRule({
  code: 'vpce-type-fields',
  severity: 'error',
  title: 'Fields of the other endpoint type',
  reads: [vpcEndpoint],
  source: interfaceEndpoints,
  messages: {
    Interface: '{endpoint} is an interface endpoint and has {fields}; those are for gateway endpoints.',
    Gateway: '{endpoint} is a gateway endpoint and has {fields}; those are for interface endpoints.',
  },
  *check(estate) {
    for (const endpoint of estate.all(vpcEndpoint))
      for (const field of forbidden[endpoint.vpcEndpointType])
        if (endpoint[field].length > 0)
          yield {
            at: endpoint.id,
            field,
            message: endpoint.vpcEndpointType,
            values: { endpoint: endpoint.name, fields: label(field) },
            fix: { title: `Remove the ${label(field)}`, patch: change(endpoint, { [field]: [] }) },
          }
  },
})
