import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { vpnConnection, type Tunnel, type VpnConnection } from '../../kinds/vpn-connection/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change, type Patch } from '../../plan/patch.ts'

export interface PlacedTunnel {
  readonly connection: VpnConnection
  readonly tunnel: Tunnel
  /** 0 or 1; people count from 1. */
  readonly index: number
}

const tunnelsOf = remembered((connections: readonly VpnConnection[]): readonly PlacedTunnel[] =>
  connections.flatMap((connection) => connection.tunnels.map((tunnel, index) => ({ connection, tunnel, index }))),
)

export const everyTunnel = (estate: Estate): readonly PlacedTunnel[] => tunnelsOf(estate.all(vpnConnection))

/** Where a finding about one option of a tunnel stands. */
export const atOption = (
  { connection, index }: Pick<PlacedTunnel, 'connection' | 'index'>,
  option: keyof Tunnel,
): { readonly at: string; readonly field: string } => ({
  at: connection.id,
  field: `tunnels[${String(index)}].${option}`,
})

/** The tunnel's and its connection's names, for a message. */
export const namesOf = ({ connection, index }: PlacedTunnel): { tunnel: number; connection: string } => ({
  tunnel: index + 1,
  connection: connection.name,
})

export const changeTunnel = ({ connection, tunnel }: PlacedTunnel, options: Partial<Tunnel>): Patch =>
  change(connection, {
    tunnels: connection.tunnels.map((each) => (each === tunnel ? { ...each, ...options } : each)),
  })

export const changeBoth = (connection: VpnConnection, changed: (tunnel: Tunnel) => Tunnel): Patch =>
  change(connection, { tunnels: connection.tunnels.map(changed) })

/** The fix that gives a tunnel this inside block; none when no block is free. */
export const pinTo = (placed: PlacedTunnel, free: string | undefined): { readonly fix?: Fix } =>
  free === undefined ? {} : { fix: { title: `Use ${free}`, patch: changeTunnel(placed, { insideCidr: free }) } }
