import { subnetBlock, vpcBlock, vpcBlocks } from '../../estate/blocks.ts'
import { knownIpv6Block } from '../../estate/ipv6.ts'
import { remembered } from '../../estate/remember.ts'
import { isPublic } from '../../estate/routing.ts'
import { resource, type Block } from '../../hcl/block.ts'
import { call, verbatim, type Expression, type Value } from '../../hcl/expression.ts'
import { contains, meantPrefix } from '../../net/prefix.ts'
import { eksCluster, type EksCluster } from '../eks-cluster/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import { vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

const clusterSubnets = remembered(
  (clusters: readonly EksCluster[]) => new Set(clusters.flatMap(({ subnets }) => subnets)),
)

/** Where Kubernetes puts load balancers: in public subnets those for the internet, in others the internal ones. */
function kubernetesTags(subnet: Subnet, { estate }: TerraformContext): Readonly<Record<string, string>> {
  if (!clusterSubnets(estate.all(eksCluster)).has(subnet.id)) return {}
  return { [`kubernetes.io/role/${isPublic(estate, subnet) ? 'elb' : 'internal-elb'}`]: '1' }
}

/** Every subnet is a /64; Amazon’s blocks are /56. */
function ipv6Block(subnet: Subnet, context: TerraformContext): Value {
  if (subnet.ipv6CidrBlock !== '') return subnet.ipv6CidrBlock
  const whole = context.ref(subnet.vpc, 'ipv6_cidr_block')
  if (whole === undefined || subnet.ipv6Netnum === null) return undefined
  const home = context.estate.get(vpc, subnet.vpc)
  const known = home && meantPrefix(knownIpv6Block(home))
  return call('cidrsubnet', whole, 64 - (known?.length ?? 56), subnet.ipv6Netnum)
}

/** AWS refuses a subnet of a secondary block that is not there yet. */
function secondaryBlock(subnet: Subnet, context: TerraformContext): readonly Expression[] | undefined {
  const home = context.estate.get(vpc, subnet.vpc)
  const block = subnetBlock(subnet)
  const first = home && vpcBlock(home)
  if (home === undefined || block === undefined || (first !== undefined && contains(first, block))) return undefined
  return vpcBlocks(home).some((each) => contains(each, block))
    ? [verbatim(`aws_vpc_ipv4_cidr_block_association.${context.label(home.id)}`)]
    : undefined
}

const network = (subnet: Subnet, context: TerraformContext): Block =>
  resource('aws_subnet', context.label(subnet.id), {
    vpc_id: context.ref(subnet.vpc),
    cidr_block: subnet.ipv6Native ? undefined : given(subnet.cidrBlock),
    availability_zone: given(subnet.availabilityZone),
    ipv6_cidr_block: ipv6Block(subnet, context),
    ipv6_native: subnet.ipv6Native || undefined,
    assign_ipv6_address_on_creation: subnet.assignIpv6AddressOnCreation || subnet.ipv6Native || undefined,
    map_public_ip_on_launch: subnet.mapPublicIpOnLaunch || undefined,
    tags: context.tags({ ...subnet, tags: { ...kubernetesTags(subnet, context), ...subnet.tags } }),
    depends_on: secondaryBlock(subnet, context),
  })

export function terraform(subnet: Subnet, context: TerraformContext): readonly Piece[] {
  const table = context.ref(subnet.routeTable)
  const block = network(subnet, context)
  if (table === undefined) return [{ file: 'network', block }]
  const type = 'aws_route_table_association'
  const association = resource(type, context.uniqueLabel(type, context.label(subnet.id)), {
    subnet_id: context.ref(subnet.id),
    route_table_id: table,
  })
  return [
    { file: 'network', block },
    { file: 'network', block: association },
  ]
}
