import { usesOf } from '../address-uses.ts'
import type { AddressUse } from '../kind.ts'
import type { Site } from './record.ts'

export const addresses = (office: Site): readonly AddressUse[] => usesOf('lanCidrs', office.lanCidrs, 'office')
