import { facts, heading, table, type Part, type Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Id } from '../../plan/plan.ts'
import { ecsService } from '../ecs-service/record.ts'
import { instance } from '../instance/record.ts'
import type { ReportPart } from '../kind.ts'
import { subnetTable } from '../report-subnets.ts'
import { namesText, optionOf } from '../report-words.ts'
import { named } from '../terraform.ts'
import { lb, type Lb } from './record.ts'

const typeText = ({ loadBalancerType }: Lb): string =>
  optionOf(lb.fields.loadBalancerType, loadBalancerType)?.label ?? loadBalancerType

const schemeText = ({ internal }: Lb): string =>
  internal ? 'Internal: private addresses only' : 'Internet-facing: public addresses'

const isApplication = ({ loadBalancerType }: Lb): boolean => loadBalancerType === 'application'

const idleText = ({ idleTimeout }: Lb): string =>
  idleTimeout === null ? '60 s (AWS’s default)' : `${String(idleTimeout)} s`

const listenerRow = ({ protocol, port, targetPort, certificateArn }: Lb['listeners'][number]): Row => [
  protocol,
  String(port ?? 'not set'),
  String(targetPort ?? 'not set'),
  protocol === 'HTTPS' || protocol === 'TLS' ? certificateArn || 'not set' : '–',
]

function targetRow(estate: Estate, id: Id): Row {
  const host = estate.get(instance, id)
  if (host !== undefined)
    return [named(host), 'Host', host.privateIp || 'chosen by AWS', estate.nameOf(host.subnet ?? '')]
  const service = estate.get(ecsService, id)
  if (service === undefined) return [id, 'Not in the plan', '', '']
  return [named(service), 'ECS service', 'each task its own', namesText(estate, service.subnets, 'none')]
}

const sheet = (balancer: Lb, estate: Estate): readonly Part[] => [
  facts([
    ['Type', typeText(balancer)],
    ['Scheme', schemeText(balancer)],
    ['Address', 'a DNS name, given by AWS after apply'],
    ['VPC', estate.nameOf(balancer.vpc ?? '')],
    ['Address type', optionOf(lb.fields.ipAddressType, balancer.ipAddressType)?.label ?? ''],
    [
      'Security groups',
      namesText(estate, balancer.securityGroups, isApplication(balancer) ? 'the VPC’s default group' : 'none'),
    ],
    ['Idle timeout', isApplication(balancer) ? idleText(balancer) : ''],
    ['Deletion protection', balancer.enableDeletionProtection ? 'on' : 'off'],
  ]),
  heading('Subnets'),
  subnetTable(estate, balancer.subnets, 'None.'),
  heading('Listeners'),
  table(
    ['Protocol', 'Port', 'Port of the targets', 'Certificate ARN'],
    balancer.listeners.map(listenerRow),
    'None: it answers nobody.',
  ),
  heading('Targets'),
  table(
    ['Name', 'Kind', 'Address', 'Subnets'],
    balancer.targets.map((id) => targetRow(estate, id)),
    'None in the plan.',
  ),
]

const listenersText = ({ listeners }: Lb): string =>
  listeners.map(({ protocol, port }) => `${protocol} ${String(port ?? '')}`.trim()).join(', ') || 'none'

const overview = (balancers: readonly Lb[], estate: Estate): readonly Part[] => [
  table(
    ['Load balancer', 'Type', 'Scheme', 'VPC', 'Listeners'],
    balancers.map((balancer) => [
      named(balancer),
      typeText(balancer),
      balancer.internal ? 'Internal' : 'Internet-facing',
      estate.nameOf(balancer.vpc ?? ''),
      listenersText(balancer),
    ]),
    '',
  ),
]

export const report: ReportPart<Lb> = { chapter: 'Load balancers', overview, sheet }
