import { officePathKinds, officePathsOf } from '../../../estate/hybrid.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { endpointPricing } from '../sources.ts'

const FREE = ['s3', 'dynamodb']

const serviceOf = ({ vpc, service }: VpcEndpoint): string => `${vpc ?? ''} ${service}`

export const rule = defineRule({
  code: 'gateway-endpoint-free',
  severity: 'advice',
  title: 'Interface endpoint where a gateway endpoint is free',
  reads: [vpcEndpoint, ...officePathKinds],
  source: endpointPricing,
  messages: {
    free: '{endpoint} costs by the hour in each zone and by the gigabyte; no office uses the VPC, and for its own hosts a gateway endpoint of {service} does the same free of charge.',
  },
  *check(estate) {
    const endpoints = estate.all(vpcEndpoint)
    const gateways = new Set(endpoints.filter((each) => each.vpcEndpointType === 'Gateway').map(serviceOf))
    for (const endpoint of endpoints) {
      if (endpoint.vpcEndpointType !== 'Interface' || !FREE.includes(endpoint.service)) continue
      if (gateways.has(serviceOf(endpoint)) || officePathsOf(estate, endpoint.vpc).length > 0) continue
      yield {
        at: endpoint.id,
        field: 'vpcEndpointType',
        message: 'free',
        values: { endpoint: endpoint.name, service: endpoint.service },
      }
    }
  },
})
