import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

const main = (enableDnsSupport: boolean, enableDnsHostnames: boolean) => ({
  main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsSupport, enableDnsHostnames },
})
const at = ['e.privateDnsEnabled']
const fixed = { 'main.enableDnsSupport': true, 'main.enableDnsHostnames': true }

export const cases: Cases = {
  passes: [
    { name: 'both on', plan: endpoint() },
    { name: 'without private DNS', plan: endpoint({ privateDnsEnabled: false }, main(true, false)) },
    { name: 'a gateway endpoint', plan: gateway({}, main(true, false)) },
    { name: 'DynamoDB is another rule’s', plan: endpoint({ service: 'dynamodb' }, main(true, false)) },
  ],
  fails: [
    { name: 'hostnames off', plan: endpoint({}, main(true, false)), at, message: 'off', fixed },
    { name: 'both off', plan: endpoint({}, main(false, false)), at, message: 'off', fixed },
  ],
}
