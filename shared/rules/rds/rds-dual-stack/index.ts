import { listedBriefly } from '../../../base/words.ts'
import { databaseSubnets } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { inVpc } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-dual-stack',
  severity: 'error',
  title: 'Dual-stack database in IPv4 subnets',
  reads: [dbInstance, subnet],
  source: inVpc,
  messages: {
    ipv4: '{database} wants IPv4 and IPv6, but no IPv6 block is in {subnets}; AWS refuses that.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      if (instance.networkType !== 'DUAL') continue
      const without = databaseSubnets(estate, instance).filter(
        ({ ipv6Netnum, ipv6CidrBlock }) => ipv6Netnum === null && ipv6CidrBlock === '',
      )
      if (without.length === 0) continue
      yield {
        at: instance.id,
        field: 'networkType',
        message: 'ipv4',
        values: { database: instance.name, subnets: listedBriefly(without.map(({ name }) => name)) },
        also: without.map(({ id }) => id),
        fix: { title: 'Use IPv4', patch: change(instance, { networkType: 'IPV4' }) },
      }
    }
  },
})
