import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { answerDialogs, asked, barePage } from './machine.ts'

const files = [{ path: 'vpn.tf', text: 'ours\n' }]

test('Terraform goes into the chosen folder', async ({ app, userData }) => {
  const page = await barePage(app)
  const folder = join(userData, 'tf')
  await answerDialogs(app, { open: folder })
  const exported = await page.evaluate(
    (it) => window.gatewright.exportTerraform({ files: it, suggestedFolder: 'tf' }),
    files,
  )
  expect(exported).toEqual({ folder, written: ['vpn.tf'], unchanged: [], removed: [] })
  expect((await readdir(folder)).sort()).toEqual(['.gatewright-export.json', 'vpn.tf'])
})

for (const [button, text] of [
  ['Cancel', 'by hand\n'],
  ['Overwrite', 'ours\n'],
] as const)
  test(`a file that someone wrote is asked about: ${button}`, async ({ app, userData }) => {
    const page = await barePage(app)
    await writeFile(join(userData, 'vpn.tf'), 'by hand\n')
    await answerDialogs(app, { open: userData, button })
    const exported = await page.evaluate(
      (it) => window.gatewright.exportTerraform({ files: it, suggestedFolder: '' }),
      [...files, { path: 'eks.tf', text: 'new\n' }],
    )
    expect(exported === null).toBe(button === 'Cancel')
    expect((await asked(app))[0]?.detail).toContain('vpn.tf')
    expect(await readFile(join(userData, 'vpn.tf'), 'utf8')).toBe(text)
    expect((await readdir(userData)).includes('eks.tf')).toBe(button === 'Overwrite')
  })

test('a file name that leaves the folder is refused', async ({ app, userData }) => {
  const page = await barePage(app)
  await answerDialogs(app, { open: userData })
  const exported = await page.evaluate(() =>
    window.gatewright.exportTerraform({ files: [{ path: '../x.tf', text: '' }], suggestedFolder: '' }),
  )
  expect(exported).toMatchObject({ code: 'export-name' })
})

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="900" viewBox="0 0 1500 900">
<rect width="1500" height="900" fill="#ffffff"/><rect width="10" height="10" fill="#ff0000"/>
<rect x="1490" y="890" width="10" height="10" fill="#0000ff"/></svg>`

test('SVG is written as it is', async ({ app, userData }) => {
  const page = await barePage(app)
  await answerDialogs(app, { save: join(userData, 'd') })
  const path = join(userData, 'd.svg')
  expect(
    await page.evaluate((it) => window.gatewright.exportDrawing({ format: 'svg', svg: it, suggestedName: 'd' }), svg),
  ).toEqual({ path })
  expect(await readFile(path, 'utf8')).toBe(svg)
})

test('a file of whose name the dialog asked only a part is asked about', async ({ app, userData }) => {
  const page = await barePage(app)
  const theirs = join(userData, 'd.svg')
  await writeFile(theirs, 'theirs')
  await answerDialogs(app, { save: join(userData, 'd'), button: 'Cancel' })
  const exports = await page.evaluate(async () => [
    await window.gatewright.exportDrawing({ format: 'svg', svg: '<svg/>', suggestedName: 'd' }),
    await window.gatewright.exportReport({
      format: 'md',
      markdown: '#',
      svg: '<svg/>',
      drawing: 'a',
      suggestedName: 'd',
    }),
  ])
  expect(exports).toEqual([null, null])
  expect((await asked(app)).map(({ message }) => message)).toEqual([
    '“d.svg” exists already.',
    '“d.svg” exists already.',
  ])
  expect(await readFile(theirs, 'utf8')).toBe('theirs')

  await writeFile(join(userData, 'd.md'), 'earlier')
  await answerDialogs(app, { save: join(userData, 'd.md') })
  await page.evaluate(() =>
    window.gatewright.exportReport({ format: 'md', markdown: '#', svg: '<svg/>', drawing: 'a', suggestedName: 'd' }),
  )
  expect(await asked(app)).toEqual([])
  expect(await readFile(theirs, 'utf8')).toBe('<svg/>')
})

test('PNG: the whole drawing, larger than the window, every corner in its place', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'd.png')
  await answerDialogs(app, { save: path })
  await page.evaluate(
    (it) => window.gatewright.exportDrawing({ format: 'png', svg: it, scale: 2, suggestedName: 'd' }),
    svg,
  )
  const picture = await app.evaluate(({ nativeImage }, file) => {
    const image = nativeImage.createFromPath(file)
    const { width, height } = image.getSize()
    const pixels = image.toBitmap()
    // Blue, green, red, opacity.
    const at = (x: number, y: number): number[] => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
    return { width, height, corners: [at(3, 3), at(19, 19), at(25, 25), at(2996, 1796), at(2979, 1779), at(1500, 900)] }
  }, path)
  const [red, blue, white] = [
    [0, 0, 255],
    [255, 0, 0],
    [255, 255, 255],
  ]
  expect(picture).toEqual({ width: 3000, height: 1800, corners: [red, red, white, blue, white, white] })
})

test('PNG: too large gives a sentence', async ({ app, userData }) => {
  const page = await barePage(app)
  await answerDialogs(app, { save: join(userData, 'd.png') })
  const large = svg.replace('width="1500"', 'width="15000"')
  const answer = await page.evaluate(
    (it) => window.gatewright.exportDrawing({ format: 'png', svg: it, scale: 2, suggestedName: 'd' }),
    large,
  )
  expect(answer).toMatchObject({ code: 'png-too-large' })
})

test('PDF: pages of the document’s own size, and no script of it runs', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'd.pdf')
  await answerDialogs(app, { save: path })
  const html = `<!doctype html><title>Sheets</title><style>@page{size:420mm 297mm;margin:0}section{break-after:page}</style>
    <section>One</section><div>Two</div><script>document.body.innerHTML = '<section>x</section>'.repeat(9)</script>`
  expect(
    await page.evaluate((it) => window.gatewright.exportDrawing({ format: 'pdf', html: it, suggestedName: 'd' }), html),
  ).toEqual({ path })
  const pdf = await readFile(path, 'latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round(Number(width) / 10), Math.round(Number(height) / 10)]).toEqual([119, 84])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

for (const [reason, answer] of [
  ['Print job canceled', null],
  [
    'No printer available',
    { code: 'print', message: 'Printing failed (No printer available). Export a PDF and print that instead.' },
  ],
] as const)
  test(`printing that ends with “${reason}”`, async ({ app }) => {
    const page = await barePage(app)
    await app.evaluate(({ app: it }, failure) => {
      it.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => done?.(false, failure)
      })
    }, reason)
    expect(await page.evaluate(() => window.gatewright.print({ html: '<p>Sheet</p>' }))).toEqual(answer)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
