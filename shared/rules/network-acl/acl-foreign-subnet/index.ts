import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { aclBasics } from '../sources.ts'

export const rule = defineRule({
  code: 'acl-foreign-subnet',
  severity: 'error',
  title: 'Network ACL on a subnet of another VPC',
  reads: [networkAcl, subnet, vpc],
  source: aclBasics,
  messages: {
    foreign: '{acl} is of {vpc}, but {subnet} is not.',
  },
  *check(estate) {
    for (const acl of estate.all(networkAcl)) {
      const home = estate.get(vpc, acl.vpc)
      for (const [index, id] of acl.subnets.entries()) {
        const member = estate.get(subnet, id)
        if (home === undefined || member === undefined || member.vpc === home.id) continue
        yield {
          at: acl.id,
          field: `subnets[${index}]`,
          message: 'foreign',
          values: { acl: acl.name, vpc: home.name, subnet: member.name },
          also: [member.id],
          fix: {
            title: `Take ${member.name} out`,
            patch: change(acl, { subnets: acl.subnets.filter((_, i) => i !== index) }),
          },
        }
      }
    }
  },
})
