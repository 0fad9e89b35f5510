import { UNSET_TUNNEL_NUMBERS, type Tunnel } from '../../kinds/vpn-connection/record.ts'

export interface Limits {
  readonly min: number
  readonly max: number
}

export const isWithin = (value: number, { min, max }: Limits): boolean => value >= min && value <= max

export const nearest = (value: number, { min, max }: Limits): number => Math.min(max, Math.max(min, value))

/** Seconds. */
export const PHASE_1_LIFETIME = { min: 900, max: 28800, unset: UNSET_TUNNEL_NUMBERS.phase1LifetimeSeconds }
export const PHASE_2_LIFETIME = { min: 900, max: 3600, unset: UNSET_TUNNEL_NUMBERS.phase2LifetimeSeconds }

/** What holds for the tunnel, written or not. */
export const lifetimesOf = ({ phase1LifetimeSeconds, phase2LifetimeSeconds }: Tunnel) => ({
  phase1: phase1LifetimeSeconds ?? PHASE_1_LIFETIME.unset,
  phase2: phase2LifetimeSeconds ?? PHASE_2_LIFETIME.unset,
})

export function isInOrder(tunnel: Tunnel): boolean {
  const { phase1, phase2 } = lifetimesOf(tunnel)
  return phase2 < phase1
}

export const REKEY_MARGIN = { min: 60, max: 1800, unset: UNSET_TUNNEL_NUMBERS.rekeyMarginTimeSeconds }
