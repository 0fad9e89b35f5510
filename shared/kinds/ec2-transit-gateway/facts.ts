import { listedBriefly } from '../../base/words.ts'
import type { Estate } from '../../estate/estate.ts'
import { attachmentsOf, farEndOf, leadsTo, type Attachment } from '../../estate/transit.ts'
import type { Fact } from '../kind.ts'
import type { Ec2TransitGateway } from './record.ts'

/** Which of its attachments lead where, by its route tables. */
export function facts(gateway: Ec2TransitGateway, estate: Estate): readonly Fact[] {
  const all = attachmentsOf(estate, gateway.id)
  const nameOf = (attachment: Attachment): string => estate.nameOf(farEndOf(attachment) ?? attachment.id)
  return all.map((from) => ({
    label: `From ${nameOf(from)}`,
    value: listedBriefly(all.filter((to) => leadsTo(estate, from, to)).map(nameOf)) || 'nowhere',
  }))
}
