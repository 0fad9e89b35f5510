import type { Cases } from '../../cases.ts'

const subnet = (zone: string, vpc = 'main') => ({
  kind: 'subnet',
  vpc,
  cidrBlock: '10.0.0.0/24',
  availabilityZone: zone,
})
const toNat = (target: string) => ({ kind: 'route_table', routes: [{ destinationCidrBlock: '0.0.0.0/0', target }] })
const plan = (second: ReturnType<typeof subnet>, more: Record<string, unknown> = {}, target = 'b') => ({
  resources: {
    one: subnet('eu-west-1a'),
    two: second,
    a: { kind: 'nat_gateway', subnet: 'one' },
    b: { kind: 'nat_gateway', subnet: 'two', ...more },
    'rt-a': toNat('a'),
    'rt-b': toNat(target),
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: plan(subnet('eu-west-1b')) },
    { name: 'two VPCs', plan: plan(subnet('eu-west-1a', 'other')) },
    { name: 'zones left to AWS', plan: plan(subnet('')) },
    { name: 'one that no route leads to is another rule’s', plan: plan(subnet('eu-west-1a'), {}, 'a') },
    { name: 'a private one', plan: plan(subnet('eu-west-1a'), { connectivityType: 'private' }) },
  ],
  fails: [{ name: 'one zone', plan: plan(subnet('eu-west-1a')), at: ['b'], message: 'same' }],
}
