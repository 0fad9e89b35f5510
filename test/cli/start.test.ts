import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')

test('npx gatewright --version names the version', () => {
  const { status, stdout } = spawnSync('npx', ['--no-install', 'gatewright', '--version'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` })
})

test('unusable arguments end with 2 and one line', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, manifest.bin.gatewright), '--nonsense'], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 2, stderr: "error: unknown option '--nonsense'\n" })
})

test.runIf(process.platform === 'linux')(
  'a disk that is full is told and is no success; a reader that has gone is',
  () => {
    const program = join(root, manifest.bin.gatewright)
    const through = (shell: string) => {
      const { status, stderr } = spawnSync('bash', ['-c', shell, program], { encoding: 'utf8' })
      return { status, stderr }
    }
    expect(through('"$0" rules > /dev/full')).toEqual({
      status: 2,
      stderr: 'error: Can’t write the output: the disk is full; free some space or choose another place.\n',
    })
    expect(through('"$0" rules --format json | head -1; exit ${PIPESTATUS[0]}')).toEqual({ status: 0, stderr: '' })
  },
)
