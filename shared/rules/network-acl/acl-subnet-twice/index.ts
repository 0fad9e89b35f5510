import { networkAcl, type NetworkAcl } from '../../../kinds/network-acl/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { aclBasics } from '../sources.ts'

export const rule = defineRule({
  code: 'acl-subnet-twice',
  severity: 'error',
  title: 'A subnet with two network ACLs',
  reads: [networkAcl, subnet],
  source: aclBasics,
  messages: {
    twice: '{subnet} is to follow {acl}, and {first} already; a subnet follows one network ACL.',
  },
  *check(estate) {
    const firsts = new Map<string, NetworkAcl>()
    for (const acl of estate.all(networkAcl))
      for (const [index, id] of acl.subnets.entries()) {
        const member = estate.get(subnet, id)
        const first = firsts.get(id)
        if (first === undefined) firsts.set(id, acl)
        else if (member !== undefined)
          yield {
            at: acl.id,
            field: `subnets[${index}]`,
            message: 'twice',
            values: { subnet: member.name, acl: acl.name, first: first.name },
            also: [member.id, first.id],
            fix: {
              title: `Leave ${member.name} to ${first.name}`,
              patch: change(acl, { subnets: acl.subnets.filter((_, i) => i !== index) }),
            },
          }
      }
  },
})
