import type { Estate } from '../../estate/estate.ts'
import { isReachableFromInternet, officeAccess, publicAccess, type Condition } from '../../estate/rds.ts'
import type { Fact } from '../kind.ts'
import type { DbInstance } from './record.ts'

const fact = (label: string, { why: value, holds }: Condition): Fact => ({ label, value, holds })

/** Whether the internet and the office reach it, and which of the conditions decides. */
export function facts(instance: DbInstance, estate: Estate): readonly Fact[] {
  const access = publicAccess(estate, instance)
  const { joined, name, group, route, acl } = officeAccess(estate, instance)
  const office = [name, group, route, acl]
  const missing = office.find(({ holds }) => !holds)
  return [
    { label: 'From the internet', value: isReachableFromInternet(access) ? 'Reachable' : 'Not reachable' },
    fact('Publicly accessible', access.setting),
    fact('Public sources admitted', access.group),
    fact('Route to an internet gateway', access.route),
    ...(access.acl.by.length === 0 ? [] : [fact('Network ACLs', access.acl)]),
    joined.holds
      ? fact('From the office', missing ?? { holds: true, why: 'Reachable: name, groups and routes fit', by: [] })
      : fact('From the office', joined),
  ]
}
