import { childList, childNode, textOf } from '../ast/ast.js';
import { isConstant, lastName, literalName } from '../ast/names.js';
import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import { isDeclarationName } from '../names/annotation-names.js';
import { isDeclarationFile } from '../names/resolver.js';

import { enumValues } from './enum-values.js';
import { evaluateType } from './evaluate-type.js';
import { propertyOf } from './property-of.js';
import { declaredReference, referenceOfType } from './reference-values.js';
import { unreadable } from './unreadable.js';
import type { UnreadableCause } from './unreadable.js';
import type { ListTree, RecordTree, ValueTree } from './value-tree.js';

/** Reads values from code without running it. */
export interface Evaluator {
  /** The value of an expression or of a type node. */
  evaluate(node: SyntaxNode): ValueTree;
  /** The value a declaration gives its name: a constant, an enum, a member of one, a type alias. */
  evaluateDeclaration(declaration: SyntaxNode, use: SyntaxNode): ValueTree;
  /** Follows a thunk `() => x` to `x`. */
  force(tree: ValueTree): ValueTree;
}

/** Deeper than this nobody writes, and the call stack must hold. */
const maximumDepth = 200;
/** Text longer than this is no fact about personal data. */
const maximumText = 100_000;
const maximumItems = 10_000;

export function createEvaluator(context: EngineContext): Evaluator {
  const { ast, resolver, recogniser, regionOf } = context;
  const known = new Map<SyntaxNode, ValueTree>();
  const open = new Set<SyntaxNode>();
  let depth = 0;

  const lost = (node: SyntaxNode, cause: UnreadableCause): ValueTree => unreadable(regionOf(node), cause);
  const scalar = (node: SyntaxNode, value: boolean | number | string | null): ValueTree => ({
    type: 'scalar',
    value,
    at: regionOf(node),
  });

  /** Values are kept per node; a node met again while it is being read refers to itself. */
  function once(node: SyntaxNode, read: () => ValueTree): ValueTree {
    const found = known.get(node);
    if (found) return found;
    if (open.has(node)) return lost(node, 'circular');
    if (depth > maximumDepth) return lost(node, 'deep');
    open.add(node);
    depth += 1;
    try {
      const value = read();
      known.set(node, value);
      return value;
    } finally {
      depth -= 1;
      open.delete(node);
    }
  }

  const evaluate = (node: SyntaxNode): ValueTree => once(node, () => read(node));

  function read(node: SyntaxNode): ValueTree {
    switch (ast.kindOf(node)) {
      case 'StringLiteral':
      case 'NoSubstitutionTemplateLiteral':
        return scalar(node, textOf(node));
      case 'NumericLiteral':
        return finite(node, Number(textOf(node).replaceAll('_', '')));
      case 'TrueKeyword':
        return scalar(node, true);
      case 'FalseKeyword':
        return scalar(node, false);
      case 'NullKeyword':
        return scalar(node, null);
      case 'BigIntLiteral':
        return lost(node, 'bigint');
      case 'VoidExpression':
        return { type: 'absent', at: regionOf(node) };
      case 'ParenthesizedExpression':
      case 'AsExpression':
      case 'SatisfiesExpression':
      case 'TypeAssertionExpression':
      case 'NonNullExpression':
        return inner(node);
      case 'PrefixUnaryExpression':
        return readSign(node);
      case 'BinaryExpression':
        return readSum(node);
      case 'TemplateExpression':
        return readTemplate(node);
      case 'ConditionalExpression':
        return lost(node, 'conditional');
      case 'ArrowFunction':
      case 'FunctionExpression':
        return readFunction(node);
      case 'ArrayLiteralExpression':
        return readList(node);
      case 'ObjectLiteralExpression':
        return readRecord(node);
      case 'Identifier':
        return readIdentifier(node);
      case 'PropertyAccessExpression':
        return readProperty(node);
      case 'ElementAccessExpression':
        return readElement(node);
      case 'CallExpression':
        return readCall(node);
      case 'ClassExpression':
        return lost(node, 'class');
      case undefined:
        return evaluateType(context, evaluator, node) ?? lost(node, 'expression');
      default:
        return evaluateType(context, evaluator, node) ?? lost(node, 'expression');
    }
  }

  function inner(node: SyntaxNode): ValueTree {
    const expression = childNode(node, 'expression');
    return expression ? evaluate(expression) : lost(node, 'syntax');
  }

  function finite(node: SyntaxNode, value: number): ValueTree {
    return Number.isFinite(value) ? scalar(node, value) : lost(node, 'infinite');
  }

  function readSign(node: SyntaxNode): ValueTree {
    const operand = childNode(node, 'operand');
    const value = operand && evaluate(operand);
    const operator = ast.sourceTextOf(node).charAt(0);
    if (value?.type === 'unreadable') return value;
    if (value?.type !== 'scalar' || typeof value.value !== 'number') return lost(node, 'operator');
    if (operator === '-') return scalar(node, value.value === 0 ? 0 : -value.value);
    return operator === '+' ? scalar(node, value.value) : lost(node, 'operator');
  }

  function readSum(node: SyntaxNode): ValueTree {
    // `a + b + c` nests to the left: walked in a loop, so that a long text needs no deep stack.
    const operands: SyntaxNode[] = [];
    let at: SyntaxNode = node;
    while (ast.is(at, 'BinaryExpression')) {
      const left = childNode(at, 'left');
      const right = childNode(at, 'right');
      if (!left || !right || !ast.is(childNode(at, 'operatorToken'), 'PlusToken')) return lost(node, 'operator');
      operands.unshift(right);
      at = left;
    }
    let sum: number | string | undefined;
    for (const operand of [at, ...operands]) {
      const value = evaluate(operand);
      if (value.type === 'unreadable') return value;
      const addend = value.type === 'reference' ? undefined : primitive(value);
      if (addend === undefined) return lost(operand, 'operator');
      if (typeof sum === 'number' && typeof addend === 'number') sum += addend;
      else if (sum === undefined && typeof addend !== 'boolean') sum = addend ?? 'null';
      else if (typeof sum === 'string' || typeof addend === 'string') sum = String(sum) + String(addend);
      else return lost(operand, 'operator');
      if (typeof sum === 'string' && sum.length > maximumText) return lost(node, 'large');
    }
    return typeof sum === 'number' ? finite(node, sum) : scalar(node, sum ?? '');
  }

  function readTemplate(node: SyntaxNode): ValueTree {
    let text = textOf(childNode(node, 'head') ?? node);
    for (const span of childList(node, 'templateSpans')) {
      const expression = childNode(span, 'expression') ?? childNode(span, 'type');
      const value = expression ? evaluate(expression) : lost(span, 'syntax');
      if (value.type === 'unreadable') return value;
      const part = primitive(value);
      if (part === undefined) return lost(expression ?? span, 'template');
      text += String(part) + textOf(childNode(span, 'literal') ?? span);
      if (text.length > maximumText) return lost(node, 'large');
    }
    return scalar(node, text);
  }

  function readFunction(node: SyntaxNode): ValueTree {
    const body = childNode(node, 'body');
    if (!body || childList(node, 'parameters').length > 0 || ast.hasModifier(node, 'async'))
      return lost(node, 'function');
    if (!ast.is(body, 'Block')) return { type: 'thunk', body, at: regionOf(node) };
    const [statement, ...more] = childList(body, 'statements');
    const result =
      ast.is(statement, 'ReturnStatement') && more.length === 0 ? childNode(statement, 'expression') : undefined;
    return result ? { type: 'thunk', body: result, at: regionOf(node) } : lost(node, 'function');
  }

  function readList(node: SyntaxNode): ValueTree {
    const items: ValueTree[] = [];
    for (const element of childList(node, 'elements')) {
      if (ast.is(element, 'SpreadElement')) {
        const spread = spreadOf(element);
        if (spread.type === 'list') items.push(...spread.items);
        else items.push(spread.type === 'unreadable' ? spread : lost(element, 'spread'));
      } else {
        items.push(evaluate(element));
      }
      if (items.length > maximumItems) return lost(node, 'large');
    }
    return { type: 'list', items, at: regionOf(node) } satisfies ListTree;
  }

  function spreadOf(element: SyntaxNode): ValueTree {
    const expression = childNode(element, 'expression');
    return expression ? evaluate(expression) : lost(element, 'syntax');
  }

  function readRecord(node: SyntaxNode): ValueTree {
    const entries = new Map<string, ValueTree>();
    /** A later entry wins, and stands where JavaScript puts it: at the first mention. */
    for (const property of childList(node, 'properties')) {
      if (ast.is(property, 'SpreadAssignment')) {
        const spread = spreadOf(property);
        if (spread.type === 'record') for (const [key, value] of spread.entries) entries.set(key, value);
        else if (spread.type === 'unreadable') entries.set(`...${entries.size}`, spread);
        else if (spread.type !== 'absent') entries.set(`...${entries.size}`, lost(property, 'spread'));
      } else {
        const key = propertyKey(property);
        if (key === undefined)
          entries.set(`...${entries.size}`, lost(childNode(property, 'name') ?? property, 'computed'));
        else entries.set(key, propertyValue(property, key));
      }
      if (entries.size > maximumItems) return lost(node, 'large');
    }
    return { type: 'record', entries, at: regionOf(node) } satisfies RecordTree;
  }

  function propertyKey(property: SyntaxNode): string | undefined {
    const name = childNode(property, 'name');
    if (!name) return undefined;
    if (!ast.is(name, 'ComputedPropertyName')) return literalName(ast, name);
    const value = inner(name);
    const key = value.type === 'reference' ? undefined : primitive(value);
    return key === undefined || key === null ? undefined : String(key);
  }

  function propertyValue(property: SyntaxNode, key: string): ValueTree {
    const name = childNode(property, 'name') ?? property;
    if (ast.is(property, 'ShorthandPropertyAssignment')) return readIdentifier(name);
    const value = childNode(property, 'initializer');
    if (!ast.is(property, 'PropertyAssignment') || !value) return lost(property, 'function');
    if (key === '__proto__' && !ast.is(name, 'ComputedPropertyName')) return lost(property, 'prototype');
    return evaluate(value);
  }

  function readIdentifier(node: SyntaxNode): ValueTree {
    const declarations = resolver.declarationNodesOf(node);
    const [first] = declarations;
    if (first) return evaluateDeclarations(declarations, node);
    if (textOf(node) === 'undefined') return { type: 'absent', at: regionOf(node) };
    return lost(node, textOf(node) === '' ? 'syntax' : 'unknownName');
  }

  function evaluateDeclarations(declarations: readonly SyntaxNode[], use: SyntaxNode): ValueTree {
    const enums = declarations.filter((declaration) => ast.is(declaration, 'EnumDeclaration'));
    const [first] = enums;
    if (first) return { type: 'record', entries: enumValues(context, evaluate, enums), at: regionOf(use) };
    const value = declarations.find((declaration) =>
      ast.is(declaration, 'VariableDeclaration', 'BindingElement', 'EnumMember', 'PropertyDeclaration'),
    );
    const declaration = value ?? declarations[0];
    return declaration ? evaluateDeclaration(declaration, use) : lost(use, 'unknownName');
  }

  function evaluateDeclaration(declaration: SyntaxNode, use: SyntaxNode): ValueTree {
    const value = once(declaration, () => readDeclaration(declaration, use));
    // What is declared elsewhere is mentioned here; what cannot be read for lack of a value is to be mended here.
    return value.type === 'reference' ? { ...value, at: regionOf(use) } : value;
  }

  function readDeclaration(declaration: SyntaxNode, use: SyntaxNode): ValueTree {
    switch (ast.kindOf(declaration)) {
      case 'VariableDeclaration': {
        if (!isConstant(ast, declaration)) return readAmbient(declaration) ?? lost(use, 'let');
        const value = childNode(declaration, 'initializer');
        return value ? evaluate(value) : (readAmbient(declaration) ?? lost(use, 'uninitialised'));
      }
      case 'BindingElement':
        return readBinding(declaration, use);
      case 'EnumMember': {
        const parent = declaration.parent;
        const name = literalName(ast, childNode(declaration, 'name') ?? declaration);
        const values = parent && enumValues(context, evaluate, [parent]);
        return (name === undefined ? undefined : values?.get(name)) ?? lost(use, 'expression');
      }
      case 'PropertyDeclaration': {
        const fixed = ast.hasModifier(declaration, 'static') && ast.hasModifier(declaration, 'readonly');
        const value = fixed ? childNode(declaration, 'initializer') : undefined;
        return value ? evaluate(value) : lost(use, 'mutable');
      }
      case 'ExportAssignment':
        return inner(declaration);
      case 'PropertyAssignment': {
        const value = childNode(declaration, 'initializer');
        return value ? evaluate(value) : lost(use, 'syntax');
      }
      case 'ShorthandPropertyAssignment':
        return readIdentifier(childNode(declaration, 'name') ?? declaration);
      case 'SourceFile':
        return readJsonModule(declaration, use);
      case 'Parameter':
        return lost(use, 'parameter');
      case 'FunctionDeclaration':
      case 'MethodDeclaration':
        return lost(use, 'function');
      case 'ClassDeclaration':
        return lost(use, 'class');
      default:
        return evaluateType(context, evaluator, declaration) ?? lost(use, 'expression');
    }
  }

  /** `declare const newsletter: Activity<'newsletter'>` in a declaration file: the type carries kind and id. */
  function readAmbient(declaration: SyntaxNode): ValueTree | undefined {
    const type = childNode(declaration, 'type');
    if (!type || !isDeclarationFile(ast.sourceFileOf(declaration).fileName)) return undefined;
    return referenceOfType(context, type) ?? evaluate(type);
  }

  function readBinding(element: SyntaxNode, use: SyntaxNode): ValueTree {
    const name = childNode(element, 'propertyName') ?? childNode(element, 'name');
    const pattern = element.parent;
    const holder = pattern?.parent;
    const key = name && literalName(ast, name);
    if (!isConstant(ast, element)) return lost(use, ast.is(holder, 'Parameter') ? 'parameter' : 'let');
    if (
      !ast.is(pattern, 'ObjectBindingPattern') ||
      !holder ||
      key === undefined ||
      childNode(element, 'dotDotDotToken')
    ) {
      return lost(use, 'destructured');
    }
    const whole = ast.is(holder, 'BindingElement') ? readBinding(holder, use) : bindingSource(holder, use);
    const value = propertyOf(whole, key) ?? lost(use, 'member');
    const fallback = childNode(element, 'initializer');
    return fallback && (value.type === 'absent' || (whole.type === 'record' && !whole.entries.has(key)))
      ? evaluate(fallback)
      : value;
  }

  function bindingSource(variable: SyntaxNode, use: SyntaxNode): ValueTree {
    const value = childNode(variable, 'initializer');
    return value ? evaluate(value) : lost(use, 'destructured');
  }

  function readJsonModule(source: SyntaxNode, use: SyntaxNode): ValueTree {
    const [statement] = childList(source, 'statements');
    const value = statement && childNode(statement, 'expression');
    const isJson = ast.sourceFileOf(source).fileName.endsWith('.json');
    return isJson && value ? evaluate(value) : lost(use, 'expression');
  }

  function readProperty(node: SyntaxNode): ValueTree {
    const base = childNode(node, 'expression') ?? childNode(node, 'left');
    const name = childNode(node, 'name') ?? childNode(node, 'right');
    if (!base || !name || textOf(name) === '') return lost(node, 'syntax');
    if (/^(?:process\.env|import\.meta)\b/u.test(ast.sourceTextOf(node))) return lost(node, 'environment');
    const declarations = resolver.declarationNodesOf(name);
    const direct = declarations.filter((declaration) =>
      ast.is(
        declaration,
        'VariableDeclaration',
        'BindingElement',
        'EnumDeclaration',
        'EnumMember',
        'PropertyDeclaration',
        'ExportAssignment',
        'SourceFile',
      ),
    );
    if (direct.length > 0) return evaluateDeclarations(direct, node);
    const whole = evaluate(base);
    if (whole.type === 'unreadable') return whole;
    return propertyOf(whole, textOf(name)) ?? lost(node, 'member');
  }

  function readElement(node: SyntaxNode): ValueTree {
    const base = childNode(node, 'expression');
    const argument = childNode(node, 'argumentExpression');
    if (!base || !argument) return lost(node, 'syntax');
    if (/^process\.env\b/u.test(ast.sourceTextOf(node))) return lost(node, 'environment');
    const key = evaluate(argument);
    if (key.type === 'unreadable') return key;
    const whole = evaluate(base);
    if (whole.type === 'unreadable') return whole;
    const text = primitive(key);
    return (text === undefined ? undefined : propertyOf(whole, String(text))) ?? lost(node, 'member');
  }

  function readCall(node: SyntaxNode): ValueTree {
    const callee = childNode(node, 'expression');
    const [argument] = childList(node, 'arguments');
    if (callee && argument && isFreeze(callee)) return evaluate(argument);
    const kind = callee && recogniser.annotationOf(callee);
    if (isDeclarationName(kind)) return declaredReference(context, evaluate, node, kind);
    return lost(node, 'call');
  }

  function isFreeze(callee: SyntaxNode): boolean {
    const base = childNode(callee, 'expression');
    if (!ast.is(callee, 'PropertyAccessExpression') || !base || ast.sourceTextOf(callee) !== 'Object.freeze')
      return false;
    return resolver.declarationsOf(base).every(({ file }) => isDeclarationFile(file));
  }

  const evaluator: Evaluator = {
    evaluate,
    evaluateDeclaration: (declaration, use) => evaluateDeclarations([declaration], use),
    force: (tree) => (tree.type === 'thunk' ? evaluate(tree.body) : tree),
  };
  return evaluator;

  function primitive(tree: ValueTree): boolean | number | string | null | undefined {
    return tree.type === 'scalar' ? tree.value : undefined;
  }
}
