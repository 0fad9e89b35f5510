import { vpcPeeringConnection } from '../kinds/vpc-peering-connection/record.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'

/** VPCs that are there already, as in another Region or account: peerings name them by id, and the export makes none. */
export const existingVpcs = answered(
  (estate: Estate): ReadonlySet<Id | null> =>
    new Set(
      estate
        .all(vpcPeeringConnection)
        .filter(({ peerVpcId }) => peerVpcId !== '')
        .map(({ peerVpc }) => peerVpc),
    ),
)
