import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { services } from '../sources.ts'

export const rule = defineRule({
  code: 'vpce-service-missing',
  severity: 'error',
  title: 'Endpoint for no service',
  reads: [vpcEndpoint],
  source: services,
  messages: {
    missing: '{endpoint} names no service; write it as AWS does, without Region: s3, ecr.api, logs.',
  },
  *check(estate) {
    for (const { id, name, service } of estate.all(vpcEndpoint))
      if (service.trim() === '') yield { at: id, field: 'service', message: 'missing', values: { endpoint: name } }
  },
})
