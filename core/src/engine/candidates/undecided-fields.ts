import type { Fact, OwnerId } from '../../facts/facts.js';
import type { UndecidedField } from '../../facts/undecided-field.js';
import type { Ast } from '../ast/ast.js';
import type { SyntaxNode, TypeHost } from '../host/type-host.js';

import { categoryOfName, type NameClue } from '../../identifiers/index.js';
import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { createEngineContext } from '../engine-context.js';
import { createOwners } from '../names/owners.js';

/** Finds the undecided fields of a file: absolute path, as the host names it. In the order of the text. */
export type FindUndecidedFields = (file: string) => readonly UndecidedField[];

/** Decorators by which ORMs and validators of bodies mark what is stored or received. */
const storing: ReadonlySet<string> = new Set(['Embeddable', 'Entity', 'Schema', 'Table', 'ViewEntity']);

const mentionsStoring = new RegExp([...storing].join('|'), 'u');

/**
 * Fields of a file's own classes, interfaces and type literals that hold decided fields or are entities, whose name tells
 * personal data, and that are neither marked nor reviewed.
 *
 * @param options.facts - Of the whole program: a field may be decided on in a base of another file.
 */
export function createUndecidedFields(
  host: TypeHost,
  { root, facts }: { readonly root: string; readonly facts: readonly Fact[] },
): FindUndecidedFields {
  const context = createEngineContext(host, root);
  const { ast } = context;
  const owners = createOwners(context);
  const decisions = decisionsIn(facts);
  const holders = ast.kindsOf(['ClassDeclaration', 'ClassExpression', 'InterfaceDeclaration', 'TypeLiteral']);

  function undecidedIn(holder: SyntaxNode): readonly UndecidedField[] {
    const { id, evidence } = owners.ownerOf(holder);
    if (!decisions.hasDecided(id) && !isEntity(ast, holder)) return [];
    const receiver = evidence.symbol.split('.').at(-1)?.replace(/~\d+$/u, '');
    return fieldsOf(ast, holder).flatMap((member): readonly UndecidedField[] => {
      const nameNode = childNode(member, 'name');
      const name = declaredName(ast, member);
      if (name === undefined || nameNode === undefined || decisions.isDecided(id, name)) return [];
      const type = typeOf(ast, childNode(member, 'type'));
      const verdict = categoryOfName({ name, ...(receiver !== undefined && { receiver }), ...(type && { type }) });
      if (verdict === undefined || verdict.bareId === true) return [];
      const region = context.regionOf(nameNode);
      return [
        {
          owner: id,
          name,
          category: verdict.category,
          evidence: { file: evidence.file, symbol: `${evidence.symbol}.${name}` },
          at: context.spanOf(region),
          extent: { start: region.start, end: region.end },
        },
      ];
    });
  }

  return (file) => {
    const source = host.sourceFile(file);
    if (source === undefined) return [];
    // Most files have neither.
    if (!decisions.files.has(context.pathOf(file)) && !mentionsStoring.test(source.text)) return [];
    const found: UndecidedField[] = [];
    ast.walk(source, (node) => {
      if (holders.has(node.kind)) found.push(...undecidedIn(node));
    });
    return found;
  };
}

/** What people decided on: fields marked or reviewed, and properties that only hold what is decided on elsewhere. */
function decisionsIn(facts: readonly Fact[]): {
  isDecided(owner: OwnerId, name: string): boolean;
  hasDecided(owner: OwnerId): boolean;
  /** Of the owners that have decided fields. */
  readonly files: ReadonlySet<string>;
} {
  const decided = new Map<OwnerId, Set<string>>();
  const bases = new Map<OwnerId, OwnerId[]>();
  for (const fact of facts) {
    if (fact.kind === 'inheritance') bases.set(fact.owner, [...(bases.get(fact.owner) ?? []), fact.base]);
    if (fact.kind !== 'personalField' && fact.kind !== 'notPersonalField' && fact.kind !== 'embedding') continue;
    decided.set(fact.owner, (decided.get(fact.owner) ?? new Set()).add(fact.name));
  }
  const lineage = (owner: OwnerId): readonly OwnerId[] => {
    const seen = new Set([owner]);
    for (const one of seen) for (const base of bases.get(one) ?? []) seen.add(base);
    return [...seen];
  };
  return {
    isDecided: (owner, name) => lineage(owner).some((one) => decided.get(one)?.has(name) === true),
    hasDecided: (owner) => decided.has(owner),
    files: new Set([...decided.keys()].map((owner) => owner.slice(0, owner.indexOf('#')))),
  };
}

function isEntity(ast: Ast, holder: SyntaxNode): boolean {
  return childList(holder, 'modifiers').some((modifier) => {
    if (!ast.is(modifier, 'Decorator')) return false;
    const expression = childNode(modifier, 'expression');
    const callee = ast.is(expression, 'CallExpression') ? childNode(expression, 'expression') : expression;
    const name = callee && lastName(ast, callee);
    return name !== undefined && storing.has(textOf(name));
  });
}

/** Properties, and parameters of the constructor that are properties. */
function fieldsOf(ast: Ast, holder: SyntaxNode): readonly SyntaxNode[] {
  return childList(holder, 'members').flatMap((member) => {
    if (ast.is(member, 'Constructor')) {
      return childList(member, 'parameters').filter((parameter) => childList(parameter, 'modifiers').length > 0);
    }
    const isField = ast.is(member, 'PropertyDeclaration', 'PropertySignature') && !ast.hasModifier(member, 'static');
    return isField ? [member] : [];
  });
}

/** What the annotation of a type tells; nothing where it names another type. */
function typeOf(ast: Ast, type: SyntaxNode | undefined): NameClue['type'] {
  if (type === undefined) return undefined;
  switch (ast.kindOf(type)) {
    case 'StringKeyword':
      return 'string';
    case 'NumberKeyword':
      return 'number';
    case 'BooleanKeyword':
      return 'boolean';
    case 'ArrayType':
      return 'list';
    case 'TypeLiteral':
      return 'object';
    case 'TypeReference':
      return ast.sourceTextOf(type) === 'Date' ? 'date' : undefined;
    case 'UnionType': {
      const parts = childList(type, 'types').filter(
        (part) => !ast.is(part, 'UndefinedKeyword') && !/^(?:null|undefined)$/u.test(ast.sourceTextOf(part)),
      );
      const [only, ...others] = parts.map((part) => typeOf(ast, part));
      return others.every((other) => other === only) ? only : undefined;
    }
    default:
      return /^\(*(?:new )?(?:<.*>)?\(.*\)\s*=>/su.test(ast.sourceTextOf(type)) ? 'function' : undefined;
  }
}
