import { records } from '../../../kinds/records.ts'
import { prefixText } from '../../../net/prefix.ts'
import { put } from '../../../plan/patch.ts'
import { pathText, replacedAt } from '../../../plan/path.ts'
import { defineRule } from '../../rule.ts'
import { oddCidrs, takes } from '../cidr-texts.ts'

export const rule = defineRule({
  code: 'cidr-host-bits',
  severity: 'error',
  title: 'Address inside a network instead of the network',
  reads: records,
  source: { title: 'Terraform AWS provider, CIDR validation of each argument', read: '2026-11' },
  messages: {
    hostBits: '{cidr} has host bits set; the block that holds this address is {network}.',
  },
  *check(estate) {
    for (const { resource, path, text, reading, families } of oddCidrs(estate)) {
      if (reading.is !== 'host-bits' || !takes(families, reading.network.family)) continue
      const network = prefixText(reading.network)
      yield {
        at: resource.id,
        field: pathText(path),
        message: 'hostBits',
        values: { cidr: text, network },
        fix: { title: `Use ${network}`, patch: put(replacedAt(resource, path, network)) },
      }
    }
  },
})
