import { expect, test } from 'vitest'
import { fileArgument } from '../../electron/main/file-argument.ts'
import { fileNameOf } from '../../electron/main/suggested-name.ts'

test.each([
  ['Office to AWS', 'Office to AWS.svg'],
  ['a/b\\c:d*e', 'a b c d e.svg'],
  ['../../etc/passwd', 'etc passwd.svg'],
  ['', 'plan.svg'],
  [' . ', 'plan.svg'],
  ['Büro\n\u0000', 'Büro.svg'],
  ['x'.repeat(300), `${'x'.repeat(200)}.svg`],
  ['字'.repeat(300), `${'字'.repeat(66)}.svg`],
  ['👍'.repeat(300), `${'👍'.repeat(50)}.svg`],
  [`${'x'.repeat(199)} y`, `${'x'.repeat(199)}.svg`],
  ['.hidden', 'hidden.svg'],
  ['...', 'plan.svg'],
  ['CON', 'CON_.svg'],
  ['nul.plan', 'nul_.plan.svg'],
  ['lpt1', 'lpt1_.svg'],
  ['console', 'console.svg'],
  ['invoice\u202egnp.exe', 'invoicegnp.exe.svg'],
  ['\u200b.hidden', 'hidden.svg'],
  ['half\ud83d', 'half.svg'],
])('%j is suggested as %j', (name, file) => {
  expect(fileNameOf(name, '.svg')).toBe(file)
})

test.each([
  [['/usr/bin/electron', '--no-sandbox', '.', '/plans/a.json'], false, '/plans/a.json'],
  [['/usr/bin/electron', '-r', '/tmp/loader.js', '--inspect=0', '.', '/plans/a.json'], false, '/plans/a.json'],
  [['/usr/bin/electron', '.', '--flag', '/plans/a.json'], false, '/plans/a.json'],
  [['/usr/bin/electron', '.'], false, null],
  [['/opt/Gatewright/gatewright', '/plans/a.json'], true, '/plans/a.json'],
  [['/opt/Gatewright/gatewright', '--no-sandbox'], true, null],
  [['/opt/Gatewright/gatewright'], true, null],
])('of %j the file is found', (argv, isPackaged, file) => {
  expect(fileArgument(argv, process.cwd(), isPackaged)).toBe(file)
})
