import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster } from '../case-plans.ts'

const group = (description: string) => ({ resources: { sg: { kind: 'security_group', description } } })
const describedRule = (description: string) => inbound({ ...https, description })

export const cases: Cases = {
  passes: [
    { name: 'every character a group may have', plan: group('aZ09 ._-:/()#,@[]+=&;{}!$*') },
    { name: '255 characters', plan: group('a'.repeat(255)) },
    { name: 'every character a rule may have', plan: describedRule('aZ09 ._-:/()#,@[]+=;{}!$*') },
    { name: 'a rule without', plan: describedRule('') },
    { name: 'the office’s rule', plan: describedRule('Office LAN CIDR (for access via Site-to-site VPN)') },
  ],
  fails: [
    {
      name: 'a group without',
      plan: group(''),
      at: ['sg.description'],
      message: 'missing',
      fixed: { 'sg.description': 'Managed by Terraform' },
    },
    {
      name: 'accents and quotes',
      plan: group('Zugang für “Büro”'),
      at: ['sg.description'],
      message: 'characters',
      fixed: { 'sg.description': 'Zugang fur Buro' },
    },
    {
      name: 'nothing but what is refused',
      plan: group('<>'),
      at: ['sg.description'],
      message: 'characters',
      fixed: { 'sg.description': 'Managed by Terraform' },
    },
    {
      name: '256 characters',
      plan: group('a'.repeat(256)),
      at: ['sg.description'],
      message: 'length',
      fixed: { 'sg.description': 'a'.repeat(255) },
    },
    {
      name: 'an ampersand in a rule',
      plan: describedRule('Lab & office'),
      at: ['sg.ingress[0].description'],
      message: 'characters',
      fixed: { 'sg.ingress[0].description': 'Lab  office' },
    },
    {
      name: 'a rule of a cluster’s own group, 256 characters',
      plan: onCluster({ ...https, description: 'a'.repeat(256) }),
      at: ['eks.clusterSecurityGroupIngress[0].description'],
      message: 'length',
      fixed: { 'eks.clusterSecurityGroupIngress[0].description': 'a'.repeat(255) },
    },
  ],
}
