import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan } from '../../shared/plan/plan.ts'
import { securityGroup } from '../../shared/kinds/security-group/record.ts'
import { subnet } from '../../shared/kinds/subnet/record.ts'
import { vpc } from '../../shared/kinds/vpc/record.ts'

/** The text wherever a plan takes one: names, descriptions, keys and values of tags, the title block. */
export function planWith(text: string): Plan {
  const tags = { Owner: text, [`${text}!`]: 'x' }
  const resources = [
    { ...blank(vpc, 'main', text), cidrBlock: '10.0.0.0/16', tags },
    { ...blank(subnet, 'a', `${text} a`), vpc: 'main', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1a' },
    { ...blank(securityGroup, 'office', text), vpc: 'main', description: text, tags },
  ]
  return {
    ...emptyPlan,
    name: text,
    tags,
    titleBlock: { ...emptyPlan.titleBlock, company: text, project: text },
    resources: new Map(resources.map((each) => [each.id, each])),
  }
}
