import type { Cases } from '../../cases.ts'
import { people, rootCertificateChainArn, serverCertificateArn } from '../case-plans.ts'

const directory = (activeDirectoryId: string) =>
  people({ authenticationType: 'directory-service-authentication', activeDirectoryId })
const federated = (samlProviderArn: string) =>
  people({ authenticationType: 'federated-authentication', samlProviderArn })

export const cases: Cases = {
  passes: [
    { name: 'certificates', plan: people() },
    { name: 'a directory', plan: directory('d-1234567890') },
    { name: 'a SAML provider', plan: federated('arn:aws:iam::123456789012:saml-provider/identity-center') },
    {
      name: 'a wrong certificate that is not used',
      plan: people({
        authenticationType: 'federated-authentication',
        samlProviderArn: 'arn:aws:iam::123456789012:saml-provider/identity-center',
        rootCertificateChainArn: 'clients',
      }),
    },
  ],
  fails: [
    {
      name: 'no authority',
      plan: people({ rootCertificateChainArn: '' }),
      at: ['people.rootCertificateChainArn'],
      message: 'certificate',
    },
    { name: 'no directory', plan: directory(''), at: ['people.activeDirectoryId'], message: 'directory' },
    { name: 'no SAML provider', plan: federated(''), at: ['people.samlProviderArn'], message: 'saml' },
    { name: 'a directory by name', plan: directory('corp.example'), at: ['people.activeDirectoryId'], message: 'form' },
    {
      name: 'a role as a SAML provider',
      plan: federated('arn:aws:iam::123456789012:role/people'),
      at: ['people.samlProviderArn'],
      message: 'form',
    },
    {
      name: 'a server certificate by name',
      plan: people({ serverCertificateArn: 'vpn.corp.example' }),
      at: ['people.serverCertificateArn'],
      message: 'form',
    },
    {
      name: 'both certificates in another Region',
      plan: people({
        serverCertificateArn: serverCertificateArn.replace('eu-west-1', 'us-east-1'),
        rootCertificateChainArn: rootCertificateChainArn.replace('eu-west-1', 'us-east-1'),
      }),
      at: ['people.serverCertificateArn', 'people.rootCertificateChainArn'],
      message: 'region',
    },
  ],
}
