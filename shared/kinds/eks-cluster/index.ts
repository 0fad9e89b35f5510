import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { eksCluster } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: eksCluster,
  category: 'Containers',
  description: 'A managed Kubernetes cluster and who may reach its API server.',
  drawing,
  addresses,
  suggest,
  facts,
  create,
  report,
  terraform,
})
