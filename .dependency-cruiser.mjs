// The import laws: the table of rooms in docs/architecture.md, checked. Type imports count.
const TESTS = '\\.(test|tf-test|spec)\\.ts$'
const GROUND = ['base/', 'net/', 'plan/']
const LANGUAGES = ['hcl/', 'scene/', 'document/']
/** What more than one slice asks of a plan: which blocks are free, who routes where. */
const ESTATE = 'estate/'
const SLICES = 'kinds|rules'
const RECORDS = 'kinds/[^/]+/record\\.ts$'
const DRIVERS = 'check|terraform|draw|addresses|compare'
const ROOMS = [
  'base',
  'net',
  'plan',
  'hcl|scene|document',
  'estate',
  SLICES,
  DRIVERS,
  'report',
  'workspace',
  'bridge',
].join('|')

/** The list of all slices is for the drivers; slices see only what lies beside it. */
const lists = (slices) => `(${slices})/[^/]+\\.ts$`
const beside = (slices) => `(${slices})/(?!index\\.ts)[^/]+\\.ts$`

/** What each room of shared/ may import, itself included. `$1` is what the first bracket of the room matched. */
const rooms = {
  'base-imports-nothing': ['base/', ['base/']],
  'net-imports-base': ['net/', ['base/', 'net/']],
  'plan-knows-no-kind': ['plan/', GROUND],
  'languages-know-no-kind-and-no-other-language': ['(hcl|scene|document)/', [...GROUND, '$1/']],
  'estate-knows-only-records': [ESTATE, [...GROUND, ESTATE, RECORDS]],
  'a-kind-knows-of-others-only-their-record': [
    'kinds/([^/]+)/',
    [...GROUND, ...LANGUAGES, ESTATE, RECORDS, beside('kinds'), 'kinds/$1/'],
  ],
  'a-rule-knows-records-and-no-other-rule': [
    'rules/([^/]+)/([^/]+)/',
    [...GROUND, ESTATE, RECORDS, beside('kinds|rules'), 'rules/$1/[^/]+\\.ts$', 'rules/$1/$2/'],
  ],
  'a-driver-names-no-slice-and-no-other-driver': [
    `(${DRIVERS})/`,
    [...GROUND, ...LANGUAGES, ESTATE, lists(SLICES), '$1/'],
  ],
  'report-names-no-slice-and-no-workspace': [
    'report/',
    [...GROUND, ...LANGUAGES, ESTATE, lists(SLICES), `(${DRIVERS})/`, 'report/'],
  ],
  'bridge-knows-only-plans': ['bridge/', [...GROUND, 'bridge/']],
  'workspace-knows-no-bridge': ['workspace/', ['(?!bridge/)']],
}

const outside = {
  'every-room-has-a-law': [{ path: `^shared/(?!(${ROOMS})/)`, pathNot: TESTS }, { path: '.' }],
  'shared-imports-nothing-above': [
    sourcesOf('shared'),
    { path: '^(electron|renderer|templates|test|build|package\\.json)' },
  ],
  'shared-runs-anywhere': [sourcesOf('shared'), { dependencyTypes: ['core'] }],
  'shared-uses-few-packages': [
    sourcesOf('shared'),
    { path: packages('.+'), pathNot: packages('zod|ip-cidr|jsonc-parser') },
  ],
  'only-net-knows-ip-cidr': [allBut('shared/net'), { path: packages('ip-cidr') }],
  'only-the-canvas-knows-cytoscape': [allBut('renderer/canvas'), { path: packages('cytoscape') }],
  'only-main-and-preload-know-electron': [allBut('electron/(main|preload)'), { path: packages('electron') }],
  'the-window-knows-no-machine': [sourcesOf('renderer'), { path: '^(electron|test|build)/' }],
  'the-window-knows-no-node': [sourcesOf('renderer'), { dependencyTypes: ['core'] }],
  'the-machine-knows-no-window': [
    sourcesOf('electron'),
    { path: `^(renderer|test|build)/|${packages('react|react-dom|react-aria-components|cytoscape')}` },
  ],
  'main-names-no-slice': [sourcesOf('electron/main'), { path: `^shared/(${SLICES})/[^/]+/` }],
  'preload-knows-only-the-bridge': [
    sourcesOf('electron/preload'),
    { path: '^(shared|electron)/', pathNot: '^(shared/bridge|electron/preload)/' },
  ],
  'the-command-line-has-no-window': [sourcesOf('electron/cli'), { path: '^electron/(main|preload)/' }],
  'the-window-needs-no-command-line': [sourcesOf('electron/(main|preload)'), { path: '^electron/cli/' }],
  'nothing-imports-tests': [allBut('test'), { path: `^test/|${TESTS}` }],
  'no-circles': [{}, { circular: true }],
  'everything-exists': [{}, { couldNotResolve: true }],
}

function sourcesOf(folder) {
  return { path: `^${folder}/`, pathNot: TESTS }
}

function allBut(folder) {
  return { pathNot: `^(${folder}|test)/|${TESTS}` }
}

function packages(names) {
  return `(^|/)node_modules/(${names})/`
}

function roomLaw([name, [room, allowed]]) {
  const within = allowed.map((path) => `^shared/${path}`)
  return law([
    name,
    [
      { path: `^shared/${room}`, pathNot: TESTS },
      { path: '^shared/', pathNot: within },
    ],
  ])
}

function law([name, [from, to]]) {
  return { name, severity: 'error', from, to }
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...Object.entries(rooms).map(roomLaw), ...Object.entries(outside).map(law)],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png|woff2|md)(\\?|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
