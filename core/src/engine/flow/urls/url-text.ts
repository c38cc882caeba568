import type { SyntaxNode } from '../../host/type-host.js';
import type { Callables } from '../functions/callables.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { returnedBy } from '../../origin/returned-by.js';
import { elementKey, endName } from '../../scope/member-chain.js';
import { mapAsked, valuesOfMap } from '../program/dispatch-tables.js';
import { writtenProperty } from '../values/written-objects.js';
import { givenAddresses } from './given-addresses.js';

/** How a text begins, as far as the code fixes it. */
export interface UrlText {
  readonly text: string;
  /** Nothing comes after it. */
  readonly isWhole: boolean;
  /** Where nothing is fixed because a caller decides: the parameter. */
  readonly parameter?: SyntaxNode;
  /** The property of the parameter that decides, where it is an object of options. */
  readonly key?: string;
}

const unknown: UrlText = { text: '', isWhole: false };
const limits = { depth: 12 };

/** Reads the fixed beginning of a URL: literals, constants, sums, defaults of settings from the environment. */
export function readUrl(tracking: Tracking, node: SyntaxNode, depth = 0): UrlText {
  if (depth > limits.depth) return unknown;
  let known = knownTexts.get(tracking.callables);
  if (!known) {
    known = new Map();
    knownTexts.set(tracking.callables, known);
  }
  let text = known.get(node);
  if (!text) {
    known.set(node, unknown);
    text = findUrl(tracking, node, depth);
    known.set(node, text);
  }
  return text;
}

/** Each expression is read once. */
const knownTexts = new WeakMap<Callables, Map<SyntaxNode, UrlText>>();

function findUrl(tracking: Tracking, node: SyntaxNode, depth: number): UrlText {
  const { ast } = tracking.context;
  const read = (child: SyntaxNode | undefined): UrlText => (child ? readUrl(tracking, child, depth + 1) : unknown);
  const inner = awaitedIn(ast, node);
  if (inner) return read(inner);
  switch (ast.kindOf(node)) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
      return { text: textOf(node), isWhole: true };
    case 'TemplateExpression':
      return readTemplate(node, read);
    case 'BinaryExpression':
      return readSum(tracking, node, read);
    case 'ConditionalExpression': {
      const yes = read(childNode(node, 'whenTrue'));
      return yes.text === '' ? read(childNode(node, 'whenFalse')) : yes;
    }
    case 'Identifier': {
      const { own } = tracking.definitions.ofName(node);
      const declared = readDeclared(tracking, own, read);
      if (declared.text !== '' || declared.parameter) return declared;
      return firstOf(own.flatMap((one) => givenAddresses(tracking, one, node)).map(read)) ?? declared;
    }
    case 'PropertyAccessExpression': {
      const name = childNode(node, 'name');
      const base = childNode(node, 'expression');
      if (!name || !base) return unknown;
      const ofUrl = textOf(name) === 'href' || textOf(name) === 'origin' ? read(base) : unknown;
      if (ofUrl.text !== '') return ofUrl;
      const declared = readDeclared(tracking, tracking.definitions.ofMember(name).own, read);
      if (declared.text !== '' || declared.parameter) return declared;
      return (
        firstOf(writtenProperty(tracking, base, textOf(name)).map(read)) ??
        ofOptions(tracking, base, textOf(name)) ??
        ofUrl
      );
    }
    case 'ElementAccessExpression': {
      const base = childNode(node, 'expression');
      return anyOf(base ? writtenProperty(tracking, base, elementKey(ast, node) ?? '*').map(read) : []);
    }
    case 'CallExpression': {
      const callee = childNode(node, 'expression');
      const isText = callee && /^(?:toString|trim|replace|concat)$/u.test(endName(ast, callee) ?? '');
      if (isText) return read(childNode(callee, 'expression'));
      const [first] = childList(node, 'arguments');
      if (callee && endName(ast, callee) === 'String') return read(first);
      const map = mapAsked(ast, node);
      const [table] = ast.is(map, 'Identifier') ? tracking.definitions.ofName(map).own : [];
      const kept = table ? valuesOfMap(ast, table, tracking.index.notesOf(ast.sourceFileOf(table).fileName)) : [];
      if (kept.length > 0) return anyOf(kept.map(read));
      return (
        firstOf(tracking.callables.functionsOf(node).map((made) => readResult(tracking, node, made, read))) ?? unknown
      );
    }
    case 'NewExpression': {
      const [path, base] = childList(node, 'arguments');
      if (endName(ast, childNode(node, 'expression') ?? node) !== 'URL') return unknown;
      const own = read(path);
      return hostIn(own) === undefined && base ? read(base) : own;
    }
    default:
      return unknown;
  }
}

