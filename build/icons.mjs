// `npm run icons`: build/icons/*.png from build/icon.svg, drawn by Chromium.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './process.mjs'

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const FOLDER = join(root, 'build/icons')

const svg = readFileSync(join(root, 'build/icon.svg'))
const html = `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${svg.toString('base64')}">`

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  chromiumSandbox: false,
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(html)
  await page.screenshot({ path: join(FOLDER, `${size}x${size}.png`), omitBackground: true })
}
await browser.close()
