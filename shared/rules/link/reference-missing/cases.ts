import type { CasePlan, Cases } from '../../cases.ts'

const plan = (subnet: object, more: CasePlan['resources'] = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    rt: { kind: 'route_table', vpc: 'main' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', ...subnet },
    sg: { kind: 'security_group', vpc: 'main' },
    ...more,
  },
})
const host = (...securityGroups: readonly string[]) => ({ kind: 'instance', subnet: 'a', securityGroups })
const connection = (logEnabled: boolean) => ({
  kind: 'vpn_connection',
  tunnels: [{ logEnabled: false }, { logEnabled, logGroup: 'gone' }],
})

export const cases: Cases = {
  passes: [
    { name: 'a table of the plan', plan: plan({ routeTable: 'rt' }) },
    { name: 'none', plan: plan({ routeTable: null }) },
    { name: 'what it belongs to is another rule’s', plan: plan({ vpc: 'gone' }) },
    {
      name: 'a route’s target is another rule’s',
      plan: plan(
        {},
        { rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'gone' }] } },
      ),
    },
    { name: 'in a field of no use', plan: plan({}, { vpn: connection(false) }) },
  ],
  fails: [
    {
      name: 'a table that is not in the plan',
      plan: plan({ routeTable: 'gone' }),
      at: ['a.routeTable'],
      message: 'gone',
    },
    { name: 'a table that is a group', plan: plan({ routeTable: 'sg' }), at: ['a.routeTable'], message: 'kind' },
    {
      name: 'one group of two',
      plan: plan({}, { host: host('sg', 'gone') }),
      at: ['host.securityGroups[1]'],
      message: 'gone',
    },
    {
      name: 'in an item of a list',
      plan: plan({}, { vpn: connection(true) }),
      at: ['vpn.tunnels[1].logGroup'],
      message: 'gone',
    },
    {
      name: 'the VPC of a gateway',
      plan: plan({}, { igw: { kind: 'internet_gateway', vpc: 'gone' } }),
      at: ['igw.vpc'],
      message: 'gone',
    },
  ],
}
