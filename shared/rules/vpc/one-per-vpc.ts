import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import type { internetGateway } from '../../kinds/internet-gateway/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import type { vpnGateway } from '../../kinds/vpn-gateway/record.ts'
import { defineRule, type Rule } from '../rule.ts'

interface OnePerVpc {
  readonly code: string
  /** What it is, in the middle of a sentence: `internet gateway`. */
  readonly thing: string
  readonly record: typeof internetGateway | typeof vpnGateway
  readonly source: Rule['source']
}

/** A gateway that a VPC can have one of; said at the second. */
export const onePerVpc = ({ code, thing, record, source }: OnePerVpc): Rule =>
  defineRule({
    code,
    severity: 'error',
    title: `Second ${thing} on a VPC`,
    reads: [record, vpc],
    source,
    messages: {
      second: `{vpc} has the ${thing} {first} already, and can have one only; {second} can’t be attached.`,
    },
    *check(estate: Estate) {
      for (const [id, [first, ...others]] of grouped(estate.all(record), (gateway) => gateway.vpc)) {
        const home = estate.get(vpc, id)
        if (home === undefined || first === undefined) continue
        for (const second of others)
          yield {
            at: second.id,
            field: 'vpc',
            message: 'second',
            values: { vpc: home.name, first: first.name, second: second.name },
            also: [first.id, home.id],
          }
      }
    },
  })
