import { isPublic } from '../../estate/routing.ts'
import { resource } from '../../hcl/block.ts'
import { eksCluster } from '../eks-cluster/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { Subnet } from './record.ts'

/** Where Kubernetes puts load balancers: in public subnets those for the internet, in others the internal ones. */
function kubernetesTags(subnet: Subnet, { estate }: TerraformContext): Readonly<Record<string, string>> {
  if (!estate.all(eksCluster).some((cluster) => cluster.subnets.includes(subnet.id))) return {}
  return { [`kubernetes.io/role/${isPublic(estate, subnet) ? 'elb' : 'internal-elb'}`]: '1' }
}

export function terraform(subnet: Subnet, context: TerraformContext): readonly Piece[] {
  const label = context.label(subnet.id)
  const table = context.ref(subnet.routeTable)
  const network = resource('aws_subnet', label, {
    vpc_id: context.ref(subnet.vpc),
    cidr_block: given(subnet.cidrBlock),
    availability_zone: given(subnet.availabilityZone),
    map_public_ip_on_launch: subnet.mapPublicIpOnLaunch || undefined,
    tags: context.tags({ ...subnet, tags: { ...kubernetesTags(subnet, context), ...subnet.tags } }),
  })
  if (table === undefined) return [{ file: 'network', block: network }]
  const association = resource('aws_route_table_association', label, {
    subnet_id: context.ref(subnet.id),
    route_table_id: table,
  })
  return [
    { file: 'network', block: network },
    { file: 'network', block: association },
  ]
}
