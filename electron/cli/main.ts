import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { fileProblem } from '../files/file-problem.ts'
import { printError } from './print.ts'
import { program } from './program.ts'
import { Unusable, UNUSABLE } from './unusable.ts'

await run(process.argv)

async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endEarly)
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

/** The reader of our output may have gone: `gatewright rules | head -1`. */
function endEarly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  printError(fileProblem(error, 'the output', 'write').message)
  process.exit(UNUSABLE)
}
