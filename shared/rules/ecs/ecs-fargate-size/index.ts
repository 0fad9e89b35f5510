import { listedBriefly } from '../../../base/words.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { fargateTasks } from '../sources.ts'

const GIB = 1024

const steps = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: (to - from) / by + 1 }, (_, i) => (from + i * by) * GIB)

/** Memory in MiB that each CPU size takes. */
const sizes: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, ...steps(1, 2, 1)]],
  [512, steps(1, 4, 1)],
  [1024, steps(2, 8, 1)],
  [2048, steps(4, 16, 1)],
  [4096, steps(8, 30, 1)],
  [8192, steps(16, 60, 4)],
  [16384, steps(32, 120, 8)],
])

/** The least that is enough, or else the most. */
const atLeast = (choices: readonly number[], wanted: number | null): number =>
  choices.find((choice) => choice >= (wanted ?? 0)) ?? choices.at(-1) ?? 0

export const rule = defineRule({
  code: 'ecs-fargate-size',
  severity: 'error',
  title: 'Task size Fargate does not have',
  reads: [ecsService],
  source: fargateTasks,
  messages: {
    cpu: '{cpu} CPU units are no size of Fargate; it has {choices}.',
    memory: 'With {cpu} CPU units Fargate has from {least} to {most} MiB in steps, and not {memory}.',
  },
  *check(estate) {
    for (const service of estate.all(ecsService)) {
      const { id, cpu, memory, launchType } = service
      const memories = cpu === null ? undefined : sizes.get(cpu)
      if (launchType !== 'FARGATE' || (memory !== null && memories?.includes(memory))) continue
      const wantedCpu = atLeast([...sizes.keys()], cpu)
      const choices = sizes.get(wantedCpu) ?? []
      const wantedMemory = atLeast(choices, memory)
      yield {
        at: id,
        field: memories === undefined ? 'cpu' : 'memory',
        message: memories === undefined ? ('cpu' as const) : ('memory' as const),
        values: {
          cpu: cpu ?? 'No',
          memory: memory ?? 'none',
          choices: listedBriefly([...sizes.keys()].map(String), 7),
          least: choices[0] ?? 0,
          most: choices.at(-1) ?? 0,
        },
        fix: {
          title: `Use ${String(wantedCpu)} units and ${String(wantedMemory)} MiB`,
          patch: change(service, { cpu: wantedCpu, memory: wantedMemory }),
        },
      }
    }
  },
})
