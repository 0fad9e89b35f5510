import { expect, test } from 'vitest'
import { program } from '../../electron/cli/program.ts'
import { commandPage } from './command-page.ts'

test('the manual’s page of commands is what the commands say of themselves; --update writes it', async () => {
  await expect(commandPage(program())).toMatchFileSnapshot('../../docs/manual/command-line.md')
})
