/**
 * The letters of the Availability Zones where they are not a, b and c.
 * @source AWS documentation, “AWS Availability Zones”; of us-west-1 an account has two of the three.
 */
const LETTERS: Readonly<Record<string, string>> = {
  'us-east-1': 'abcdef',
  'us-west-2': 'abcd',
  'ap-northeast-1': 'acd',
  'ap-northeast-2': 'abcd',
  'ca-central-1': 'abd',
}

/** The Availability Zones of a Region, in order. */
export const zonesOf = (region: string): readonly string[] =>
  Array.from(LETTERS[region] ?? 'abc').map((letter) => region + letter)

/** The zone of the same letter in another Region, else the first one there; undefined for what is no zone of the Region. */
export function zoneIn(region: string, zone: string, from: string): string | undefined {
  if (!zone.startsWith(from) || !/^[a-z]$/.test(zone.slice(from.length))) return undefined
  const zones = zonesOf(region)
  const same = region + zone.slice(from.length)
  return zones.includes(same) ? same : zones[0]
}
