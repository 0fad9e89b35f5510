// Saves the same file over and over until it is killed, and says after each time which state is on the disk.
import { writeText } from '../../electron/files/text-file.ts'
import { stateText } from './state.ts'

const [path = '', first = '0'] = process.argv.slice(2)

for (let count = Number(first); ; count++) {
  const written = await writeText(path, stateText(count))
  if (typeof written !== 'string') throw new Error(written.message)
  process.stdout.write(`${String(count)}\n`)
}
