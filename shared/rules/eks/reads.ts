import { customerGateway } from '../../kinds/customer-gateway/record.ts'
import { eksCluster } from '../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../kinds/security-group/record.ts'
import { site } from '../../kinds/site/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import { vpnConnection } from '../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../kinds/vpn-gateway/record.ts'

/** What a rule looks at that asks how the joined offices reach a cluster. */
export const officeAccess = [eksCluster, securityGroup, vpc, vpnConnection, vpnGateway, customerGateway, site]
