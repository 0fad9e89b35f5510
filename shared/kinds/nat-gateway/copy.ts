import type { NatGateway } from './record.ts'

/** Addresses are given once. */
export const copy = (): Partial<NatGateway> => ({ allocationId: '', publicIp: '', privateIp: '' })
