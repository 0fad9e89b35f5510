import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { defineRule } from '../../rule.ts'

const REGION = /^arn:aws[a-z-]*:acm:([a-z0-9-]+):\d{12}:certificate\//

export const rule = defineRule({
  code: 'cgw-certificate-region',
  severity: 'error',
  title: 'Certificate of another Region',
  reads: [customerGateway],
  source: {
    title: 'AWS Certificate Manager User Guide, Supported Regions',
    url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html',
    read: '2026-11',
  },
  messages: {
    region:
      'The certificate of {gateway} is in {other}; certificates belong to one Region, and the plan’s is {region}.',
  },
  *check(estate) {
    const { region } = estate
    for (const gateway of estate.all(customerGateway)) {
      const other = REGION.exec(gateway.certificateArn)?.[1]
      if (other === undefined || other === region) continue
      yield {
        at: gateway.id,
        field: 'certificateArn',
        message: 'region',
        values: { gateway: gateway.name, other, region },
      }
    }
  },
})
