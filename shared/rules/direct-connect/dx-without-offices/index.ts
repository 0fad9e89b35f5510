import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { defineRule } from '../../rule.ts'
import { directConnectGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-without-offices',
  severity: 'advice',
  title: 'Direct Connect gateway without an office',
  reads: [dxGateway, site],
  source: directConnectGateways,
  messages: {
    none: 'No office’s circuit ends at {gateway}; name the offices, so that their networks are checked too.',
  },
  *check(estate) {
    for (const gateway of estate.all(dxGateway))
      if (!gateway.sites.some((id) => estate.get(site, id) !== undefined))
        yield { at: gateway.id, field: 'sites', message: 'none', values: { gateway: gateway.name } }
  },
})
