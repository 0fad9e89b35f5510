import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { internetGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'igw-unattached',
  severity: 'warning',
  title: 'Internet gateway on no VPC',
  reads: [internetGateway, vpc],
  source: internetGateways,
  messages: {
    unattached: '{gateway} is attached to no VPC, so nothing reaches the internet through it.',
  },
  *check(estate) {
    for (const gateway of estate.all(internetGateway))
      if (estate.get(vpc, gateway.vpc) === undefined)
        yield { at: gateway.id, field: 'vpc', message: 'unattached', values: { gateway: gateway.name } }
  },
})
