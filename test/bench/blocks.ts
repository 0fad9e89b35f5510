import { prefixText } from '../../shared/net/prefix.ts'

const address = (...bytes: readonly [number, number, number, number]): number =>
  bytes.reduce((sum, byte) => sum * 256 + byte, 0)

const TEN = address(10, 0, 0, 0)
const OFFICES = address(192, 168, 0, 0)
const CLIENTS = address(100, 64, 0, 0)
const TUNNELS = address(169, 254, 6, 0)

const nth = (base: number, index: number, length: number): string =>
  prefixText({ family: 4, base: base + index * 2 ** (32 - length), length })

/** Hubs have a /16 each, their VPCs a /20 of it, subnets a /25 of that. */
export const hubBlock = (hub: number): string => nth(TEN, hub, 16)
export const vpcBlock = (hub: number, division: number): string => nth(TEN, hub * 16 + division, 20)
export const subnetBlock = (hub: number, division: number, subnet: number): string =>
  nth(TEN, (hub * 16 + division) * 32 + subnet, 25)
export const host = (hub: number, division: number, subnet: number, last: number): string =>
  nth(TEN, ((hub * 16 + division) * 32 + subnet) * 128 + last, 32).replace('/32', '')

export const officeBlock = (index: number): string => nth(OFFICES, index, 26)
export const clientBlock = (hub: number): string => nth(CLIENTS, hub, 22)
export const insideBlock = (index: number): string => nth(TUNNELS, index, 30)
export const publicAddress = (index: number): string =>
  prefixText({ family: 4, base: address(8, 8, 0, 0) + index, length: 32 }).replace('/32', '')
