import type { Cases } from '../../cases.ts'
import { forward, inbound, outbound, withRules } from '../case-plans.ts'

const targets = (...targetIps: readonly string[]) => withRules({ targetIps })
const at = ['r.rules[0].targetIps[0]']
const system = { domainName: 'aws.corp.example', ruleType: 'SYSTEM' }

export const cases: Cases = {
  passes: [
    { name: 'one server', plan: withRules({}) },
    { name: 'two, one with a port', plan: targets('192.168.1.53', '192.168.1.54:65535') },
    { name: 'an exception without targets', plan: withRules({}, { ...system, targetIps: [] }) },
    {
      name: 'an inbound endpoint’s rules are another rule’s',
      plan: inbound({ rules: [{ ...forward, targetIps: [] }] }),
    },
  ],
  fails: [
    { name: 'none', plan: targets(), at: ['r.rules[0].targetIps'], message: 'none' },
    { name: 'a name', plan: targets('dns.corp.example'), at, message: 'form' },
    { name: 'a block', plan: targets('192.168.1.53/32'), at, message: 'form' },
    { name: 'port zero', plan: targets('192.168.1.53:0'), at, message: 'form' },
    { name: 'a port too high', plan: targets('192.168.1.53:65536'), at, message: 'form' },
    {
      name: 'an exception with targets',
      plan: outbound({ rules: [forward, { ...forward, ...system }] }),
      at: ['r.rules[1].targetIps'],
      message: 'system',
      fixed: { 'r.rules[1].targetIps': [] },
    },
  ],
}