/** Of several addresses one cannot tell which it is; hosts of one domain go by that: `eu.shops.example`, `us.shops.example`. */
function anyOf(texts: readonly UrlText[]): UrlText {
  const [first = unknown] = texts;
  const hosts = [...new Set(texts.map(hostIn))];
  if (hosts.length === 1) return first;
  const named = hosts.filter((host) => host !== undefined);
  const domain = named.length === hosts.length ? domainOfAll(named) : undefined;
  const scheme = domain === undefined ? undefined : /^[a-z][a-z\d+.-]*:\/\//iu.exec(first.text)?.[0];
  return scheme === undefined ? unknown : { text: `${scheme}*.${domain}/`, isWhole: false };
}

/** What all hosts end in, where that is more than a registry's: neither `example` nor `co.uk`. */
function domainOfAll(hosts: readonly string[]): string | undefined {
  const [first = [], ...others] = hosts.map((host) => host.split('.').reverse());
  let length = 0;
  while (length < first.length && others.every((labels) => labels[length] === first[length])) length += 1;
  const isOfRegistry = length === 2 && (first[0]?.length ?? 0) === 2 && (first[1]?.length ?? 0) <= 3;
  return length < 2 || isOfRegistry ? undefined : first.slice(0, length).reverse().join('.');
}

function firstOf(texts: readonly UrlText[]): UrlText | undefined {
  return texts.find(({ text, parameter }) => text !== '' || parameter);
}

/** An address that stands in options which callers hand over: `options.baseUrl`. */
function ofOptions({ context: { ast }, definitions }: Tracking, base: SyntaxNode, key: string): UrlText | undefined {
  const [declaration] = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
  return ast.is(declaration, 'Parameter') ? { ...unknown, parameter: declaration, key } : undefined;
}

/** What a function of one's own makes of what it is called with: `buildUrl(id)`. */
function readResult(
  tracking: Tracking,
  call: SyntaxNode,
  made: SyntaxNode,
  read: (child: SyntaxNode | undefined) => UrlText,
): UrlText {
  const found = firstOf(returnedBy(tracking.context.ast, made).map(read)) ?? unknown;
  return found.parameter?.parent === made ? read(addressIn(tracking, call, found)) : found;
}

/** What a call hands to the parameter that decides an address, or to the property of it that does. */
export function addressIn(
  tracking: Tracking,
  call: SyntaxNode,
  { parameter, key }: Pick<UrlText, 'key' | 'parameter'>,
): SyntaxNode | undefined {
  const callee = parameter?.parent;
  const argument = callee && childList(call, 'arguments')[childList(callee, 'parameters').indexOf(parameter)];
  if (!argument || key === undefined) return argument;
  const [value, ...others] = writtenProperty(tracking, argument, key);
  return others.length === 0 ? value : undefined;
}

function readTemplate(node: SyntaxNode, read: (child: SyntaxNode | undefined) => UrlText): UrlText {
  const head = childNode(node, 'head');
  let text = head ? textOf(head) : '';
  const spans = childList(node, 'templateSpans');
  for (const span of spans) {
    const value = read(childNode(span, 'expression'));
    text += value.text;
    if (!value.isWhole) {
      const below = value.text === '' ? domainAfter(text, literalsFrom(spans, span)) : undefined;
      if (below !== undefined) return { text: below, isWhole: false };
      return text === '' && value.parameter ? { ...value, isWhole: false } : { text, isWhole: false };
    }
    const literal = childNode(span, 'literal');
    text += literal ? textOf(literal) : '';
  }
  return { text, isWhole: true };
}

/** What stands between and after the holes of a template, from one of them on. */
function literalsFrom(spans: readonly SyntaxNode[], span: SyntaxNode): readonly string[] {
  return spans.slice(spans.indexOf(span)).map((one) => textOf(childNode(one, 'literal') ?? one));
}

/**
 * The domain that a host stands below whose first labels only a run knows: of `https://${shop}.shops.example/v1` it is
 * `https://*.shops.example/`.
 *
 * @param before - What stands before the first hole.
 * @param literals - What stands after it, and after each further one.
 */
