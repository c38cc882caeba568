// The walls between the layers: which folder may import which, and why. `npm run lint:walls`
const layer = (name) => `^core/src/${name}/`;
/** A folder of core may import only what is listed (and itself). */
const mayImportOnly = (name, allowed, comment) => ({
  name: `core-${name}`,
  comment,
  severity: 'error',
  from: { path: layer(name) },
  to: { path: '^core/src/', pathNot: [layer(name), ...allowed.map(layer)] },
});
/** Rooms of the engine's flow that may not import some others. */
const flowMayNotImport = (from, to, comment) => ({
  name: `flow-${from[0]}`,
  comment,
  severity: 'error',
  from: { path: from.map((room) => layer(`engine/flow/${room}`)) },
  to: { path: to.map((room) => layer(`engine/flow/${room}`)) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'The data has one way through the code; a cycle of imports hides it. Types may know each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    mayImportOnly('vocabulary', [], 'Vocabulary is data: it knows nobody.'),
    mayImportOnly('law', ['vocabulary'], 'The law pack is data.'),
    mayImportOnly('retention', ['vocabulary'], 'The retention grammar stands alone.'),
    mayImportOnly('facts', ['declarations', 'vocabulary'], 'Facts are what a reader yields: no model, no compiler.'),
    mayImportOnly(
      'declarations',
      ['vocabulary', 'retention', 'facts'],
      'Declarations are judged by shape and vocabulary alone, whether they come from code or config.',
    ),
    mayImportOnly(
      'config',
      ['declarations', 'facts', 'vocabulary', 'retention', 'law', 'sinks', 'services'],
      'Config is read before anything else; sinks and services of one’s own have the shapes of those that are known.',
    ),
    mayImportOnly(
      'engine',
      ['facts', 'declarations', 'vocabulary', 'identifiers', 'sinks', 'sources', 'services'],
      'The engine reads code into facts; it judges nothing.',
    ),
    flowMayNotImport(
      ['program'],
      ['functions', 'types', 'values', 'results', 'rows', 'urls', 'arrivals', 'following'],
      'What a walk notes is syntax: it knows no value.',
    ),
    flowMayNotImport(
      ['functions', 'types', 'values', 'results', 'rows'],
      ['urls', 'arrivals', 'following'],
      'What a value carries does not depend on where it arrives.',
    ),
    flowMayNotImport(['urls', 'arrivals'], ['following'], 'Where values arrive does not depend on who is followed.'),
    mayImportOnly(
      'model',
      ['facts', 'declarations', 'config', 'vocabulary', 'retention', 'law', 'services'],
      'The model is built from facts: it never sees code, documents or a language.',
    ),
    mayImportOnly(
      'checks',
      ['model', 'facts', 'declarations', 'config', 'vocabulary', 'retention', 'law', 'services'],
      'Checks judge the model, and flows by what is declared and what the catalogue knows.',
    ),
    mayImportOnly(
      'suppressions',
      ['checks', 'engine', 'facts', 'model', 'vocabulary'],
      'Comments that answer findings: read from the text, applied to what the checks found.',
    ),
    mayImportOnly(
      'records',
      ['config', 'declarations', 'facts'],
      'Files of decisions: how they are read and added to, not what was decided.',
    ),
    mayImportOnly(
      'approvals',
      ['records', 'checks', 'declarations', 'facts', 'model', 'vocabulary'],
      'Approvals are held against versions and registers; documents are rendered elsewhere.',
    ),
    mayImportOnly(
      'acceptances',
      ['records', 'checks', 'declarations', 'facts', 'model'],
      'What people answer for: it accepts findings, and makes none of its own but about itself.',
    ),
    mayImportOnly(
      'baseline',
      ['records', 'checks', 'declarations', 'facts', 'model', 'suppressions'],
      'The baseline accepts findings; it makes none of its own but about itself.',
    ),
    mayImportOnly(
      'decisions',
      ['acceptances', 'approvals', 'baseline', 'checks', 'config', 'facts', 'model', 'suppressions'],
      'What people decided, applied to findings in one order; it makes none of its own.',
    ),
    mayImportOnly(
      'places',
      ['checks', 'model', 'config', 'declarations', 'facts'],
      'Where the register is declared, and what a place declares: nothing is judged and nothing told.',
    ),
    mayImportOnly(
      'fixes',
      ['engine', 'checks', 'suppressions', 'records', 'declarations', 'facts', 'model', 'retention', 'vocabulary'],
      'Changes of texts that answer findings: made from trees and facts, in any host; they judge nothing themselves.',
    ),
    mayImportOnly('services', ['sinks', 'facts', 'vocabulary'], 'The catalogue of services is data.'),
    mayImportOnly('languages', ['vocabulary', 'retention', 'law', 'declarations'], 'Texts know words, not the model.'),
    mayImportOnly(
      'changes',
      ['model', 'retention', 'vocabulary'],
      'Registers are compared as data; how a change is told is a matter of documents.',
    ),
    mayImportOnly('edits', [], 'Edits are merged by lines, whatever the lines say.'),
    mayImportOnly(
      'documents',
      [
        'model',
        'changes',
        'checks',
        'edits',
        'languages',
        'facts',
        'declarations',
        'config',
        'vocabulary',
        'retention',
        'law',
      ],
      'Documents are rendered from the model alone: never from code.',
    ),
    mayImportOnly(
      'publication',
      ['documents', 'model', 'languages', 'config'],
      'What is published is made of documents; of the register it knows names, places and statements.',
    ),
    mayImportOnly(
      'completion',
      [
        'engine',
        'facts',
        'declarations',
        'config',
        'identifiers',
        'services',
        'languages',
        'law',
        'retention',
        'vocabulary',
      ],
      'What may stand at a place is read from trees and schemas; how an editor shows it is a matter of the editor.',
    ),
    {
      name: 'compiler-at-the-door',
      comment: 'The engine talks to a compiler only through the type host; the plugin and the editor inject theirs.',
      severity: 'error',
      from: { path: '^(core|cli|eslint-plugin|annotations)/src', pathNot: '^eslint-plugin/src/' },
      to: { path: 'node_modules/typescript/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ts-morph-in-project',
      comment: 'ts-morph bundles a compiler of its own: only core/project may load it.',
      severity: 'error',
      from: { pathNot: '^(core/src/project|test|bench)/' },
      to: { path: 'node_modules/ts-morph/' },
    },
    {
      name: 'no-files-in-core',
      comment: 'Only core/project reads the disk; the rest of core must run in any host.',
      severity: 'error',
      from: { path: '^core/src/', pathNot: '^core/src/project/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'linting-is-narrow',
      comment:
        'A linter waits for all that is loaded with the plugin: no documents, their languages, or registers of them.',
      severity: 'error',
      from: { path: '^core/src/linting\\.ts$' },
      to: {
        path: layer(
          '(acceptances|approvals|changes|completion|decisions|documents|edits|languages|places|project|publication)',
        ),
        reachable: true,
      },
    },
    {
      name: 'plugin-on-linting',
      comment: 'The plugin takes of core what a linter needs, by the entry made for it.',
      severity: 'error',
      from: { path: '^eslint-plugin/src/' },
      to: { path: '^core/', pathNot: '^core/src/linting\\.ts$' },
    },
    {
      name: 'annotations-stand-alone',
      comment: 'What application code imports brings nothing with it.',
      severity: 'error',
      from: { path: '^annotations/src/' },
      to: { pathNot: '^annotations/src/' },
    },
    {
      name: 'extension-client',
      comment:
        'The extension host waits for what is loaded here: the editor and the protocol, never the compiler or core.',
      severity: 'error',
      from: { path: '^extension/src/client/' },
      to: {
        pathNot: [
          '^extension/src/(client|protocol)/',
          '^vscode$|/@types/vscode/',
          '/vscode-language(client|server-protocol)/',
          '/@types/node/',
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'extension-server',
      comment: 'The server runs in a process of its own, without the editor.',
      severity: 'error',
      from: { path: '^extension/src/server/' },
      to: { path: '^extension/src/(client|preview)/|^vscode$|/@types/vscode/|/vscode-languageclient/' },
    },
    {
      name: 'extension-preview',
      comment: 'The page of the preview runs in a browser: what it gets are messages.',
      severity: 'error',
      from: { path: '^extension/src/preview/' },
      to: { pathNot: '^extension/src/(preview|protocol)/' },
    },
    {
      name: 'extension-protocol',
      comment: 'Messages are plain data: types, and nothing that runs.',
      severity: 'error',
      from: { path: '^extension/src/protocol/' },
      to: { pathNot: '^extension/src/protocol/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-by-name',
      comment: 'Packages import each other by name, as their users do.',
      severity: 'error',
      from: { path: '^(annotations|core|cli|eslint-plugin|extension|samples/[^/]+)/' },
      to: {
        path: '^(annotations|core|cli|eslint-plugin|extension|samples/[^/]+)/',
        pathNot: '^$1/',
        dependencyTypes: ['local'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@verklaar/source', 'import', 'node', 'default'],
    },
  },
};
