import { natGateway, type NatGateway } from '../../../kinds/nat-gateway/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createNat } from '../sources.ts'

const FORM = /^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$/

export const rule = defineRule({
  code: 'nat-allocation-id',
  severity: 'error',
  title: 'Not an Elastic IP allocation',
  reads: [natGateway],
  source: createNat,
  messages: {
    form: '“{id}” is not the id of an Elastic IP, such as eipalloc-0123456789abcdef0; leave it empty and the export makes one.',
    twice: '{id} is the Elastic IP of {first} already; an Elastic IP serves one NAT gateway.',
  },
  *check(estate) {
    const firsts = new Map<string, NatGateway>()
    for (const nat of estate.all(natGateway)) {
      const id = nat.allocationId
      if (id === '' || nat.connectivityType !== 'public') continue
      const first = firsts.get(id)
      const at = { at: nat.id, field: 'allocationId' }
      const fix = { title: 'Let the export make one', patch: change(nat, { allocationId: '' }) }
      if (!FORM.test(id)) yield { ...at, message: 'form', values: { id }, fix }
      else if (first !== undefined)
        yield { ...at, message: 'twice', values: { id, first: first.name }, also: [first.id], fix }
      else firsts.set(id, nat)
    }
  },
})
