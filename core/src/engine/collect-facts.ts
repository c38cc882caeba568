import type { Fact, OwnerId } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { EngineContext, LibraryHolders } from './engine-context.js';
import type { SyntaxNode, TypeHost } from './host/type-host.js';
import type { DecoratorName } from './names/annotation-names.js';
import type { Collector } from './readers/collector.js';
import type { Holders, HoldersElsewhere } from './readers/embeddings.js';
import type { Survey } from './survey-file.js';

import { inWords, quoted } from '../facts/wording.js';
import { childNode } from './ast/ast.js';
import { createEngineContext } from './engine-context.js';
import { createEvaluator } from './evaluate/evaluator.js';
import { isDeclarationName, isDecoratorName } from './names/annotation-names.js';
import { findCandidates } from './names/candidate-names.js';
import { createOwners } from './names/owners.js';
import { assembleFields } from './readers/assemble-fields.js';
import { createCollector } from './readers/collector.js';
import { readDeclaration } from './readers/declarations.js';
import { readDecorator, recogniseDecorator } from './readers/decorators.js';
import { readEmbeddings } from './readers/embeddings.js';
import { readDocComments } from './readers/jsdoc.js';
import { misplacements } from './readers/misplacements.js';
import { readPersonalType } from './readers/personal-type.js';
import { readSchemas } from './readers/schemas.js';
import { namesInArguments, namesOf, surveyFile } from './survey-file.js';

/** Where paths of facts start. */
export interface CollectOptions {
  /** Absolute POSIX path of the workspace. */
  readonly root: string;
  /** Packages whose annotations are known from fact files. */
  readonly libraries?: LibraryHolders;
  /** What is known of files that the host does not count as its own: to read some files of many. */
  readonly elsewhere?: KnownElsewhere;
}

/** What other files say, as far as it decides what a file says. */
export interface KnownElsewhere extends HoldersElsewhere {
  /** Names that other files give to annotations (`PII` of `const PII = PersonalData`). */
  readonly names: Iterable<string>;
}

/**
 * Reads every annotation of the host's own files, in whichever form it is written, into facts; what cannot be read becomes
 * findings. Nothing of the analysed code is executed. Facts and findings come in the order of files and text.
 */
export function collectFacts(
  host: TypeHost,
  options: CollectOptions,
): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] } {
  const { facts, findings } = readAnnotations(host, options);
  return { facts, findings };
}

/** As {@link collectFacts}; and the names that annotations were seen to go by, for {@link KnownElsewhere}. */
export function readAnnotations(
  host: TypeHost,
  { root, libraries, elsewhere }: CollectOptions,
): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[]; readonly names: ReadonlySet<string> } {
  const context = createEngineContext(host, root, libraries);
  const collector = createCollector(context, createEvaluator(context), createOwners(context));
  reportSyntaxErrors(collector);
  const candidates = findCandidates(context, elsewhere?.names);
  const surveys = candidates.files.map((source) => surveyFile(context, source, candidates.names));
  for (const survey of surveys) readFile(collector, survey);
  readSchemas(collector, candidates.files);
  const defaults = assembleFields(collector);
  readEmbeddings(
    collector,
    candidates.files.filter((source) => hasAnnotations(collector, source.fileName)),
    holdersOf(collector, libraries?.owners ?? []),
    defaults,
    elsewhere,
  );
  return { ...collector.result(), names: candidates.names };
}

function readFile(collector: Collector, survey: Survey): void {
  const { context } = collector;
  context.resolver.prefetch(namesOf(context, survey));
  const decorators = survey.decorators.flatMap((node) => recogniseDecorator(context, node) ?? []);
  const calls = survey.calls.flatMap((call) => {
    const callee = childNode(call, 'expression');
    const name = callee && context.recogniser.annotationOf(callee);
    return name ? [{ call, name }] : [];
  });
  context.resolver.prefetch(namesInArguments(context, [...calls.map(({ call }) => call), ...survey.typeReferences]));
  for (const decorator of decorators) readDecorator(collector, decorator);
  for (const { call, name } of calls) {
    if (isDeclarationName(name)) readDeclaration(collector, call, name);
    else if (isDecoratorName(name)) reportStrayDecorator(collector, call, name);
  }
  for (const reference of survey.typeReferences) readPersonalType(collector, reference);
  readDocComments(collector, survey.source);
}

/** A decorator function called elsewhere than on a class or member marks nothing, unless a constant keeps it for that. */
function reportStrayDecorator(collector: Collector, call: SyntaxNode, name: DecoratorName): void {
  const { context, owners } = collector;
  if (context.ast.is(call.parent, 'Decorator') || holdsDecorator(context, call)) return;
  const params = inWords(misplacements.strayDecorator(name));
  const { evidence } = owners.holderOf(call);
  collector.report({ id: 'AN01', severity: 'error', params, at: context.regionOf(call), evidence });
}

function holdsDecorator({ ast }: EngineContext, call: SyntaxNode): boolean {
  return ast.is(call.parent, 'VariableDeclaration') && childNode(call.parent, 'initializer') === call;
}

function reportSyntaxErrors(collector: Collector): void {
  const { context } = collector;
  for (const path of context.host.files()) {
    // The first says enough: those behind it follow from it more often than not.
    const [problem] = context.host.syntaxErrors(path);
    if (!problem) continue;
    const file = context.pathOf(path);
    const { message } = problem;
    collector.report({
      id: 'AN14',
      // A problem in our own words means that the whole file had to be left out: its annotations are lacking.
      severity: typeof message === 'string' ? 'warning' : 'error',
      params: { file, ...inWords({ problem: typeof message === 'string' ? quoted(message) : message }) },
      at: { file: path, start: problem.start, end: problem.start + problem.length },
      evidence: { file, symbol: '' },
    });
  }
}

/** Fields that are not personal make no holder. */
function holdersOf({ fields, defaults }: Collector, libraryOwners: Iterable<OwnerId>): Holders {
  const personal = fields.filter(({ says }) => 'personal' in says).map(({ owner }) => owner.id);
  return {
    carriers: new Set([...personal, ...libraryOwners]),
    givers: new Set(defaults.filter(({ name }) => name === undefined).map(({ owner }) => owner.id)),
  };
}

function hasAnnotations({ fields, defaults }: Collector, file: string): boolean {
  return [...fields, ...defaults].some(({ at }) => at.file === file);
}
