/** The day it is then where the user is, as ISO 8601 writes it: `2026-11-22`. */
export const dayText = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
