import { instance, type Instance } from '../../../kinds/instance/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { runInstances } from '../sources.ts'

type Message = 'type' | 'ami'

function* faultsOf({ id: at, name: host, instanceType, ami }: Instance): Iterable<Fault<Message>> {
  if (!/^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|metal|\d*xlarge|metal-\d+xl)$/.test(instanceType))
    yield { at, field: 'instanceType', message: 'type', values: { host, text: instanceType } }
  if (ami !== '' && !/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(ami))
    yield { at, field: 'ami', message: 'ami', values: { text: ami } }
}

export const rule = defineRule({
  code: 'instance-forms',
  severity: 'error',
  title: 'Instance type or AMI EC2 does not know',
  reads: [instance],
  source: runInstances,
  messages: {
    type: 'The instance type “{text}” of {host} is not written as EC2 does: t3.micro.',
    ami: '“{text}” is not the id of an AMI: ami- and 17 hexadecimal digits. Left empty it is the current Amazon Linux.',
  },
  *check(estate) {
    for (const each of estate.all(instance)) yield* faultsOf(each)
  },
})
