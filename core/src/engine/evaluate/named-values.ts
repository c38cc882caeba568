import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { isConstant, literalName } from '../ast/names.js';
import { isDeclarationFile } from '../names/resolver.js';
import { readBinding } from './bindings.js';
import { enumValues } from './enum-values.js';
import { propertyOf } from './property-of.js';
import { lost, primitiveOf } from './reading.js';
import { referenceOfType } from './reference-values.js';

/** A name that stands alone: `YEAR`. */
export function readName(reading: Reading, node: SyntaxNode): ValueTree {
  const declarations = reading.context.resolver.declarationNodesOf(node);
  if (declarations.length > 0) return readDeclarations(reading, declarations, node);
  if (textOf(node) === 'undefined') return { type: 'absent', at: reading.context.regionOf(node) };
  return lost(reading, node, textOf(node) === '' ? 'syntax' : 'unknownName');
}

const directKinds = [
  'BindingElement',
  'EnumDeclaration',
  'EnumMember',
  'ExportAssignment',
  'PropertyDeclaration',
  'SourceFile',
  'VariableDeclaration',
] as const;

/** `Enum.Member`, `namespace.constant`, `object.property`. */
export function readProperty(reading: Reading, node: SyntaxNode): ValueTree {
  const { ast, resolver } = reading.context;
  const base = childNode(node, 'expression');
  const name = childNode(node, 'name');
  if (!base || !name || textOf(name) === '') return lost(reading, node, 'syntax');
  if (isEnvironment(reading, node)) return lost(reading, node, 'environment');
  // The property of a module or an enum is declared; that of an object is what the object holds, spreads included.
  const direct = resolver.declarationNodesOf(name).filter((declaration) => ast.is(declaration, ...directKinds));
  if (direct.length > 0) return readDeclarations(reading, direct, node);
  const whole = reading.evaluate(base);
  if (whole.type === 'unreadable') return whole;
  return propertyOf(whole, textOf(name)) ?? lost(reading, node, 'member');
}

/** `object['property']`, `list[0]`. */
export function readElement(reading: Reading, node: SyntaxNode): ValueTree {
  const base = childNode(node, 'expression');
  const argument = childNode(node, 'argumentExpression');
  if (!base || !argument) return lost(reading, node, 'syntax');
  if (isEnvironment(reading, node)) return lost(reading, node, 'environment');
  const key = reading.evaluate(argument);
  if (key.type === 'unreadable') return key;
  const whole = reading.evaluate(base);
  if (whole.type === 'unreadable') return whole;
  const text = primitiveOf(key);
  return (text === undefined ? undefined : propertyOf(whole, String(text))) ?? lost(reading, node, 'member');
}

/** The value that the declarations of one name give it, mentioned at `use`. */
export function readDeclarations(reading: Reading, declarations: readonly SyntaxNode[], use: SyntaxNode): ValueTree {
  const { ast, regionOf } = reading.context;
  const enums = declarations.filter((declaration) => ast.is(declaration, 'EnumDeclaration'));
  if (enums.length > 0) return { type: 'record', entries: enumValues(reading, enums), at: regionOf(use) };
  const declaration = declarations.find((candidate) => ast.is(candidate, ...directKinds)) ?? declarations[0];
  if (!declaration) return lost(reading, use, 'unknownName');
  // Enums and types are read as a whole, by themselves.
  if (ast.is(declaration, 'EnumMember')) return readEnumMember(reading, declaration, use);
  if (ast.is(declaration, 'InterfaceDeclaration', 'TypeAliasDeclaration')) return reading.evaluate(declaration);
  const value = reading.once(declaration, () => readDeclaration(reading, declaration));
  // What is declared elsewhere is only mentioned here, and it is the mention that can be wrong; so too where the declaration
  // has no value of its own to point at.
  return value.type === 'reference' || isAt(reading, value, declaration) ? { ...value, at: regionOf(use) } : value;
}

function isAt({ context }: Reading, { at }: ValueTree, declaration: SyntaxNode): boolean {
  const { file, start, end } = context.regionOf(declaration);
  return at.end === end && at.start === start && at.file === file;
}

function readDeclaration(reading: Reading, declaration: SyntaxNode): ValueTree {
  const { ast } = reading.context;
  const value = childNode(declaration, 'initializer');
  switch (ast.kindOf(declaration)) {
    case 'VariableDeclaration':
      if (!isConstant(ast, declaration)) return lost(reading, declaration, 'let');
      if (value) return reading.evaluate(value);
      return readAmbient(reading, declaration) ?? lost(reading, declaration, 'uninitialised');
    case 'BindingElement':
      return readBinding(reading, declaration, declaration);
    case 'PropertyDeclaration': {
      const isFixed = ast.hasModifier(declaration, 'static') && ast.hasModifier(declaration, 'readonly');
      return isFixed && value ? reading.evaluate(value) : lost(reading, declaration, 'mutable');
    }
    case 'PropertyAssignment':
      return value ? reading.evaluate(value) : lost(reading, declaration, 'syntax');
    case 'ShorthandPropertyAssignment':
      return readName(reading, childNode(declaration, 'name') ?? declaration);
    case 'ExportAssignment': {
      const exported = childNode(declaration, 'expression');
      return exported ? reading.evaluate(exported) : lost(reading, declaration, 'syntax');
    }
    case 'SourceFile':
      return readJsonModule(reading, declaration);
    case 'Parameter':
      return lost(reading, declaration, 'parameter');
    case 'FunctionDeclaration':
    case 'MethodDeclaration':
      return lost(reading, declaration, 'function');
    case 'ClassDeclaration':
      return lost(reading, declaration, 'class');
    case 'TypeParameter':
      return lost(reading, declaration, 'typeParameter');
    default:
      return lost(reading, declaration, 'expression');
  }
}

function readEnumMember(reading: Reading, member: SyntaxNode, use: SyntaxNode): ValueTree {
  const name = literalName(reading.context.ast, childNode(member, 'name') ?? member);
  const values = member.parent && enumValues(reading, [member.parent]);
  // While the enum is being read only earlier members have a value.
  return (name === undefined ? undefined : values?.get(name)) ?? lost(reading, use, 'circular');
}

/** `declare const newsletter: Activity<'newsletter'>` in a declaration file: the type carries kind and id. */
function readAmbient(reading: Reading, declaration: SyntaxNode): ValueTree | undefined {
  const type = childNode(declaration, 'type');
  const { ast } = reading.context;
  if (!type || !isDeclarationFile(ast.sourceFileOf(declaration).fileName)) return undefined;
  const reference = referenceOfType(reading.context, type);
  if (reference) return reference;
  return ast.is(type, 'LiteralType', 'TupleType', 'TypeLiteral', 'TypeOperator') ? reading.evaluate(type) : undefined;
}

function readJsonModule(reading: Reading, source: SyntaxNode): ValueTree {
  const [statement] = childList(source, 'statements');
  const value = statement && childNode(statement, 'expression');
  const isJson = reading.context.ast.sourceFileOf(source).fileName.endsWith('.json');
  return isJson && value ? reading.evaluate(value) : lost(reading, source, 'expression');
}

function isEnvironment({ context }: Reading, node: SyntaxNode): boolean {
  return /^(?:process\.env|import\.meta)\b/u.test(context.ast.sourceTextOf(node));
}
