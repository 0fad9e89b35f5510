import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const program = join(import.meta.dirname, '../..', manifest.bin.gatewright)

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for the tests of a file, and the built program run in it. */
export function inFolder(): { folder: string; gatewright: (args: readonly string[], stdin?: string) => Answer } {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-cli-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const gatewright = (args: readonly string[], stdin = ''): Answer => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      input: stdin,
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    })
    return { status, stdout, stderr }
  }
  return { folder, gatewright }
}

const head = { format: 'gatewright-plan', version: 1 }

/** One advice. */
export const soundPlan = JSON.stringify({
  ...head,
  name: 'Sound',
  resources: { vpc: { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' } },
})

/** The error stands in line 6. */
export const faultyPlan = `{
  "format": "gatewright-plan", "version": 1, "name": "Faulty",
  "resources": {
    "vpc": { "kind": "vpc", "name": "main", "cidrBlock": "10.0.0.0/16" },
    "subnet": { "kind": "subnet", "name": "a", "vpc": "vpc", "availabilityZone": "eu-west-1a",
      "cidrBlock": "10.1.0.0/24" }
  }
}
`

export const waivedPlan = faultyPlan.replace(
  '"resources"',
  '"waivers": { "subnet": { "subnet-in-vpc": "moved soon" } }, "resources"',
)
