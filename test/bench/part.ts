/** One office joined to one VPC, and the VPC to the transit gateway of its hub. */
export interface Division {
  readonly hub: number
  readonly number: number
  /** Another of the hub, whose VPC is its peer. */
  readonly peer: number | undefined
  /** The LAN of the hub’s own office. */
  readonly headquarters: string
}

/** What the parts of a division are called and who asks for its services. */
export interface Part extends Division {
  readonly key: string
  /** The LANs of the offices that are joined to it. */
  readonly lans: readonly string[]
}
