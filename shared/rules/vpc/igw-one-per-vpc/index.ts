import { grouped } from '../../../estate/grouped.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcQuotas } from '../sources.ts'

export const rule = defineRule({
  code: 'igw-one-per-vpc',
  severity: 'error',
  title: 'Second internet gateway on a VPC',
  reads: [internetGateway, vpc],
  source: vpcQuotas,
  messages: {
    second: '{vpc} has the internet gateway {first} already, and can have one only; {second} can’t be attached.',
  },
  *check(estate) {
    for (const [id, [first, ...others]] of grouped(estate.all(internetGateway), (gateway) => gateway.vpc)) {
      const home = estate.get(vpc, id)
      if (home === undefined || first === undefined) continue
      for (const second of others)
        yield {
          at: second.id,
          field: 'vpc',
          message: 'second',
          values: { vpc: home.name, first: first.name, second: second.name },
          also: [first.id, home.id],
        }
    }
  },
})
