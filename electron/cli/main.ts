import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }

const program = new Command('gatewright')
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .configureOutput({
    writeErr: (text) => {
      process.stderr.write(text)
    },
  })

run()

function run(): void {
  try {
    program.parse()
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Commander ends help and version with 0, and what it cannot use with 1; for us unusable arguments are 2. */
function exitCodeOf(error: unknown): number {
  const code = error instanceof Error && 'exitCode' in error ? error.exitCode : undefined
  if (code === undefined) throw error
  return code === 0 ? 0 : 2
}
