import type { CasePlan, Cases } from '../../cases.ts'

const plan = (more: CasePlan['resources']): CasePlan => ({ resources: { sg: { kind: 'security_group' }, ...more } })

export const cases: Cases = {
  passes: [
    { name: 'on an instance', plan: plan({ host: { kind: 'instance', securityGroups: ['sg'] } }) },
    { name: 'on a cluster', plan: plan({ eks: { kind: 'eks_cluster', securityGroups: ['sg'] } }) },
    {
      name: 'a source of another',
      plan: plan({
        db: {
          kind: 'security_group',
          ingress: [{ ipProtocol: '-1', peer: 'group', referencedSecurityGroup: 'sg' }],
        },
        host: { kind: 'instance', securityGroups: ['db'] },
      }),
    },
  ],
  fails: [
    { name: 'on nothing', plan: plan({ host: { kind: 'instance' } }), at: ['sg'], message: 'unused' },
    {
      name: 'a source of itself only',
      plan: {
        resources: {
          sg: { kind: 'security_group', ingress: [{ ipProtocol: '-1', peer: 'group', referencedSecurityGroup: 'sg' }] },
        },
      },
      at: ['sg'],
      message: 'unused',
    },
  ],
}
