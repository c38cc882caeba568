import type { Ast } from '../ast/ast.js';
import type { Declaration, SyntaxNode, TypeHost } from '../host/type-host.js';
import type { Resolver } from '../names/resolver.js';
import type { Scopes } from './scopes.js';

import { packageNameOf } from '../../sinks/package-name.js';
import { childNode, textOf } from '../ast/ast.js';
import { isDeclarationFile } from '../names/resolver.js';
import { type Origin, isOwnSpecifier, ofModule } from '../origin/origin.js';
import { type Import, importOf, requiredModule } from './imports.js';
import { reExported } from './re-exports.js';

/** What a name stands for: nodes in the project's own code, or something of a package, or a global. */
export interface Meaning {
  readonly own: readonly SyntaxNode[];
  readonly foreign: readonly Origin[];
}

/** Follows names to their definitions: within the file by scope, across files and packages through the host. */
export interface Definitions {
  /** Of an identifier in an expression. */
  ofName(identifier: SyntaxNode): Meaning;
  /** Of an identifier in a type. */
  ofTypeName(identifier: SyntaxNode): Meaning;
  /** Of the name of a member: `info` in `logger.info`. The compiler is asked. */
  ofMember(name: SyntaxNode): Meaning;
  isOwnFile(file: string): boolean;
}

const nothing: Meaning = { own: [], foreign: [] };
/** Modules that hand a thing on to each other. */
const maximumModules = 6;

export function createDefinitions(
  host: TypeHost,
  ast: Ast,
  resolver: Resolver,
  scopes: Scopes,
  isKnownPackage: (name: string) => boolean,
): Definitions {
  const known = new Map<SyntaxNode, Meaning>();
  const imports = new Map<SyntaxNode, Meaning>();
  const isOwnFile = (file: string): boolean => !isDeclarationFile(file) && !file.includes('/node_modules/');

  function meaningOf(identifier: SyntaxNode, declarations: readonly SyntaxNode[]): Meaning {
    const own: SyntaxNode[] = [];
    const foreign: Origin[] = [];
    for (const declaration of declarations) {
      const imported = importOf(ast, declaration);
      if (!imported && isAmbient(ast, declaration)) {
        // `declare function gtag(…)`: a name that something else in the page puts there.
        foreign.push({ global: textOf(identifier), path: [textOf(identifier)] });
      }
      if (!imported) {
        own.push(...(isTakenFromOwnModule(ast, declaration) ? ofRequired(declaration) : [declaration]));
        continue;
      }
      const meaning = ofImport(declaration, imported);
      own.push(...meaning.own);
      foreign.push(...meaning.foreign);
    }
    if (declarations.length === 0) {
      const name = textOf(identifier);
      if (name !== '') foreign.push({ global: name, path: [name] });
    }
    return { own, foreign };
  }

  /** What an own module in JavaScript exports under the name that is taken from it. */
  function ofRequired(element: SyntaxNode): readonly SyntaxNode[] {
    let meaning = imports.get(element);
    if (!meaning) {
      const name = childNode(element, 'name');
      const found = name ? resolver.declarationsOf(name).filter(({ file }) => isOwnFile(file)) : [];
      const own = found.flatMap((place) => resolver.nodeOf(place) ?? []);
      meaning = { own: own.length > 0 ? own : [element], foreign: [] };
      imports.set(element, meaning);
    }
    return meaning.own;
  }

  /** Each import once, however often its name is used. */
  function ofImport(declaration: SyntaxNode, imported: Import): Meaning {
    let meaning = imports.get(declaration);
    if (!meaning) {
      meaning = readImport(declaration, imported);
      imports.set(declaration, meaning);
    }
    return meaning;
  }

  function readImport(declaration: SyntaxNode, imported: Import): Meaning {
    const { specifier } = imported;
    const framework = generatedFor(specifier);
    if (framework !== undefined) return fromPackage({ ...imported, specifier: framework });
    if (!isOwnSpecifier(specifier) && isKnownPackage(packageNameOf(specifier))) return fromPackage(imported);
    const local = childNode(declaration, 'name');
    const found = local ? resolver.declarationsOf(local) : [];
    const own = found.filter(({ file }) => isOwnFile(file)).flatMap((place) => resolver.nodeOf(place) ?? []);
    if (own.length > 0) return { own, foreign: [] };
    const passed = passedOn(imported, 0);
    if (passed) return passed;
    return isOwnSpecifier(specifier) ? nothing : fromPackage(imported);
  }

  function fromPackage({ specifier, name }: Import): Meaning {
    return { own: [], foreign: [ofModule(specifier, name)] };
  }

  /** What an own module only hands on from a package: `import { axios } from '@shop/http'`. */
  function passedOn({ at, name }: Import, depth: number): Meaning | undefined {
    if (name === '*' || depth > maximumModules) return undefined;
    const file = resolver.declarationsOf(at)[0]?.file;
    const source = file !== undefined && isOwnFile(file) ? host.sourceFile(file) : undefined;
    for (const next of source ? reExported(ast, source, name) : []) {
      const isPackage = !isOwnSpecifier(next.specifier);
      if (isPackage && isKnownPackage(packageNameOf(next.specifier))) return fromPackage(next);
      const meaning = passedOn(next, depth + 1) ?? (isPackage && !next.isWhole ? fromPackage(next) : undefined);
      if (meaning) return meaning;
    }
    return undefined;
  }

  /** A member that a package's declaration file declares: `Logger.().info`. */
  function foreignMember(declaration: Declaration): Origin | undefined {
    const node = ast.nodeAt(declaration);
    const home = host.packageOf(declaration.file);
    const name = node && childNode(node, 'name');
    if (!node || !home || !name) return undefined;
    const container = containerName(ast, node);
    const module = moduleOf(ast, node) ?? home.name;
    return { package: packageNameOf(module), path: [...(container ? [container, '()'] : []), textOf(name)] };
  }

  function once(node: SyntaxNode, read: () => Meaning): Meaning {
    let meaning = known.get(node);
    if (!meaning) {
      // Set before reading: a name that leads back to itself means nothing.
      known.set(node, nothing);
      meaning = read();
      known.set(node, meaning);
    }
    return meaning;
  }

  return {
    isOwnFile,
    ofName: (identifier) =>
      known.get(identifier) ?? once(identifier, () => meaningOf(identifier, scopes.declarationsOf(identifier))),
    ofTypeName: (identifier) =>
      known.get(identifier) ?? once(identifier, () => meaningOf(identifier, scopes.typeDeclarationsOf(identifier))),
    ofMember: (name) =>
      once(name, () => {
        const found = resolver.declarationsOf(name);
        const own = found.filter(({ file }) => isOwnFile(file)).flatMap((place) => resolver.nodeOf(place) ?? []);
        if (own.length > 0) return { own, foreign: [] };
        const foreign = new Map<string, Origin>();
        for (const declaration of found) {
          const origin = foreignMember(declaration);
          if (origin) foreign.set(JSON.stringify(origin), origin);
        }
        return { own, foreign: [...foreign.values()] };
      }),
  };
}

