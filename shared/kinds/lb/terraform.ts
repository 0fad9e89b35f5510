import { block, resource, type Block } from '../../hcl/block.ts'
import { verbatim, type Value } from '../../hcl/expression.ts'
import type { Id } from '../../plan/plan.ts'
import { awsName } from '../aws-name.ts'
import { ecsService } from '../ecs-service/record.ts'
import { instance } from '../instance/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { listenerLabels } from '../target-groups.ts'
import { given, named, output } from '../terraform.ts'
import type { Lb } from './record.ts'

type Listener = Lb['listeners'][number]

/** TLS 1.2 and 1.3 only: AWS’s recommended policy. */
const SSL_POLICY = 'ELBSecurityPolicy-TLS13-1-2-2021-06'

const isSecure = ({ protocol }: Listener): boolean => protocol === 'HTTPS' || protocol === 'TLS'

/** AWS refuses names that begin with internal-. */
const balancerName = (label: string): string => awsName(awsName(label, 255).replace(/^(?:internal-)+(?=.)/, ''), 32)

function balancerBlock(balancer: Lb, label: string, context: TerraformContext): Block {
  const isApplication = balancer.loadBalancerType === 'application'
  return resource('aws_lb', label, {
    name: balancerName(label),
    load_balancer_type: balancer.loadBalancerType,
    internal: balancer.internal,
    ip_address_type: balancer.ipAddressType === 'ipv4' ? undefined : balancer.ipAddressType,
    subnets: context.refs(balancer.subnets),
    security_groups: balancer.securityGroups.length > 0 ? context.refs(balancer.securityGroups) : undefined,
    idle_timeout: isApplication ? (balancer.idleTimeout ?? undefined) : undefined,
    drop_invalid_header_fields: isApplication ? true : undefined,
    enable_deletion_protection: balancer.enableDeletionProtection || undefined,
    tags: context.tags(balancer),
  })
}

/** Tasks are known by their addresses; hosts too where both stand behind one load balancer. */
const targetType = (balancer: Lb, { estate }: TerraformContext): 'ip' | 'instance' =>
  balancer.targets.some((id) => estate.get(ecsService, id) !== undefined) ? 'ip' : 'instance'

/** What a listener speaks with its targets: TLS ends at the load balancer. */
function targetProtocol({ protocol }: Listener): string {
  if (protocol === 'HTTPS') return 'HTTP'
  return protocol === 'TLS' ? 'TCP' : protocol
}

/** Another port makes another group, and a listener has to point there before the old one can go. */
const targetGroup = (balancer: Lb, listener: Listener, label: string, context: TerraformContext): Block =>
  resource(
    'aws_lb_target_group',
    label,
    {
      name_prefix: `${awsName(label, 255).slice(0, 5).replace(/-$/, '')}-`,
      vpc_id: context.ref(balancer.vpc),
      target_type: targetType(balancer, context),
      protocol: targetProtocol(listener),
      port: listener.targetPort ?? undefined,
      tags: context.tags(balancer),
    },
    block('lifecycle', [], { create_before_destroy: true }),
  )

const listenerBlock = (balancer: Lb, listener: Listener, label: string, context: TerraformContext): Block =>
  resource(
    'aws_lb_listener',
    label,
    {
      load_balancer_arn: context.ref(balancer.id, 'arn'),
      protocol: listener.protocol,
      port: listener.port ?? undefined,
      ssl_policy: isSecure(listener) ? SSL_POLICY : undefined,
      certificate_arn: isSecure(listener) ? given(listener.certificateArn) : undefined,
    },
    block('default_action', [], {
      type: 'forward',
      target_group_arn: verbatim(`aws_lb_target_group.${label}.arn`),
    }),
    { tags: context.tags(balancer) },
  )

/** Hosts; the tasks of a service register themselves. */
function attachments(balancer: Lb, listener: Listener, group: string, context: TerraformContext): readonly Block[] {
  const attribute = targetType(balancer, context) === 'ip' ? 'private_ip' : 'id'
  const isHost = (id: Id): boolean => context.estate.get(instance, id) !== undefined
  const attach = (id: Id, target: Value): Block =>
    resource(
      'aws_lb_target_group_attachment',
      context.uniqueLabel('aws_lb_target_group_attachment', `${group}_${context.label(id)}`),
      {
        target_group_arn: verbatim(`aws_lb_target_group.${group}.arn`),
        target_id: target,
        port: listener.targetPort ?? undefined,
      },
    )
  return balancer.targets.filter(isHost).map((id) => attach(id, context.ref(id, attribute)))
}

export function terraform(balancer: Lb, context: TerraformContext): readonly Piece[] {
  const label = context.label(balancer.id)
  const labels = listenerLabels(balancer, label)
  const blocks = balancer.listeners.flatMap((listener, i) => {
    const own = labels[i] ?? label
    return [
      targetGroup(balancer, listener, own, context),
      listenerBlock(balancer, listener, own, context),
      ...attachments(balancer, listener, own, context),
    ]
  })
  return [
    ...[balancerBlock(balancer, label, context), ...blocks].map((each) => ({ file: 'compute' as const, block: each })),
    output(context, {
      name: `${label}_dns_name`,
      description: `Name of the load balancer ${named(balancer)}.`,
      value: context.ref(balancer.id, 'dns_name'),
    }),
  ]
}
