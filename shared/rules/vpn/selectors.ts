import { contains, meantPrefix4, prefix4, type Prefix4 } from '../../net/prefix.ts'

const everything = prefix4('0.0.0.0/0')

/** An unset one is for everything. */
export const selectorOf = (text: string): Prefix4 => meantPrefix4(text) ?? everything

/** One side holds what the other side should, and not what it should itself. */
export const areSwapped = (
  local: Prefix4,
  remote: Prefix4,
  home: readonly Prefix4[],
  lans: readonly Prefix4[],
): boolean => {
  const holdsLan = (selector: Prefix4): boolean => lans.some((lan) => contains(selector, lan))
  const holdsHome = (selector: Prefix4): boolean => home.some((block) => contains(selector, block))
  const localIsHome = holdsHome(local) && !holdsLan(local)
  const remoteIsOffice = holdsLan(remote) && !holdsHome(remote)
  return localIsHome || remoteIsOffice
}
