import { awsServices, type AwsService } from '../../estate/aws-services.ts'

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** A name with more letters wrong may mean anything. */
const FARTHEST = 2

/** Single letters to change, add or take away to make one text of the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}

/** 0 for the same name or title, less than 1 for a part of one, then by letters. */
function far(text: string, { name, title }: AwsService): number {
  const names = [plain(name), plain(title)]
  if (names.includes(text)) return 0
  if (text.length > 2 && names.some((each) => each.includes(text))) return 0.5
  const other = plain(name)
  if (Math.abs(other.length - text.length) > FARTHEST) return Infinity
  const wrong = distance(text, other)
  return wrong < text.length ? wrong : Infinity
}

/** The service of the catalogue that this most likely means; undefined when none is near. */
export function nearestService(text: string): AwsService | undefined {
  const wanted = plain(text)
  const found = awsServices
    .map((service) => ({ service, far: far(wanted, service) }))
    .reduce((best, each) => (each.far < best.far ? each : best))
  return found.far <= FARTHEST ? found.service : undefined
}
