const read = '2026-11'

export const applicationBalancers = {
  title: 'User Guide for Application Load Balancers, Application Load Balancers',
  url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  read,
}

export const subnetsOfBalancers = {
  title: 'Elastic Load Balancing User Guide, How Elastic Load Balancing works',
  url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  read,
}

export const listeners = {
  title: 'Elastic Load Balancing API Reference, CreateListener',
  url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html',
  read,
}

export const createBalancer = {
  title: 'Elastic Load Balancing API Reference, CreateLoadBalancer',
  url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html',
  read,
}

export const balancerGroups = {
  title: 'User Guide for Application Load Balancers, Security groups for your Application Load Balancer',
  url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  read,
}

export const cloudfrontOrigins = {
  title: 'Amazon CloudFront Developer Guide, Use various origins with CloudFront distributions',
  url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
  read,
}

export const cloudfrontNames = {
  title: 'Amazon CloudFront Developer Guide, Use custom URLs by adding alternate domain names',
  url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
  read,
}

export const cloudfrontHttps = {
  title: 'Amazon CloudFront Developer Guide, Use HTTPS with CloudFront',
  url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html',
  read,
}
