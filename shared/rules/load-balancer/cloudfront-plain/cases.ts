import type { Cases } from '../../cases.ts'
import { distribution } from '../case-plans.ts'

const http = { protocol: 'HTTP', port: 80, targetPort: 8080 }

export const cases: Cases = {
  passes: [
    { name: 'HTTPS on both sides', plan: distribution() },
    { name: 'as the viewer, who is redirected', plan: distribution({ originProtocolPolicy: 'match-viewer' }) },
  ],
  fails: [
    {
      name: 'HTTP to the origin',
      plan: distribution({ originProtocolPolicy: 'http-only' }, { listeners: [http] }),
      at: ['cdn.originProtocolPolicy'],
      message: 'origin',
    },
    {
      name: 'HTTP from viewers',
      plan: distribution({ viewerProtocolPolicy: 'allow-all' }),
      at: ['cdn.viewerProtocolPolicy'],
      message: 'viewer',
      fixed: { 'cdn.viewerProtocolPolicy': 'redirect-to-https' },
    },
  ],
}
