/** Resolves when the window has had a turn. Unlike a timer it is not slowed down in a window that is hidden. */
export const turnOfWindow = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
