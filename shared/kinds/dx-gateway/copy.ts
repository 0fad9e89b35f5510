import { AMAZON_DEFAULT_ASN, usedAsns } from '../../estate/asns.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { CopyContext } from '../kind.ts'
import type { DxGateway } from './record.ts'

export const copy = ({ estate }: CopyContext<DxGateway>): Partial<DxGateway> => ({
  amazonSideAsn: freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN),
})
