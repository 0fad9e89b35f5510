import { block, resource, type Block } from '../../hcl/block.ts'
import { verbatim } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named, output } from '../terraform.ts'
import type { Instance } from './record.ts'

/** Families on AWS’s own processors have a g behind their number: t4g, m7gd, c7gn, im4gn, is4gen. */
const isArm = ({ instanceType }: Instance): boolean => /^[a-z]+\d+[a-z]*g[a-z]*\./.test(instanceType)

/** The provider wants three characters at least; AWS takes 99 and what is added. */
const templatePrefix = (label: string): string => `${label.length > 1 ? label.slice(0, 99) : `host-${label}`}-`

const encryptedDisk = block(
  'block_device_mappings',
  [],
  { device_name: '/dev/xvda' },
  block('ebs', [], { encrypted: true }),
)

/**
 * EC2 looks the image up when the instance is made, and a newer one later does not replace it. The disk stands here:
 * given a `root_block_device`, the provider asks for an image of that very name, and fails.
 */
const launchTemplate = (host: Instance, label: string, context: TerraformContext): Block =>
  resource(
    'aws_launch_template',
    label,
    {
      name_prefix: templatePrefix(label),
      image_id: `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${isArm(host) ? 'arm64' : 'x86_64'}`,
    },
    encryptedDisk,
    { tags: context.tags(host) },
  )

const fromTemplate = (label: string): Block =>
  block('launch_template', [], { id: verbatim(`aws_launch_template.${label}.id`) })

const hostBlock = (host: Instance, label: string, context: TerraformContext): Block =>
  resource(
    'aws_instance',
    label,
    {
      subnet_id: context.ref(host.subnet),
      private_ip: given(host.privateIp),
      vpc_security_group_ids: host.securityGroups.length > 0 ? context.refs(host.securityGroups) : undefined,
      instance_type: given(host.instanceType),
      ami: given(host.ami),
      associate_public_ip_address: host.associatePublicIpAddress,
      source_dest_check: host.sourceDestCheck ? undefined : false,
    },
    host.ami === '' ? fromTemplate(label) : undefined,
    block('metadata_options', [], { http_endpoint: 'enabled', http_tokens: 'required' }),
    host.ami === '' ? undefined : block('root_block_device', [], { encrypted: true }),
    { tags: context.tags(host) },
  )

export function terraform(host: Instance, context: TerraformContext): readonly Piece[] {
  const label = context.label(host.id)
  const blocks = [...(host.ami === '' ? [launchTemplate(host, label, context)] : []), hostBlock(host, label, context)]
  return [
    ...blocks.map((each) => ({ file: 'compute' as const, block: each })),
    output(context, {
      name: `${label}_private_ip`,
      description: `Private address of ${named(host)}.`,
      value: context.ref(host.id, 'private_ip'),
    }),
  ]
}
