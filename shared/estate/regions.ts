/** When the list was read; AWS adds a few Regions each year. */
export const regionsRead = 'November 2026'

/**
 * The Regions of the usual partition.
 * @source AWS Regions and Availability Zones User Guide, “AWS Regions”.
 */
export const regions: readonly (readonly [code: string, place: string])[] = [
  ['us-east-1', 'N. Virginia'],
  ['us-east-2', 'Ohio'],
  ['us-west-1', 'N. California'],
  ['us-west-2', 'Oregon'],
  ['af-south-1', 'Cape Town'],
  ['ap-east-1', 'Hong Kong'],
  ['ap-east-2', 'Taipei'],
  ['ap-south-1', 'Mumbai'],
  ['ap-south-2', 'Hyderabad'],
  ['ap-northeast-1', 'Tokyo'],
  ['ap-northeast-2', 'Seoul'],
  ['ap-northeast-3', 'Osaka'],
  ['ap-southeast-1', 'Singapore'],
  ['ap-southeast-2', 'Sydney'],
  ['ap-southeast-3', 'Jakarta'],
  ['ap-southeast-4', 'Melbourne'],
  ['ap-southeast-5', 'Malaysia'],
  ['ap-southeast-6', 'New Zealand'],
  ['ap-southeast-7', 'Thailand'],
  ['ca-central-1', 'Canada Central'],
  ['ca-west-1', 'Calgary'],
  ['eu-central-1', 'Frankfurt'],
  ['eu-central-2', 'Zurich'],
  ['eu-north-1', 'Stockholm'],
  ['eu-south-1', 'Milan'],
  ['eu-south-2', 'Spain'],
  ['eu-west-1', 'Ireland'],
  ['eu-west-2', 'London'],
  ['eu-west-3', 'Paris'],
  ['il-central-1', 'Tel Aviv'],
  ['me-central-1', 'UAE'],
  ['me-south-1', 'Bahrain'],
  ['mx-central-1', 'Mexico Central'],
  ['sa-east-1', 'São Paulo'],
]

/** GovCloud, China and the European Sovereign Cloud: accounts of their own. */
const ofOtherPartitions = ['us-gov-east-1', 'us-gov-west-1', 'cn-north-1', 'cn-northwest-1', 'eusc-de-east-1']

const codes: ReadonlySet<string> = new Set([...regions.map(([code]) => code), ...ofOtherPartitions])

export const isKnownRegion = (region: string): boolean => codes.has(region)

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The Region that is written like this but for capitals, hyphens and blanks: `EU West 1`. */
export const meantRegion = (text: string): string | undefined =>
  [...codes].find((code) => letters(code) === letters(text))
