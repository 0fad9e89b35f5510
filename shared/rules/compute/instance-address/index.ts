import { hostFault } from '../../../estate/host-address.ts'
import { instance, type Instance } from '../../../kinds/instance/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { subnetSizes } from '../sources.ts'

export const rule = defineRule({
  code: 'instance-address',
  severity: 'error',
  title: 'Address a host can’t have',
  reads: [instance, subnet],
  source: subnetSizes,
  messages: {
    syntax: '“{ip}” is not an IPv4 address; write one like 10.0.0.10, or leave it empty for AWS to pick.',
    outside: '{ip} is not in {subnet} ({cidr}).',
    reserved: '{ip} is one of the five addresses AWS keeps in {subnet}: the first four and the last.',
    twice: '{first} has {ip} in {subnet} already.',
  },
  *check(estate) {
    const firsts = new Map<string, Instance>()
    for (const each of estate.all(instance)) {
      const home = estate.get(subnet, each.subnet)
      const ip = each.privateIp
      if (home === undefined || ip === '') continue
      const key = `${home.id} ${ip}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, each)
      const message = hostFault(ip, home) ?? (first && ('twice' as const))
      if (message === undefined) continue
      yield {
        at: each.id,
        field: 'privateIp',
        message,
        values: { ip, subnet: home.name, cidr: home.cidrBlock, first: first?.name ?? '' },
        also: first === undefined ? [] : [first.id],
        fix: { title: 'Leave it to AWS', patch: change(each, { privateIp: '' }) },
      }
    }
  },
})
