const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)

/** What stands in the page now is on the screen: the second frame begins after the first was painted. */
export async function painted(): Promise<void> {
  await nextFrame()
  await nextFrame()
}
