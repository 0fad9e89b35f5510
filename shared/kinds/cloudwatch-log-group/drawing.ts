import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import { nameOf } from './name.ts'
import type { CloudwatchLogGroup } from './record.ts'

const keptFor = ({ retentionInDays }: CloudwatchLogGroup): string =>
  retentionInDays === '0' ? 'kept for ever' : `kept for ${retentionInDays} days`

export const drawing: Drawing<CloudwatchLogGroup> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'logs' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (group) => `${nameOf(group)}\n${keptFor(group)}`,
  tone: () => 'monitoring',
}
