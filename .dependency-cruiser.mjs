// The import laws: the table of rooms in docs/architecture.md, checked. Type imports count.
const TESTS = '\\.(test|tf-test|spec)\\.ts$';
const LANGUAGES = 'hcl|scene|network|device';
const DRIVERS = 'check|terraform|draw|reach|configure';
const SLICES = 'kinds|rules|vendors|formats';

/** Inside shared/: this room may import itself and these, and no other room. */
function room(name, from, allowed) {
  const within = allowed.map((path) => `^shared/${path}`);
  return law(name, { path: `^shared/${from}`, pathNot: TESTS }, { path: '^shared/', pathNot: within });
}

function law(name, from, to, comment) {
  return { name, severity: 'error', from, to, ...(comment ? { comment } : {}) };
}

function packages(names) {
  return `(^|/)node_modules/(${names})/`;
}

const BASE = 'base/';
const NET = 'net/';
const PLAN = 'plan/';
const LANGUAGE = `(${LANGUAGES})/`;
const RECORDS = 'kinds/[^/]+/record\\.ts$';
/** What all slices of a sort share lies beside them; the list of them all is for the drivers only. */
const beside = (slices) => `(${slices})/(?!index\\.ts)[^/]+\\.ts$`;
const LISTS = `(${SLICES})/[^/]+\\.ts$`;

const rooms = [
  room('base-imports-nothing', 'base/', [BASE]),
  room('net-imports-base', 'net/', [BASE, NET]),
  room('plan-knows-no-kind', 'plan/', [BASE, NET, PLAN]),
  room('languages-know-no-kind-and-no-other-language', `(${LANGUAGES})/`, [BASE, NET, PLAN, '$1/']),
  room('a-kind-knows-of-others-only-their-record', 'kinds/([^/]+)/', [BASE, NET, PLAN, LANGUAGE, RECORDS, beside('kinds'), 'kinds/$1/']),
  room('a-rule-knows-records-and-no-other-rule', 'rules/([^/]+)/([^/]+)/', [BASE, NET, PLAN, RECORDS, beside('kinds|rules'), 'rules/$1/[^/]+\\.ts$', 'rules/$1/$2/']),
  room('a-vendor-knows-no-other-slice', 'vendors/([^/]+)/', [BASE, NET, PLAN, LANGUAGE, beside('vendors'), 'vendors/$1/']),
  room('a-format-knows-no-other-slice', 'formats/([^/]+)/', [BASE, NET, PLAN, LANGUAGE, RECORDS, beside('kinds|formats'), 'formats/$1/']),
  room('a-driver-names-no-slice', `(${DRIVERS})/`, [BASE, NET, PLAN, LANGUAGE, LISTS, '$1/']),
  room('bridge-knows-only-plans', 'bridge/', [BASE, NET, PLAN, 'bridge/']),
  room('workspace-knows-no-bridge', 'workspace/', ['(?!bridge/)']),
];

const outside = [
  law('shared-is-pure', { path: '^shared/', pathNot: TESTS }, { path: '^(electron|renderer|templates|test|build|package\\.json)' }),
  law('shared-runs-anywhere', { path: '^shared/', pathNot: TESTS }, { dependencyTypes: ['core'] }),
  law('shared-uses-few-packages', { path: '^shared/', pathNot: TESTS }, { path: packages('.+'), pathNot: packages('zod|ip-cidr') }),
  law('only-net-knows-ip-cidr', { pathNot: `^(shared/net|test)/|${TESTS}` }, { path: packages('ip-cidr') }),
  law('only-the-canvas-knows-cytoscape', { pathNot: `^(renderer/canvas|test)/|${TESTS}` }, { path: packages('cytoscape') }),
  law('only-main-and-preload-know-electron', { pathNot: '^(electron/(main|preload)|test)/' }, { path: packages('electron') }),
  law('the-window-knows-no-machine', { path: '^renderer/', pathNot: TESTS }, { path: '^(electron|test|build)/' }),
  law('the-window-knows-no-node', { path: '^renderer/', pathNot: TESTS }, { dependencyTypes: ['core'] }),
  law('the-machine-knows-no-window', { path: '^electron/' }, { path: `^(renderer|test|build)/|${packages('react|react-dom|react-aria-components|cytoscape')}` }),
  law('main-names-no-kind', { path: '^electron/main/' }, { path: `^shared/(${SLICES})/[^/]+/` }),
  law('preload-knows-only-the-bridge', { path: '^electron/preload/' }, { path: '^(shared|electron)/', pathNot: '^(shared/bridge|electron/preload)/' }),
  law('the-command-line-has-no-window', { path: '^electron/cli/' }, { path: '^electron/(main|preload)/' }),
  law('main-is-not-the-command-line', { path: '^electron/(main|preload)/' }, { path: '^electron/cli/' }),
  law('nothing-imports-tests', { pathNot: `^test/|${TESTS}` }, { path: `^test/|${TESTS}` }),
];

const sound = [
  law('no-circles', {}, { circular: true }),
  law('everything-exists', {}, { couldNotResolve: true }),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...rooms, ...outside, ...sound],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png|woff2|md)(\\?|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], mainFields: ['module', 'main', 'types'] },
  },
};
