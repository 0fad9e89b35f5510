import { grouped } from '../../estate/grouped.ts'
import { remembered } from '../../estate/remember.ts'
import { resource, type Block } from '../../hcl/block.ts'
import { verbatim, type Expression } from '../../hcl/expression.ts'
import { internetGateway, type InternetGateway } from '../internet-gateway/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import { given, named, output } from '../terraform.ts'
import type { NatGateway } from './record.ts'

const gatewaysByVpc = remembered((gateways: readonly InternetGateway[]) => grouped(gateways, ({ vpc }) => vpc))

/** Without a way to the internet AWS fails to make a public one. */
function internetGateways(gateway: NatGateway, { estate, label }: TerraformContext): readonly Expression[] | undefined {
  const vpcId = estate.get(subnet, gateway.subnet)?.vpc
  return gatewaysByVpc(estate.all(internetGateway))
    .get(vpcId ?? '')
    ?.map(({ id }) => verbatim(`aws_internet_gateway.${label(id)}`))
}

const common = (gateway: NatGateway, context: TerraformContext) => ({
  subnet_id: context.ref(gateway.subnet),
  private_ip: given(gateway.privateIp),
})

const privateBlock = (gateway: NatGateway, context: TerraformContext): Block =>
  resource('aws_nat_gateway', context.label(gateway.id), {
    connectivity_type: 'private',
    ...common(gateway, context),
    secondary_private_ip_address_count: gateway.secondaryPrivateIpAddressCount ?? undefined,
    tags: context.tags(gateway),
  })

const publicBlock = (gateway: NatGateway, allocation: string | Expression, context: TerraformContext): Block =>
  resource('aws_nat_gateway', context.label(gateway.id), {
    allocation_id: allocation,
    ...common(gateway, context),
    tags: context.tags(gateway),
    depends_on: internetGateways(gateway, context),
  })

function publicPieces(gateway: NatGateway, context: TerraformContext): readonly Piece[] {
  const label = context.label(gateway.id)
  const address = context.uniqueLabel('aws_eip', label)
  const elasticIp: Piece = {
    file: 'network',
    block: resource('aws_eip', address, { domain: 'vpc', tags: context.tags(gateway) }),
  }
  const allocation = given(gateway.allocationId) ?? verbatim(`aws_eip.${address}.id`)
  return [
    ...(gateway.allocationId === '' ? [elasticIp] : []),
    { file: 'network', block: publicBlock(gateway, allocation, context) },
    output(context, {
      name: `${label}_nat_public_ip`,
      description: `Address that others see of the hosts behind the NAT gateway ${named(gateway)}.`,
      value: context.ref(gateway.id, 'public_ip'),
    }),
  ]
}

export const terraform = (gateway: NatGateway, context: TerraformContext): readonly Piece[] =>
  gateway.connectivityType === 'public'
    ? publicPieces(gateway, context)
    : [{ file: 'network', block: privateBlock(gateway, context) }]
