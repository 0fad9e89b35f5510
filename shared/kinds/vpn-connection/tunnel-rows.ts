import type { Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import { address4Text, meantPrefix4 } from '../../net/prefix.ts'
import type { Field } from '../../plan/field.ts'
import { optionOf } from '../report-words.ts'
import { chosenInsideCidrs } from './inside-cidr.ts'
import { tunnelFields, UNSET_TUNNEL_NUMBERS, vpnConnection, type Tunnel, type VpnConnection } from './record.ts'

export const GIVEN_BY_AWS = 'given by AWS after apply'

const CHOSEN_BY_AWS = 'chosen by AWS'

/** In the order in which a device's forms ask for them. */
const OPTIONS = [
  'ikeVersions',
  'startupAction',
  'phase1EncryptionAlgorithms',
  'phase1IntegrityAlgorithms',
  'phase1DhGroupNumbers',
  'phase1LifetimeSeconds',
  'phase2EncryptionAlgorithms',
  'phase2IntegrityAlgorithms',
  'phase2DhGroupNumbers',
  'phase2LifetimeSeconds',
  'rekeyMarginTimeSeconds',
  'rekeyFuzzPercentage',
  'replayWindowSize',
  'dpdTimeoutAction',
  'dpdTimeoutSeconds',
  'enableTunnelLifecycleControl',
  'logEnabled',
] as const satisfies readonly (keyof Tunnel)[]

const byDefault = (text: string): string => `${text} (AWS’s default)`

function chosenText(field: Field & { readonly type: 'choices' }, values: readonly (string | number)[]): string {
  const label = (value: string | number): string => optionOf(field, value)?.label ?? String(value)
  if (values.length > 0) return values.map(label).join(', ')
  return byDefault(`any of ${field.options.map(({ value }) => label(value)).join(', ')}`)
}

function choiceText(field: Field, value: string | number): string {
  const option = optionOf(field, value)
  return [option?.label ?? String(value), option?.help].filter(Boolean).join(': ')
}

const unsetNumbers: Partial<Record<keyof Tunnel, number>> = UNSET_TUNNEL_NUMBERS

function optionText(tunnel: Tunnel, name: (typeof OPTIONS)[number]): string {
  const field: Field = tunnelFields[name]
  const value = tunnel[name]
  if (field.type === 'choices') return chosenText(field, value as readonly (string | number)[])
  if (field.type === 'choice') return choiceText(field, value as string)
  if (field.type === 'flag') return value === true ? 'on' : 'off'
  const unit = field.unit === undefined ? '' : ` ${field.unit}`
  return value === null ? byDefault(`${String(unsetNumbers[name])}${unit}`) : `${String(value)}${unit}`
}

/** AWS's end takes the first address, the device the second. */
function insideAddress(cidr: string, position: 1 | 2): string {
  const block = meantPrefix4(cidr)
  return block?.length === 30 ? address4Text(block.base + position) : 'known when AWS has chosen the block'
}

/** As it will be exported: the first tunnel always has a block. */
function insideCidr(connection: VpnConnection, index: number, estate: Estate): string {
  const own = connection.tunnels[index]?.insideCidr ?? ''
  const chosen = index === 0 ? chosenInsideCidrs(estate.all(vpnConnection)).get(connection.id) : undefined
  return own || (chosen ?? CHOSEN_BY_AWS)
}

function insideRows(connection: VpnConnection, estate: Estate): readonly Row[] {
  const blocks = connection.tunnels.map((_, index) => insideCidr(connection, index, estate))
  const ipv6 = connection.tunnels.map(({ insideIpv6Cidr }) => insideIpv6Cidr || CHOSEN_BY_AWS)
  return [
    ['Inside IPv4 CIDR', ...blocks],
    ['Inside address, AWS', ...blocks.map((block) => insideAddress(block, 1))],
    ['Inside address, office', ...blocks.map((block) => insideAddress(block, 2))],
    ...(connection.tunnelInsideIpVersion === 'ipv6' ? [['Inside IPv6 CIDR', ...ipv6]] : []),
  ]
}

/** One row for each option, one column for each tunnel. */
export const tunnelRows = (connection: VpnConnection, outsideAddress: string, estate: Estate): readonly Row[] => [
  ['Outside address, AWS', ...connection.tunnels.map(() => GIVEN_BY_AWS)],
  ['Outside address, office', ...connection.tunnels.map(() => outsideAddress)],
  ...insideRows(connection, estate),
  ...OPTIONS.map((name) => [tunnelFields[name].label, ...connection.tunnels.map((tunnel) => optionText(tunnel, name))]),
]
