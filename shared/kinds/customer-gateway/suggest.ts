import type { Estate } from '../../estate/estate.ts'
import { site } from '../site/record.ts'
import { create } from './create.ts'
import type { CustomerGateway } from './record.ts'

/** An ASN that no gateway of the plan has; the office's own address and device. */
export function suggest(gateway: CustomerGateway, estate: Estate, field: string): readonly string[] {
  const office = estate.get(site, gateway.site)
  if (field === 'bgpAsn')
    return [create({ estate, id: gateway.id, name: gateway.name, into: [] }).bgpAsn ?? ''].map(String)
  if (field === 'ipAddress') return [office?.publicAddress ?? ''].filter((address) => address !== '')
  return []
}
