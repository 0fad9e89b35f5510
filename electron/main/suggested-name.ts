/** A plan's name as a file name that every system takes. */
export function fileNameOf(name: string, ending: string): string {
  const kept = name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 100)
  return (kept === '' ? 'plan' : kept) + ending
}
