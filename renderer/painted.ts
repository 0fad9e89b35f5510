const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)

/** What stands in the page now is on the screen: the second frame begins after the first was painted. */
export async function painted(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** Tests wait for this mark: all of the window is there and answers. */
export function markReady(): void {
  void painted().then(() => {
    document.documentElement.dataset['ready'] = 'true'
  })
}
