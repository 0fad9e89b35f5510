import { readAddress4 } from '../../net/prefix.ts'

export interface Target {
  readonly address: number
  readonly port: number
}

/** `192.168.1.53` or `192.168.1.53:5353`; undefined for anything else. */
export function readTarget(text: string): Target | undefined {
  const [, host = '', portText = '53'] = /^([\d.]+)(?::(\d{1,5}))?$/.exec(text) ?? []
  const address = readAddress4(host)
  const port = Number(portText)
  return address === undefined || port < 1 || port > 65535 ? undefined : { address, port }
}
