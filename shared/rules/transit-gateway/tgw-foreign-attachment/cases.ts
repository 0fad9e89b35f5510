import type { Cases } from '../../cases.ts'
import { everything, hub, tableOf } from '../case-plans.ts'

const elsewhere = {
  tgw2: { kind: 'ec2_transit_gateway', amazonSideAsn: 64514 },
  far: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw2', vpc: 'dev', subnets: ['dev-a'] },
  vgw: { kind: 'vpn_gateway' },
  'vpn-vgw': { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}
const table = (fields: object) => hub({ ...elsewhere, table: tableOf([], [], fields) })

export const cases: Cases = {
  passes: [
    { name: 'its own', plan: table({ associations: everything, propagations: everything }) },
    { name: 'what is not there is another rule’s', plan: table({ routes: [{ attachment: 'gone' }] }) },
  ],
  fails: [
    {
      name: 'associated',
      plan: table({ associations: ['far'] }),
      at: ['table.associations[0]'],
      message: 'association',
    },
    {
      name: 'propagated',
      plan: table({ propagations: ['vpn', 'far'] }),
      at: ['table.propagations[1]'],
      message: 'propagation',
    },
    {
      name: 'a route to a connection of a virtual private gateway',
      plan: table({ routes: [{ destinationCidrBlock: '192.168.1.0/24', attachment: 'vpn-vgw' }] }),
      at: ['table.routes[0].attachment'],
      message: 'route',
    },
    {
      name: 'a route of the default table',
      plan: hub({ ...elsewhere, tgw: { routes: [{ destinationCidrBlock: '10.1.0.0/16', attachment: 'far' }] } }),
      at: ['tgw.routes[0].attachment'],
      message: 'route',
    },
  ],
}
