import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { afterAll, expect, test } from 'vitest'

interface Planted {
  readonly law: string
  readonly file: string
  readonly imports: string
}

/** One file each that breaks exactly one law. */
const planted: readonly Planted[] = [
  { law: 'base-imports-nothing', file: 'shared/base/a.ts', imports: '../net/good.ts' },
  { law: 'net-imports-base', file: 'shared/net/b.ts', imports: '../plan/good.ts' },
  { law: 'plan-knows-no-kind', file: 'shared/plan/c.ts', imports: '../kinds/vpc/record.ts' },
  { law: 'languages-know-no-kind-and-no-other-language', file: 'shared/hcl/d.ts', imports: '../scene/good.ts' },
  { law: 'languages-know-no-kind-and-no-other-language', file: 'shared/scene/e.ts', imports: '../kinds/vpc/record.ts' },
  { law: 'estate-knows-only-records', file: 'shared/estate/f.ts', imports: '../kinds/vpc/index.ts' },
  { law: 'a-kind-knows-of-others-only-their-record', file: 'shared/kinds/subnet/g.ts', imports: '../vpc/index.ts' },
  { law: 'a-kind-knows-of-others-only-their-record', file: 'shared/kinds/subnet/h.ts', imports: '../../draw/good.ts' },
  { law: 'a-rule-knows-records-and-no-other-rule', file: 'shared/rules/vpn/x/i.ts', imports: '../y/good.ts' },
  { law: 'a-rule-knows-records-and-no-other-rule', file: 'shared/rules/vpn/x/j.ts', imports: '../../eks/z/good.ts' },
  {
    law: 'a-rule-knows-records-and-no-other-rule',
    file: 'shared/rules/vpn/x/k.ts',
    imports: '../../../kinds/vpc/index.ts',
  },
  { law: 'a-driver-names-no-slice-and-no-other-driver', file: 'shared/draw/l.ts', imports: '../kinds/vpc/record.ts' },
  { law: 'a-driver-names-no-slice-and-no-other-driver', file: 'shared/draw/m.ts', imports: '../check/good.ts' },
  { law: 'report-names-no-slice-and-no-workspace', file: 'shared/report/a.ts', imports: '../kinds/vpc/record.ts' },
  { law: 'report-names-no-slice-and-no-workspace', file: 'shared/report/b.ts', imports: '../workspace/good.ts' },
  { law: 'bridge-knows-only-plans', file: 'shared/bridge/n.ts', imports: '../workspace/good.ts' },
  { law: 'workspace-knows-no-bridge', file: 'shared/workspace/o.ts', imports: '../bridge/good.ts' },
  { law: 'every-room-has-a-law', file: 'shared/attic/p.ts', imports: '../base/good.ts' },
  { law: 'shared-imports-nothing-above', file: 'shared/plan/q.ts', imports: '../../renderer/good.ts' },
  { law: 'shared-runs-anywhere', file: 'shared/plan/r.ts', imports: 'node:fs' },
  { law: 'shared-uses-few-packages', file: 'shared/plan/s.ts', imports: 'react' },
  { law: 'only-net-knows-ip-cidr', file: 'shared/plan/t.ts', imports: 'ip-cidr' },
  { law: 'only-the-canvas-knows-cytoscape', file: 'renderer/inspector/u.ts', imports: 'cytoscape' },
  { law: 'only-main-and-preload-know-electron', file: 'electron/cli/v.ts', imports: 'electron' },
  { law: 'the-window-knows-no-machine', file: 'renderer/w.ts', imports: '../electron/main/good.ts' },
  { law: 'the-window-knows-no-node', file: 'renderer/x.ts', imports: 'node:path' },
  { law: 'the-machine-knows-no-window', file: 'electron/main/y.ts', imports: 'react' },
  { law: 'main-names-no-slice', file: 'electron/main/z.ts', imports: '../../shared/kinds/vpc/record.ts' },
  { law: 'preload-knows-only-the-bridge', file: 'electron/preload/aa.ts', imports: '../../shared/workspace/good.ts' },
  { law: 'the-command-line-has-no-window', file: 'electron/cli/bb.ts', imports: '../main/good.ts' },
  { law: 'the-window-needs-no-command-line', file: 'electron/main/cc.ts', imports: '../cli/good.ts' },
  { law: 'nothing-imports-tests', file: 'renderer/dd.ts', imports: '../test/good.ts' },
  { law: 'no-circles', file: 'shared/plan/ee.ts', imports: './ee.ts' },
  { law: 'everything-exists', file: 'shared/plan/ff.ts', imports: './nowhere.ts' },
]

/** Files that keep every law, some of them with an import. */
const lawful: Readonly<Record<string, string>> = {
  'shared/base/good.ts': '',
  'shared/net/good.ts': 'ip-cidr',
  'shared/plan/good.ts': 'zod',
  'shared/scene/good.ts': '../plan/good.ts',
  'shared/kinds/vpc/record.ts': '../../plan/good.ts',
  'shared/kinds/vpc/index.ts': './record.ts',
  'shared/kinds/index.ts': './vpc/index.ts',
  'shared/kinds/subnet/index.ts': '../vpc/record.ts',
  'shared/rules/vpn/shared.ts': '../../net/good.ts',
  'shared/rules/vpn/y/good.ts': '../../../kinds/vpc/record.ts',
  'shared/rules/vpn/y/index.ts': '../shared.ts',
  'shared/rules/eks/z/good.ts': '../../../estate/good.ts',
  'shared/estate/good.ts': '../kinds/vpc/record.ts',
  'shared/check/good.ts': '../kinds/index.ts',
  'shared/draw/good.ts': '../scene/good.ts',
  'shared/report/good.ts': '../check/good.ts',
  'shared/workspace/good.ts': '../check/good.ts',
  'shared/bridge/good.ts': '../plan/good.ts',
  'electron/main/good.ts': 'electron',
  'electron/cli/good.ts': '../../shared/workspace/good.ts',
  'renderer/good.ts': '../shared/workspace/good.ts',
  'renderer/canvas/good.ts': 'cytoscape',
  'test/good.ts': '../electron/main/good.ts',
}

const root = join(import.meta.dirname, '../..')
const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.mjs'))

// Inside the project, so that packages are found as from the real rooms.
const cache = join(root, 'out/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'laws-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const { file, imports } of planted) plant(file, imports)
for (const [file, imports] of Object.entries(lawful)) plant(file, imports)
const violations = await judge()

test('files that keep the laws are let through', () => {
  expect(violations.filter((violation) => Object.hasOwn(lawful, violation.file))).toEqual([])
})

test.each(planted)('$law catches $file', ({ law, file }) => {
  expect(violations).toContainEqual({ law, file })
})

test('no law is without a planted violation', () => {
  const caught = new Set(planted.map(({ law }) => law))
  const laws = options.ruleSet?.forbidden ?? []
  expect(laws.map(({ name }) => name).filter((name) => name === undefined || !caught.has(name))).toEqual([])
})

/** A type import, which the laws have to count. */
function plant(file: string, imports: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    imports === '' ? 'export {}\n' : `import type * as other from '${imports}'\nexport type Other = typeof other\n`,
  )
}

async function judge(): Promise<readonly { law: string; file: string }[]> {
  const rooms = ['shared', 'electron', 'renderer', 'test']
  const { output } = await cruise(rooms, {
    ...options,
    baseDir: folder,
    tsConfig: { fileName: join(root, 'tsconfig.json') },
  })
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule, from }) => ({ law: rule.name, file: from }))
}
