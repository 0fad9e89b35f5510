import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { nodeGroups } from '../sources.ts'

const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|metal|\d*xlarge|metal-\d+xl)$/
const AMI_TYPE =
  /^(?:AL2_(?:x86_64(?:_GPU)?|ARM_64)|AL2023_(?:x86_64_(?:STANDARD|NEURON|NVIDIA)|ARM_64_(?:STANDARD|NVIDIA))|BOTTLEROCKET_(?:ARM_64|x86_64)(?:_FIPS|_NVIDIA)?|WINDOWS_(?:CORE|FULL)_(?:2019|2022)_x86_64|CUSTOM)$/

export const rule = defineRule({
  code: 'eks-node-group-forms',
  severity: 'error',
  title: 'Instance or AMI type EKS does not know',
  reads: [eksCluster],
  source: nodeGroups,
  messages: {
    instance: 'The instance type “{text}” is not written as EC2 does: m7i.large.',
    ami: '“{text}” is no AMI type of EKS, such as AL2023_x86_64_STANDARD; left empty, AWS takes the one that fits.',
  },
  *check(estate) {
    for (const { id, nodeGroups: groups } of estate.all(eksCluster))
      for (const [index, { instanceTypes, amiType }] of groups.entries()) {
        const group = `nodeGroups[${index}]`
        for (const [i, text] of instanceTypes.entries())
          if (!INSTANCE_TYPE.test(text))
            yield { at: id, field: `${group}.instanceTypes[${i}]`, message: 'instance', values: { text } }
        if (amiType !== '' && !AMI_TYPE.test(amiType))
          yield { at: id, field: `${group}.amiType`, message: 'ami', values: { text: amiType } }
      }
  },
})
