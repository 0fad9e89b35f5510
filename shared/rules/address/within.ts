/** The nearest number to `value` from `min` to `max`. */
export const within = (min: number, value: number, max: number): number => Math.min(max, Math.max(min, value))
