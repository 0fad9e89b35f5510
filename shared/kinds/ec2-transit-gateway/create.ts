import { AMAZON_DEFAULT_ASN, usedAsns } from '../../estate/asns.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { CreateContext } from '../kind.ts'
import type { Ec2TransitGateway } from './record.ts'

/** An ASN that no gateway of the plan has: Direct Connect needs them apart. */
export const create = ({ estate }: CreateContext): Partial<Ec2TransitGateway> => ({
  amazonSideAsn: freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN),
})
