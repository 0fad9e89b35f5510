import { freeClientBlock } from '../../../estate/private-space.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { practices } from '../sources.ts'

const LARGEST = 12
const SMALLEST = 22

export const rule = defineRule({
  code: 'client-vpn-size',
  severity: 'error',
  title: 'Client block too small or too large',
  reads: [ec2ClientVpnEndpoint, vpc, site, eksCluster],
  source: practices,
  messages: {
    size: '{cidr} is a /{length}; the clients’ block is from /{largest} to /{smallest}, and it can’t be changed later.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      const block = meantPrefix4(endpoint.clientCidrBlock)
      if (block === undefined || (block.length >= LARGEST && block.length <= SMALLEST)) continue
      const free = freeClientBlock(estate, block.length > SMALLEST ? SMALLEST : LARGEST)
      const text = free && prefixText(free)
      yield {
        at: endpoint.id,
        field: 'clientCidrBlock',
        message: 'size',
        values: { cidr: endpoint.clientCidrBlock, length: block.length, largest: LARGEST, smallest: SMALLEST },
        ...(text !== undefined && {
          fix: { title: `Use ${text}`, patch: change(endpoint, { clientCidrBlock: text }) },
        }),
      }
    }
  },
})
