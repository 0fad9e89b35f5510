/** A DNS server and the port it listens on; none written means 53. */
export interface Target {
  readonly address: string
  readonly port: number | undefined
}

/** `192.168.1.53`, `192.168.1.53:5353`, `fd00::53`, `[fd00::53]:5353`. */
export function targetOf(text: string): Target {
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(text)
  return { address: match?.[1] ?? match?.[2] ?? text, port: match?.[3] === undefined ? undefined : Number(match[3]) }
}
