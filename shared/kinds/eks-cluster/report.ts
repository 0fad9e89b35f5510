import { facts, heading, table, type Part, type Row } from '../../document/document.ts'
import { apiView, type ApiAnswer } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import type { ReportPart } from '../kind.ts'
import { namesText, optionOf } from '../report-words.ts'
import { RULE_HEAD, ruleRow } from '../rule-words.ts'
import { eksCluster, type EksCluster } from './record.ts'

/** The choice as the form words it, with its consequence. */
function accessText({ endpointAccess }: EksCluster): string {
  const option = optionOf(eksCluster.fields.endpointAccess, endpointAccess)
  return [option?.label, option?.help].join('. ')
}

const addresses: Readonly<Record<ApiAnswer['address'], string>> = { public: 'Public', private: 'Private', none: 'None' }

const answerRow = (who: string, { address, passes, why }: ApiAnswer): Row => [
  who,
  addresses[address],
  passes ? 'Yes' : 'No',
  `${why}.`,
]

function publicText({ endpointAccess, publicAccessCidrs }: EksCluster): string {
  if (endpointAccess !== 'public' && endpointAccess !== 'public_and_private') return ''
  return publicAccessCidrs.join(', ') || 'everyone (0.0.0.0/0)'
}

function rules({ clusterSecurityGroupIngress: ingress }: EksCluster, estate: Estate): readonly Part[] {
  if (ingress.length === 0) return []
  const rows = ingress.map((rule) => ruleRow(estate, 'Inbound', rule))
  return [heading('Rules added to the cluster security group'), table(RULE_HEAD, rows, '')]
}

function sheet(cluster: EksCluster, estate: Estate): readonly Part[] {
  const { office, nodes, internet } = apiView(estate, cluster)
  return [
    facts([
      ['Kubernetes version', cluster.version || 'AWS’s current default'],
      ['VPC', estate.nameOf(cluster.vpc ?? '')],
      ['Subnets', namesText(estate, cluster.subnets, 'none')],
      ['Additional security groups', namesText(estate, cluster.securityGroups, 'none')],
      ['Service addresses', cluster.serviceIpv4Cidr || 'chosen by AWS'],
      ['Endpoint access', accessText(cluster)],
      ['Public endpoint admits', publicText(cluster)],
    ]),
    heading('Who reaches the API server'),
    table(
      ['From', 'Address its name gives', 'Reaches it', 'Why'],
      [answerRow('The office', office), answerRow('The nodes', nodes), answerRow('The rest of the internet', internet)],
      '',
    ),
    ...rules(cluster, estate),
  ]
}

export const report: ReportPart<EksCluster> = { chapter: 'Kubernetes endpoint access', sheet }
