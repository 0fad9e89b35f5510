import { AMAZON_DEFAULT_ASN, usedAsns } from '../../estate/asns.ts'
import type { Estate } from '../../estate/estate.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { DxGateway } from './record.ts'

/** An ASN that no gateway of the plan has. */
export const suggest = (_gateway: DxGateway, estate: Estate, field: string): readonly string[] =>
  field === 'amazonSideAsn' ? [String(freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN))] : []
