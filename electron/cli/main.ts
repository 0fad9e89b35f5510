import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { printError } from './print.ts'
import { program } from './program.ts'
import { Unusable, UNUSABLE } from './unusable.ts'

await run(process.argv)

async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    await program().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Commander ends help and version with 0, and what it cannot use with 1; for us unusable arguments are 2. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE
  if (error instanceof Unusable) printError(error.message)
  else process.stderr.write(`Gatewright has failed; please report this:\n${inspect(error)}\n`)
  return UNUSABLE
}

/** The reader of our output has gone: `gatewright rules | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
