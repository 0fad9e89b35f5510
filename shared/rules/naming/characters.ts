/** The number of characters as AWS counts them: code points. */
export const characters = (text: string): number => Array.from(text).length

/** A text has at most as many characters as code units, which are quicker to count. */
export const isLonger = (text: string, most: number): boolean => text.length > most && characters(text) > most

/** The first `count` characters. */
export const cut = (text: string, count: number): string => Array.from(text).slice(0, count).join('')
