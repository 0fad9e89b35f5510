import { Option } from 'commander'
import { dayText } from '../../shared/base/day.ts'

/** Help says `today`, whatever day it is. */
export const dateOption = (description: string): Option =>
  new Option('--date <date>', description).default(dayText(new Date()), 'today')
