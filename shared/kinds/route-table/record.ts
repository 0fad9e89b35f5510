import { cidr, flag, link, links, list } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Subnets say which table they use (`subnet.routeTable`), so no subnet can be in two. */
export const routeTable = recordType({
  name: 'route_table',
  title: 'Route table',
  prefix: 'rt',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    routes: list(
      {
        label: 'Routes',
        key: ['destinationCidrBlock', 'destinationPrefixList'],
        help: 'Beside the local route, which every table has.',
      },
      'Route',
      {
        destinationCidrBlock: cidr({
          label: 'Destination',
          placeholder: '0.0.0.0/0',
          help: 'An IPv4 or IPv6 block; left empty where a prefix list is the destination.',
        }),
        destinationPrefixList: link({ label: 'Destination prefix list' }, ['ec2_managed_prefix_list']),
        target: link({ label: 'Target' }, [
          'internet_gateway',
          'vpn_gateway',
          'nat_gateway',
          'ec2_transit_gateway',
          'vpc_peering_connection',
          'egress_only_internet_gateway',
          'instance',
        ]),
      },
    ),
    main: flag(
      {
        label: 'Main route table',
        help: 'The VPC’s subnets that name no table follow this one.',
      },
      false,
    ),
    gateways: links(
      {
        label: 'Edge associations',
        advanced: true,
        help: 'Internet or virtual private gateways whose arriving packets follow this table, to pass an appliance first.',
      },
      ['internet_gateway', 'vpn_gateway'],
    ),
    propagatingVgws: links(
      {
        label: 'Route propagation',
        help: 'Virtual private gateways that write the office’s routes into this table: the learned ones with BGP, the listed ones of static connections.',
      },
      ['vpn_gateway'],
    ),
    ...tagsField,
  },
})

export type RouteTable = Of<typeof routeTable>
export type Route = RouteTable['routes'][number]
