import { Option } from 'commander'

/** Help says `today`, whatever day it is. */
export const dateOption = (description: string): Option =>
  new Option('--date <date>', description).default(new Date().toISOString().slice(0, 10), 'today')
