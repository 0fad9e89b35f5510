import { listedBriefly } from '../../base/words.ts'
import type { Estate } from '../../estate/estate.ts'
import { isPublic } from '../../estate/routing.ts'
import type { Fact } from '../kind.ts'
import { routeTable } from '../route-table/record.ts'
import { subnet } from '../subnet/record.ts'
import type { NatGateway } from './record.ts'

/** Whose packets it gets, and whether it gets them any further. */
export function facts(gateway: NatGateway, estate: Estate): readonly Fact[] {
  const tables = estate.all(routeTable).filter(({ routes }) => routes.some(({ target }) => target === gateway.id))
  const home = estate.get(subnet, gateway.subnet)
  const usedBy: Fact = {
    label: 'Used by',
    value: tables.length === 0 ? 'No route table' : listedBriefly(tables.map(({ name }) => name)),
  }
  if (home === undefined || gateway.connectivityType === 'private') return [usedBy]
  const holds = isPublic(estate, home)
  const value = holds ? `Yes: ${home.name} is a public subnet` : `No: ${home.name} is a private subnet`
  return [usedBy, { label: 'Route to an internet gateway', value, holds }]
}