/** The framework whose tool writes the types of a route beside it: they are seldom there when code is read. */
function generatedFor(specifier: string): string | undefined {
  if (/(?:^|\/)\$types(?:\.js)?$/u.test(specifier)) return '@sveltejs/kit';
  return /(?:^|\/)\+types\//u.test(specifier) ? 'react-router' : undefined;
}

function isAmbient(ast: Ast, declaration: SyntaxNode): boolean {
  const statement = ast.is(declaration, 'VariableDeclaration') ? declaration.parent?.parent : declaration;
  return ast.is(statement, 'VariableStatement', 'FunctionDeclaration') && ast.hasModifier(statement, 'declare');
}

/** `const { track } = require('./analytics')`. */
function isTakenFromOwnModule(ast: Ast, declaration: SyntaxNode): boolean {
  const holder = ast.is(declaration, 'BindingElement') ? declaration.parent?.parent : undefined;
  const call = ast.is(holder, 'VariableDeclaration') ? childNode(holder, 'initializer') : undefined;
  const module = ast.is(call, 'CallExpression') ? requiredModule(ast, call) : undefined;
  return module !== undefined && isOwnSpecifier(textOf(module));
}

function containerName(ast: Ast, member: SyntaxNode): string | undefined {
  for (let at = member.parent; at; at = at.parent) {
    if (ast.is(at, 'InterfaceDeclaration', 'ClassDeclaration', 'TypeAliasDeclaration')) {
      const name = childNode(at, 'name');
      return name && textOf(name);
    }
    if (ast.is(at, 'ModuleBlock', 'SourceFile')) return undefined;
  }
  return undefined;
}

/** `declare module 'node:fs'` around a declaration says which module it is. */
function moduleOf(ast: Ast, node: SyntaxNode): string | undefined {
  for (let at = node.parent; at; at = at.parent) {
    const name = ast.is(at, 'ModuleDeclaration') ? childNode(at, 'name') : undefined;
    if (ast.is(name, 'StringLiteral')) return textOf(name);
  }
  return undefined;
}
