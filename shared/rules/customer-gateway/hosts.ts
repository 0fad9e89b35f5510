import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { customerGateway, type CustomerGateway } from '../../kinds/customer-gateway/record.ts'
import { site } from '../../kinds/site/record.ts'
import { address4Text, readAddress4, type Prefix4 } from '../../net/prefix.ts'
import { documentationName, notPublicName } from '../../net/special-ranges.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

/** The one address meant, also with blanks around it or written as a block of one; undefined for anything else. */
export function meantHost(text: string): Prefix4 | undefined {
  const base = readAddress4(text.trim().replace(/\/32$/, ''))
  return base === undefined ? undefined : { family: 4, base, length: 32 }
}

export const hostText = (host: Prefix4): string => address4Text(host.base)

/** Equal for two gateways that are one to AWS; undefined without an address. */
function identityOf(gateway: CustomerGateway): string | undefined {
  const { ipAddress, bgpAsn, deviceName } = gateway
  const host = meantHost(ipAddress)
  return host && JSON.stringify([hostText(host), bgpAsn, deviceName])
}

const firstByIdentity = remembered((gateways: readonly CustomerGateway[]): ReadonlyMap<string, CustomerGateway> => {
  const firsts = new Map<string, CustomerGateway>()
  for (const gateway of gateways) {
    const identity = identityOf(gateway)
    if (identity !== undefined && !firsts.has(identity)) firsts.set(identity, gateway)
  }
  return firsts
})

/** The first gateway of the plan, if another one, that AWS can't tell from this one. */
export function twinOf(estate: Estate, gateway: CustomerGateway): CustomerGateway | undefined {
  const first = firstByIdentity(estate.all(customerGateway)).get(identityOf(gateway) ?? '')
  return first?.id === gateway.id ? undefined : first
}

const isOnInternet = (host: Prefix4): boolean =>
  notPublicName(host) === undefined && documentationName(host) === undefined

/** The office's public address for the gateway, where it has one that will do. */
export function useOfficeAddress(estate: Estate, gateway: CustomerGateway): { readonly fix?: Fix } {
  const host = meantHost(estate.get(site, gateway.site)?.publicAddress ?? '')
  if (host === undefined || !isOnInternet(host)) return {}
  const ipAddress = hostText(host)
  if (twinOf(estate, { ...gateway, ipAddress }) !== undefined) return {}
  return { fix: { title: `Use ${ipAddress}`, patch: change(gateway, { ipAddress }) } }
}

/** For the gateway's device name: its id, or that with a number where another gateway has it. */
export function freeDeviceName(estate: Estate, gateway: CustomerGateway): string {
  const { id } = gateway
  let deviceName = id
  for (let i = 2; twinOf(estate, { ...gateway, deviceName }) !== undefined; i++) deviceName = `${id}-${String(i)}`
  return deviceName
}
