import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { onePerVpc } from '../one-per-vpc.ts'
import { vpcQuotas } from '../sources.ts'

export const rule = onePerVpc({
  code: 'igw-one-per-vpc',
  thing: 'internet gateway',
  record: internetGateway,
  source: vpcQuotas,
})
