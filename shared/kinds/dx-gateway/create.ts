import { AMAZON_DEFAULT_ASN, usedAsns } from '../../estate/asns.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { CreateContext } from '../kind.ts'
import { site } from '../site/record.ts'
import type { DxGateway } from './record.ts'

/** An ASN apart from those it is joined with; the plan’s office, if it has just one. */
export function create({ estate }: CreateContext): Partial<DxGateway> {
  const offices = estate.all(site)
  return {
    amazonSideAsn: freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN),
    sites: offices.length === 1 ? offices.map(({ id }) => id) : [],
  }
}
