import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { rest, round, startEditor, TEMPLATE } from '../soak/editor.ts'
import { gauge } from '../soak/use.ts'
import { expect, test } from './fixtures.ts'

const MINUTE = 60_000
/** What is loaded and compiled late has been after so many. */
const WARM = 20
const EDITS = 100

test('a hundred edits leave nothing behind', async ({ launch, userData }) => {
  test.setTimeout(5 * MINUTE)
  const folder = join(userData, 'soak')
  await mkdir(folder, { recursive: true })
  const editor = await startEditor(await launch({ args: [TEMPLATE] }), folder, 1)
  const read = await gauge(editor.app, editor.page)
  await round(editor, WARM)
  await rest(editor)
  const before = await read()
  await round(editor, EDITS)
  await rest(editor)
  const after = await read()
  expect(after.detached, 'nodes in no document').toBeLessThan(before.detached + EDITS)
  expect(after.listeners, 'listeners').toBeLessThan(before.listeners + EDITS / 4)
  expect(after.objects, 'objects').toBeLessThan(before.objects * 1.05)
  expect(after.heap, 'heap in MiB, with what is compiled').toBeLessThan(before.heap * 1.2)
})