function domainAfter(before: string, literals: readonly string[]): string | undefined {
  const scheme = /^[a-z][a-z\d+.-]*:\/\/(?=[\w.-]*$)/iu.exec(before)?.[0];
  if (scheme === undefined) return undefined;
  for (const [index, literal] of literals.entries()) {
    const isLast = index === literals.length - 1;
    const { domain, end } =
      /^[\w-]*(?<domain>(?:\.[a-z\d-]+)*\.[a-z\d-]{2,})(?<end>[/?#:]|$)/iu.exec(literal)?.groups ?? {};
    if (domain !== undefined && (end !== '' || isLast))
      return domain.includes('.', 1) ? `${scheme}*${domain}/` : undefined;
    // The host goes on behind the next hole.
    if (!/^[\w.-]*$/u.test(literal)) return undefined;
  }
  return undefined;
}

function readSum(
  { context: { ast } }: Tracking,
  node: SyntaxNode,
  read: (child: SyntaxNode | undefined) => UrlText,
): UrlText {
  const operator = childNode(node, 'operatorToken');
  const left = read(childNode(node, 'left'));
  if (ast.is(operator, 'BarBarToken', 'QuestionQuestionToken')) {
    return left.text === '' ? read(childNode(node, 'right')) : left;
  }
  if (!ast.is(operator, 'PlusToken')) return unknown;
  if (!left.isWhole) return left;
  const right = read(childNode(node, 'right'));
  return left.text === '' ? right : { text: left.text + right.text, isWhole: right.isWhole };
}

function readDeclared(
  tracking: Tracking,
  declarations: readonly SyntaxNode[],
  read: (child: SyntaxNode | undefined) => UrlText,
): UrlText {
  const { context, assignments, callables } = tracking;
  const { ast } = context;
  for (const declaration of declarations) {
    const initial = childNode(declaration, 'initializer');
    if (initial) {
      const found = read(initial);
      if (found.text !== '') return found;
    }
    if (ast.is(declaration, 'Parameter')) return { ...unknown, parameter: declaration };
    const holder = ast.is(declaration.parent, 'ObjectBindingPattern') ? declaration.parent.parent : undefined;
    const key = childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
    if (ast.is(holder, 'Parameter') && key) return { ...unknown, parameter: holder, key: textOf(key) };
    if (ast.is(declaration, 'PropertyDeclaration') && declaration.parent) {
      const given = assignments.toMember(declaration.parent, declaredName(ast, declaration) ?? '');
      const found = given.map(({ value }) => read(value)).find(({ text, parameter }) => text !== '' || parameter);
      if (found) return found;
    }
    if (ast.is(declaration, 'GetAccessor') && childNode(declaration, 'body')) {
      const found = firstOf(returnedBy(ast, declaration).map(read));
      if (found) return found;
    }
    // `protected abstract readonly base: string`: each heir says its own.
    if (ast.is(declaration, 'GetAccessor', 'PropertyDeclaration') && ast.hasModifier(declaration, 'abstract')) {
      const texts = callables.membersBehind(declaration).map((member) => readDeclared(tracking, [member], read));
      if (new Set(texts.map(hostIn)).size === 1) return texts[0] ?? unknown;
    }
  }
  return unknown;
}

/** The host that the fixed beginning of a URL names, in lower case, when it names it to the end. */
export function hostIn({ text, isWhole }: UrlText): string | undefined {
  const found = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@]*@)?(?<host>[^/?#:@\s]+)(?<after>[/?#:]?)/iu.exec(text)?.groups;
  if (found?.host === undefined) return undefined;
  // `https://api.example.eu${path}`: a path begins with its slash; `https://api-${region}` says no host.
  if (found.after === '' && !isWhole && !/\.[a-z]{2,}$/iu.test(found.host)) return undefined;
  return found.host.toLowerCase();
}

const ownNames =
  /^(?:localhost|0\.0\.0\.0|127(?:\.\d+){3}|\[::1\]|.*\.(?:local|localhost|internal|test|invalid|svc|lan))$/u;

/** Whether a host is the machine itself, a name that only an own network knows, or declared as one's own. */
export function isOwnHost(host: string, ownHosts: readonly string[]): boolean {
  if (!host.includes('.') || ownNames.test(host)) return true;
  return ownHosts.some((own) =>
    own.startsWith('*.') ? host.endsWith(own.slice(1)) || host === own.slice(2) : host === own,
  );
}
