import { Option } from 'commander'

export interface FormatOptions {
  readonly format: 'text' | 'json'
}

export const formatOption = (): Option =>
  new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text')
