import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { TextFile } from '../../shared/terraform/terraform.ts'

const PROVIDER = 'registry.terraform.io/hashicorp/aws'
const BINARY = process.platform === 'win32' ? 'terraform.exe' : 'terraform'

export interface Run {
  readonly code: number
  readonly output: string
}

const foundOnPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, BINARY))
  .find((path) => existsSync(path))

/** Without a setting that names a file which is not there: Terraform would complain of it in every answer. */
function environment(): NodeJS.ProcessEnv {
  const { TF_CLI_CONFIG_FILE: settings, ...rest } = process.env
  const kept = settings !== undefined && existsSync(settings) ? { TF_CLI_CONFIG_FILE: settings } : {}
  return { ...rest, ...kept, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', AWS_EC2_METADATA_DISABLED: 'true' }
}

const optionsIn = (folder: string) =>
  ({ cwd: folder, env: environment(), encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }) as const

export function terraform(folder: string, args: readonly string[], input?: string): Run {
  if (foundOnPath === undefined) throw new Error('Terraform is not on PATH')
  const { status, stdout, stderr } = spawnSync(foundOnPath, args, { ...optionsIn(folder), input })
  return { code: status ?? 1, output: stdout + stderr }
}

/** For what takes minutes: the test runner stays awake, and the run is ended when it takes longer. */
export function longTerraform(folder: string, args: readonly string[], limit: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    if (foundOnPath === undefined) {
      reject(new Error('Terraform is not on PATH'))
      return
    }
    const child = execFile(foundOnPath, args, { ...optionsIn(folder), timeout: limit }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr }),
    )
  })
}

export const whyNoTerraform =
  foundOnPath === undefined ? 'SKIPPED, NOT PASSED: there is no terraform on PATH' : undefined

const foldersIn = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(path, entry.name))
  } catch {
    return []
  }
}

/** Where providers usually lie that are not fetched from the network; the environment's word comes first. */
function mirrors(): readonly string[] {
  const named = ['GATEWRIGHT_TF_PLUGIN_DIR', 'TF_PLUGIN_CACHE_DIR'].flatMap((name) => process.env[name] ?? [])
  const home = join(homedir(), '.terraform.d')
  const usual = [join(home, 'plugins'), join(home, 'plugin-cache')]
  const roots = ['/opt', '/usr/local/share', '/usr/local/lib', '/usr/share', '/usr/lib', '/var/lib', '/srv']
  const near = roots.flatMap((root) => [root, ...foldersIn(root)])
  return [...named, ...usual, ...near].filter((folder) => existsSync(join(folder, PROVIDER)))
}

/** Each way to get the provider: a mirror, then whatever Terraform is set up to ask, at last its registry. */
const waysToInit = (): readonly (readonly string[])[] => [...mirrors().map((folder) => [`-plugin-dir=${folder}`]), []]

/** Prepares the folder for validate and plan; says why when no provider can be had. */
export function init(folder: string): string | undefined {
  const failures: string[] = []
  for (const way of waysToInit()) {
    const run = terraform(folder, ['init', '-input=false', '-no-color', '-backend=false', ...way])
    if (run.code === 0) return undefined
    failures.push(run.output.trim())
  }
  return `SKIPPED, NOT PASSED: the AWS provider can't be had; set GATEWRIGHT_TF_PLUGIN_DIR\n${failures.join('\n')}`
}

export function writeFiles(folder: string, files: readonly TextFile[]): void {
  for (const { path, text } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

/** A folder that is gone when the test run ends. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `gatewright-${name}-`))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Lets `plan` go on without an account: no call to AWS is made. */
export const offlineOverride: TextFile = {
  path: 'offline_override.tf',
  text: `provider "aws" {
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  skip_region_validation      = true
}
`,
}

interface Diagnostic {
  readonly severity: string
  readonly summary: string
  readonly detail?: string
  readonly address?: string
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } }
}

const diagnosticText = ({ severity, summary, detail, address, range }: Diagnostic): string =>
  [severity, address, range && `${range.filename}:${String(range.start.line)}`, summary, detail]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')

/** Everything `terraform validate` has to say, warnings included. */
export function validate(folder: string): readonly string[] {
  const { output } = terraform(folder, ['validate', '-json'])
  const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] }
  return diagnostics.map(diagnosticText)
}

interface PlanLine {
  readonly diagnostic?: Diagnostic
}

interface PlannedModule {
  readonly resources?: readonly PlannedResource[]
  readonly child_modules?: readonly PlannedModule[]
}

export interface PlannedResource {
  readonly address: string
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface Planned {
  /** Errors and warnings. */
  readonly said: readonly string[]
  readonly resources: readonly PlannedResource[]
}

const planArguments = ['plan', '-json', '-input=false', '-lock=false']

/** Everything `terraform plan` has to say. */
export const saidByPlan = (folder: string): readonly string[] => saidIn(terraform(folder, planArguments).output)

const resourcesIn = ({ resources = [], child_modules: modules = [] }: PlannedModule): readonly PlannedResource[] => [
  ...resources,
  ...modules.flatMap(resourcesIn),
]

function show(folder: string): readonly PlannedResource[] {
  const { output } = terraform(folder, ['show', '-json', 'plan.bin'])
  const shown = JSON.parse(output) as { readonly planned_values: { readonly root_module: PlannedModule } }
  return resourcesIn(shown.planned_values.root_module)
}

/** What `terraform plan` says, and everything it would make. */
export function plan(folder: string): Planned {
  const { code, output } = terraform(folder, [...planArguments, '-out=plan.bin'])
  return { said: saidIn(output), resources: code === 0 ? show(folder) : [] }
}

/** Errors and warnings of a run with `-json`. */
export function saidIn(output: string): readonly string[] {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as PlanLine)
  return lines.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : diagnosticText(diagnostic)))
}

interface SchemaBlock {
  readonly attributes?: Readonly<Record<string, { readonly deprecated?: boolean }>>
  readonly block_types?: Readonly<Record<string, { readonly block: SchemaBlock }>>
}

/** Every resource type of the provider. */
export function resourceSchemas(folder: string): Readonly<Record<string, { readonly block: SchemaBlock }>> {
  const { output } = terraform(folder, ['providers', 'schema', '-json'])
  type Provider = { readonly resource_schemas: Readonly<Record<string, { readonly block: SchemaBlock }>> }
  const { provider_schemas: providers } = JSON.parse(output) as { readonly provider_schemas: Record<string, Provider> }
  return providers[PROVIDER]?.resource_schemas ?? {}
}

/** Arguments, as paths, that the schema does not have or no longer wants. */
export function unknownArguments(body: Readonly<Record<string, unknown>>, schema: SchemaBlock): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (META_ARGUMENTS.has(name)) return []
    const nested = schema.block_types?.[name]?.block
    if (nested !== undefined)
      return (value as readonly Readonly<Record<string, unknown>>[])
        .flatMap((item) => unknownArguments(item, nested))
        .map((path) => `${name}.${path}`)
    const attribute = schema.attributes?.[name]
    return attribute === undefined || attribute.deprecated === true ? [name] : []
  })
}

const META_ARGUMENTS = new Set(['for_each', 'depends_on', 'lifecycle'])
