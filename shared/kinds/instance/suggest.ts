import type { Estate } from '../../estate/estate.ts'
import { freeAddress } from '../../estate/placing.ts'
import { subnet } from '../subnet/record.ts'
import type { Instance } from './record.ts'

/** The next free address of its subnet. */
export function suggest(host: Instance, estate: Estate, field: string): readonly string[] {
  const home = estate.get(subnet, host.subnet)
  return field === 'privateIp' && home !== undefined ? [freeAddress(estate, home) ?? []].flat() : []
}
