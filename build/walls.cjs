// The walls between the rooms, for dependency-cruiser: which folder may import which.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(templates|electron|renderer|test|build)/', pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    only('templates-ground', '^templates/', '^templates/', 'The ground floor imports nothing above it.'),
    {
      name: 'templates-pure',
      comment: 'No disk, clock, network or window: it runs in Node and in the browser alike.',
      severity: 'error',
      from: { path: '^templates/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'official-alone',
      '^templates/official/',
      '^templates/official/',
      'The figures of the standard stand alone.',
    ),
    only('form-alone', '^templates/form\\.ts$', '^$', 'The vocabulary of forms stands alone.'),
    only(
      'document',
      '^templates/document/',
      '^templates/(document|official)/',
      'Blocks know only the standard.',
    ),
    only(
      'flow',
      '^templates/flow/',
      '^templates/(flow|document|official)/',
      'Flow knows blocks and the standard.',
    ),
    only(
      'typeset',
      '^templates/typeset/',
      '^templates/(typeset|flow|document|official)/',
      'The typesetter knows fonts only as metrics handed in, and no kind, no writer.',
    ),
    never(
      'writers-know-no-kind',
      '^templates/writers/',
      '^templates/(kinds|derive|bind)/',
      'A writer makes bytes of blocks or pages, whatever paper they are.',
    ),
    never(
      'kinds-know-no-writer',
      '^templates/kinds/',
      '^templates/(writers|derive)/',
      'A kind says what a paper holds.',
    ),
    {
      name: 'kinds-apart',
      comment: 'A kind never imports another kind: templates/derive does the crossing.',
      severity: 'error',
      from: { path: '^templates/kinds/([^/]+)/' },
      to: { path: '^templates/kinds/', pathNot: '^templates/kinds/$1/' },
    },
    only('electron', '^electron/', '^(electron|templates)/', 'The host stands on the templates.'),
    only(
      'service-pure',
      '^electron/service/',
      '^(templates/|electron/service/|electron/contract(/|\\.ts$))',
      'The application is pure of hosts: it sees ports.',
    ),
    {
      name: 'service-ports',
      comment: 'The application reaches files, processes and the network through ports only.',
      severity: 'error',
      from: { path: '^electron/service/' },
      to: { path: '^(fs|fs/promises|child_process|net|http|https|os|electron)$|node_modules/electron/' },
    },
    {
      name: 'electron-package',
      comment: 'Outside the Electron entry files, requiring electron starts its download.',
      severity: 'error',
      from: {
        path: '^(templates|electron|renderer)/',
        pathNot: '^electron/(main\\.ts|preload\\.ts|desktop/)',
      },
      to: { path: '(^|/)node_modules/electron/|^electron$', dependencyTypesNot: ['type-only'] },
    },
    only(
      'renderer',
      '^renderer/',
      '^(renderer/|templates/|electron/contract\\.ts$)',
      'The window asks the host through the contract.',
    ),
    {
      name: 'renderer-contract-type-only',
      comment: "The contract is a type in the window; its code is the host's.",
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-in-browser',
      comment: 'The window has no Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shipped-needs-no-dev-package',
      comment: 'What is shipped may need only dependencies (types, and the runtime itself, excepted).',
      severity: 'error',
      from: { path: '^(templates|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types)/',
      },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^electron$' } },
    {
      name: 'no-orphans',
      severity: 'warn',
      from: {
        orphan: true,
        path: '^(templates|electron|renderer)/',
        pathNot: '\\.d\\.ts$|^electron/(main|preload|web|cli|worker)\\.ts$',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
