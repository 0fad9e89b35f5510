import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const again = (fields: object) =>
  hub({
    again: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'dev', ...fields },
    tgw2: { kind: 'ec2_transit_gateway', amazonSideAsn: 64514 },
  })

export const cases: Cases = {
  passes: [
    { name: 'once each', plan: hub() },
    { name: 'another transit gateway', plan: again({ transitGateway: 'tgw2' }) },
  ],
  fails: [{ name: 'twice', plan: again({}), at: ['again.vpc'], message: 'twice' }],
}
