import { facts, heading, table, type Part, type Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import {
  attachmentOf,
  attachmentsOf,
  transitTableOf,
  transitTablesOf,
  type Attachment,
  type TransitTable,
} from '../../estate/transit.ts'
import type { Id } from '../../plan/plan.ts'
import { customerGateway } from '../customer-gateway/record.ts'
import { dxGateway } from '../dx-gateway/record.ts'
import type { ReportPart } from '../kind.ts'
import { namesText } from '../report-words.ts'
import { site } from '../site/record.ts'
import { named } from '../terraform.ts'
import { vpc } from '../vpc/record.ts'
import type { Ec2TransitGateway } from './record.ts'

function attachmentText(estate: Estate, id: Id | null): string {
  const attachment = attachmentOf(estate, id)
  switch (attachment?.kind) {
    case 'ec2_transit_gateway_vpc_attachment':
      return `VPC ${estate.nameOf(attachment.vpc ?? '')}`
    case 'vpn_connection':
      return `VPN connection ${named(attachment)}`
    case 'dx_gateway_association':
      return `Direct Connect gateway ${estate.nameOf(attachment.dxGateway ?? '')}`
    case undefined:
      return id ?? 'not set'
  }
}

const lansOf = (estate: Estate, sites: readonly (Id | null | undefined)[]): readonly string[] =>
  sites.flatMap((id) => estate.get(site, id)?.lanCidrs ?? [])

/** What the attachment writes into a table that learns from it, as far as the plan knows it. */
function networksOf(estate: Estate, attachment: Attachment): readonly string[] {
  switch (attachment.kind) {
    case 'ec2_transit_gateway_vpc_attachment': {
      const home = estate.get(vpc, attachment.vpc)
      return home === undefined ? [] : [home.cidrBlock, ...home.secondaryCidrBlocks]
    }
    case 'vpn_connection':
      return lansOf(estate, [estate.get(customerGateway, attachment.customerGateway)?.site])
    case 'dx_gateway_association':
      return lansOf(estate, estate.get(dxGateway, attachment.dxGateway)?.sites ?? [])
  }
}

function learnedRows(estate: Estate, id: Id): readonly Row[] {
  const attachment = attachmentOf(estate, id)
  const networks = attachment === undefined ? [] : networksOf(estate, attachment).filter(Boolean)
  const known = networks.length === 0 ? ['the networks behind it'] : networks
  return known.map((network) => [network, attachmentText(estate, id), 'propagated'])
}

const staticRow = (estate: Estate, route: TransitTable['routes'][number]): Row => [
  route.destinationCidrBlock,
  route.blackhole ? 'nowhere: blackhole' : attachmentText(estate, route.attachment),
  'static',
]

const isUsed = ({ associations, propagations, routes }: TransitTable): boolean =>
  associations.size + propagations.size + routes.length > 0

function tableParts(estate: Estate, { record, associations, propagations, routes }: TransitTable): readonly Part[] {
  const followers = [...associations].map((id) => attachmentText(estate, id)).join(', ')
  const rows = [
    ...routes.map((route) => staticRow(estate, route)),
    ...[...propagations].flatMap((id) => learnedRows(estate, id)),
  ]
  return [
    heading(record === undefined ? 'Default route table' : `Route table ${named(record)}`),
    facts([['Followed by packets from', followers || 'no attachment']]),
    table(['Destination', 'Goes to', 'Origin'], rows, 'It has no route.'),
  ]
}

/** What a reviewer compares with the other attachments: zones of a VPC, routing of a VPN, what Direct Connect announces. */
function optionsText(estate: Estate, attachment: Attachment): string {
  switch (attachment.kind) {
    case 'ec2_transit_gateway_vpc_attachment': {
      const names = namesText(estate, attachment.subnets, 'none')
      return `Subnets ${names}${attachment.applianceModeSupport ? '; appliance mode' : ''}`
    }
    case 'vpn_connection':
      return attachment.staticRoutesOnly ? 'Static routes' : 'BGP'
    case 'dx_gateway_association':
      return `Announces ${attachment.allowedPrefixes.join(', ') || 'nothing'}`
  }
}

const tableName = ({ record }: TransitTable): string => (record === undefined ? 'Default' : named(record))

function attachmentRow(estate: Estate, attachment: Attachment, tables: readonly TransitTable[]): Row {
  const followed = transitTableOf(estate, attachment)
  const told = tables.filter(({ propagations }) => propagations.has(attachment.id))
  return [
    attachmentText(estate, attachment.id),
    optionsText(estate, attachment),
    followed === undefined ? 'none' : tableName(followed),
    told.map(tableName).join(', ') || 'none',
  ]
}

function sheet(gateway: Ec2TransitGateway, estate: Estate): readonly Part[] {
  const tables = transitTablesOf(estate, gateway.id)
  return [
    heading('Attachments'),
    table(
      ['Attachment', 'How', 'Follows route table', 'Its networks are learned by'],
      attachmentsOf(estate, gateway.id).map((each) => attachmentRow(estate, each, tables)),
      'Nothing is attached.',
    ),
    ...tables.filter(isUsed).flatMap((routes) => tableParts(estate, routes)),
  ]
}

export const report: ReportPart<Ec2TransitGateway> = { chapter: 'Routes', sheet }
