const read = '2026-11'

export const transitAssociations = {
  title: 'AWS Direct Connect User Guide, Transit gateway associations',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
  read,
}

export const allowedPrefixes = {
  title: 'AWS Direct Connect User Guide, Allowed prefixes interactions',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
  read,
}

export const directConnectGateways = {
  title: 'AWS Direct Connect User Guide, AWS Direct Connect gateways',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html',
  read,
}

export const directConnectQuotas = {
  title: 'AWS Direct Connect User Guide, AWS Direct Connect quotas',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  read,
}
