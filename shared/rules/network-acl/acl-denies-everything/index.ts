import { listedBriefly } from '../../../base/words.ts'
import { networkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { directions } from '../every-rule.ts'
import { aclBasics } from '../sources.ts'

const allows = (rules: readonly NetworkAclRule[]): boolean => rules.some(({ action }) => action === 'allow')

export const rule = defineRule({
  code: 'acl-denies-everything',
  severity: 'error',
  title: 'Network ACL that lets nothing through',
  reads: [networkAcl, subnet],
  source: aclBasics,
  messages: {
    ingress: '{acl} allows nothing in, not even answers, so {subnets} can talk to nobody outside.',
    egress: '{acl} allows nothing out, not even answers, so {subnets} can talk to nobody outside.',
    both: '{acl} allows nothing in and nothing out, so {subnets} can talk to nobody outside.',
  },
  *check(estate) {
    for (const acl of estate.all(networkAcl)) {
      const members = acl.subnets.flatMap((id) => estate.get(subnet, id) ?? [])
      const shut = directions.filter((direction) => !allows(acl[direction]))
      const [first] = shut
      if (members.length === 0 || first === undefined) continue
      yield {
        at: acl.id,
        field: first,
        message: shut.length > 1 ? ('both' as const) : first,
        values: { acl: acl.name, subnets: listedBriefly(members.map(({ name }) => name)) },
        also: members.map(({ id }) => id),
      }
    }
  },
})
