import { ec2ClientVpnEndpoint, type Ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { routes as source } from '../sources.ts'

type Message = 'network' | 'destination' | 'subnet' | 'target' | 'ruleTwice' | 'routeTwice' | 'description'

const isLong = (description: string): boolean => Array.from(description).length > 255

function* ruleFaults({ id: at, authorizationRules }: Ec2ClientVpnEndpoint): Iterable<Fault<Message>> {
  const seen = new Set<string>()
  for (const [index, { targetNetworkCidr: cidr, accessGroupId, description }] of authorizationRules.entries()) {
    const entry = `authorizationRules[${index}]`
    const key = `${cidr} ${accessGroupId}`
    if (cidr === '') yield { at, field: `${entry}.targetNetworkCidr`, message: 'network' }
    else if (seen.has(key)) yield { at, field: `${entry}.targetNetworkCidr`, message: 'ruleTwice', values: { cidr } }
    if (isLong(description)) yield { at, field: `${entry}.description`, message: 'description' }
    seen.add(key)
  }
}

function* routeFaults(endpoint: Ec2ClientVpnEndpoint, nameOf: (id: string) => string): Iterable<Fault<Message>> {
  const { id: at, name, subnets, routes } = endpoint
  const seen = new Set<string>()
  for (const [index, { destinationCidrBlock: cidr, targetSubnet, description }] of routes.entries()) {
    const entry = `routes[${index}]`
    const key = `${cidr} ${targetSubnet ?? ''}`
    const values = { cidr, endpoint: name, subnet: targetSubnet === null ? '' : nameOf(targetSubnet) }
    if (cidr === '') yield { at, field: `${entry}.destinationCidrBlock`, message: 'destination' }
    else if (seen.has(key)) yield { at, field: `${entry}.destinationCidrBlock`, message: 'routeTwice', values }
    if (targetSubnet === null) yield { at, field: `${entry}.targetSubnet`, message: 'subnet', values }
    else if (!subnets.includes(targetSubnet)) yield { at, field: `${entry}.targetSubnet`, message: 'target', values }
    if (isLong(description)) yield { at, field: `${entry}.description`, message: 'description' }
    seen.add(key)
  }
}

export const rule = defineRule({
  code: 'client-vpn-entries',
  severity: 'error',
  title: 'Route or authorization AWS refuses',
  reads: [ec2ClientVpnEndpoint],
  source,
  messages: {
    network: 'The network that clients may reach is missing; write one like 10.0.0.0/16.',
    destination: 'The route’s destination is missing; write one like 192.168.1.0/24.',
    subnet: 'The route to {cidr} leads through no subnet; choose a target network.',
    target: '{subnet} is no target network of {endpoint}, so the route to {cidr} can’t lead through it.',
    ruleTwice: 'A rule for {cidr} and the same group stands here already.',
    routeTwice: 'A route to {cidr} through {subnet} stands here already.',
    description: 'The description has more than 255 characters.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      yield* ruleFaults(endpoint)
      yield* routeFaults(endpoint, estate.nameOf)
    }
  },
})
