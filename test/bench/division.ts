import { cloudwatchLogGroup } from '../../shared/kinds/cloudwatch-log-group/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../shared/kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { flowLog } from '../../shared/kinds/flow-log/record.ts'
import { note } from '../../shared/kinds/note/record.ts'
import { vpnGateway } from '../../shared/kinds/vpn-gateway/record.ts'
import { vpc } from '../../shared/kinds/vpc/record.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { made } from '../check/made.ts'
import { vpcBlock } from './blocks.ts'
import { networkOf } from './network.ts'
import { officeOf } from './office.ts'
import type { Division, Part } from './part.ts'
import { servicesOf } from './services.ts'

export function divisionOf(division: Division): readonly Resource[] {
  const { hub, number } = division
  const key = `${String(hub)}-${String(number)}`
  const office = officeOf(hub * 5 + number, `office-${key}`, { vpnGateway: `vgw-${key}` })
  const part: Part = { ...division, key, lans: [office.lan, division.headquarters] }
  return [
    ...office.resources,
    made(vpnGateway, `vgw-${key}`, { vpc: `vpc-${key}` }),
    made(vpc, `vpc-${key}`, {
      cidrBlock: vpcBlock(hub, number),
      assignGeneratedIpv6CidrBlock: true,
      enableDnsHostnames: true,
    }),
    ...networkOf(part),
    made(ec2TransitGatewayVpcAttachment, `attach-${key}`, {
      transitGateway: `tgw-${String(hub)}`,
      vpc: `vpc-${key}`,
      subnets: [`subnet-${key}-3`, `subnet-${key}-4`, `subnet-${key}-5`],
    }),
    ...servicesOf(part),
    made(cloudwatchLogGroup, `log-group-${key}`, {}),
    made(flowLog, `flow-log-${key}`, { vpc: `vpc-${key}`, logGroup: `log-group-${key}` }),
    made(note, `note-${key}`, { text: `Division ${key}` }),
  ]
}
