import type { Cases } from '../../cases.ts'
import { host } from '../case-plans.ts'

const type = (instanceType: string) => host({ instanceType })
const ami = (text: string) => host({ ami: text })

export const cases: Cases = {
  passes: [
    { name: 'the usual', plan: host() },
    { name: 'many times extra large', plan: type('m7i-flex.24xlarge') },
    { name: 'without a hypervisor', plan: type('u-6tb1.metal') },
    { name: 'the same by size', plan: type('m7i.metal-24xl') },
    { name: 'an AMI', plan: ami('ami-0123456789abcdef0') },
    { name: 'an old AMI', plan: ami('ami-01234567') },
  ],
  fails: [
    { name: 'no type', plan: type(''), at: ['host.instanceType'], message: 'type' },
    { name: 'a family only', plan: type('t3'), at: ['host.instanceType'], message: 'type' },
    { name: 'in capitals', plan: type('T3.Micro'), at: ['host.instanceType'], message: 'type' },
    { name: 'a name', plan: ami('amazon-linux-2023'), at: ['host.ami'], message: 'ami' },
    { name: 'a digit too few', plan: ami('ami-0123456789abcdef'), at: ['host.ami'], message: 'ami' },
  ],
}
