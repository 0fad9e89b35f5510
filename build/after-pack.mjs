// A runtime given as a folder brings files that an app must not ship. Runs before the fuses are flipped.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { MARKER } from './electron-stand-in.mjs'

export default function afterPack({ appOutDir }) {
  for (const file of ['resources/default_app.asar', 'version', MARKER]) rmSync(join(appOutDir, file), { force: true })
}
