const numbers = (version: string): readonly number[] => version.split('.').map(Number)

/** Of two versions of three numbers each. */
export function isNewer(version: string, than: string): boolean {
  const other = numbers(than)
  const differing = numbers(version).findIndex((number, i) => number !== other[i])
  return differing >= 0 && (numbers(version)[differing] ?? 0) > (other[differing] ?? 0)
}
