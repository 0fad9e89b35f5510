import type { CDPSession, ElectronApplication, Page } from '@playwright/test'

const MIB = 2 ** 20

/** What a window and its machine side hold. */
export interface Use {
  /** Of the page, after a collection of garbage, MiB: objects, and code as it gets compiled better and better. */
  readonly heap: number
  /** Live objects, functions and arrays of the page's scripts. */
  readonly objects: number
  /** Resident memory of the main process, MiB. */
  readonly main: number
  /** Nodes in the document. */
  readonly nodes: number
  /** Nodes that something holds though they are in no document; those within the browser's own controls are among them. */
  readonly detached: number
  readonly listeners: number
}

/** Reads what is held; the same answers again as long as nobody works. */
export async function gauge(app: ElectronApplication, page: Page): Promise<() => Promise<Use>> {
  const devtools = await page.context().newCDPSession(page)
  return async () => {
    await collect(devtools)
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const objects = await objectsOf(devtools)
    const counted = await devtools.send('Memory.getDOMCounters')
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document)
      let count = 1
      while (walker.nextNode() !== null) count++
      return count
    })
    const main = await app.evaluate(() => process.memoryUsage().rss)
    return {
      heap: usedSize / MIB,
      objects,
      main: main / MIB,
      nodes,
      detached: counted.nodes - nodes,
      listeners: counted.jsEventListeners,
    }
  }
}

/** Twice, with time for the page between: finalizers of the first collection let go of more. */
async function collect(devtools: CDPSession): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await devtools.send('HeapProfiler.collectGarbage')
    await devtools.send('Runtime.evaluate', {
      expression: 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))',
      awaitPromise: true,
    })
  }
}

/** Everything that inherits from the page's `Object`. */
async function objectsOf(devtools: CDPSession): Promise<number> {
  const objectGroup = 'soak'
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup })
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  })
  const counted = await devtools.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  })
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
  return Number(counted.result.value)
}
