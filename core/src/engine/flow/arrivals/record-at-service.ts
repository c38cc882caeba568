import type { ArrivalPoint } from '../../../facts/flow.js';
import type { ServiceDefinition, ServiceKind } from '../../../services/service.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { whole } from '../demand.js';
import { named } from '../values/leaf.js';
import { writtenProperty } from '../values/written-objects.js';
import { atomsOf } from './atoms.js';

/** What kinds of services are handed to reach people: its `to` is somebody's address there. */
const recordOfKind: Partial<Record<ServiceKind, string>> = {
  mail: 'mail',
  marketing: 'mail',
  messaging: 'sms',
  telephony: 'sms',
};
const addressing = [
  ['to'],
  ['cc'],
  ['bcc'],
  ['To'],
  ['Cc'],
  ['Bcc'],
  ['Destination', 'ToAddresses'],
  ['Destination', 'CcAddresses'],
  ['Destination', 'BccAddresses'],
  ['Destinations'],
];

const maximumDepth = 4;

/** What a record goes by that is handed to a service, as far as the service tells. */
export function recordAt({ service }: ArrivalPoint, services: readonly ServiceDefinition[]): string | undefined {
  const kind = service === undefined ? undefined : services.find(({ id }) => id === service)?.kind;
  return kind && recordOfKind[kind];
}

/** To whom a record goes that is made before it is handed over: `const mail = { to: row.target }; send(mail)`. */
export function addressedIn(tracking: Tracking, value: SyntaxNode, record: string): readonly Carry[] {
  const written = (nodes: readonly SyntaxNode[], key: string): readonly SyntaxNode[] =>
    nodes.flatMap((node) => writtenProperty(tracking, node, key));
  return addressing.flatMap((path) =>
    path
      .reduce(written, [madeOf(tracking, value)])
      .flatMap((node) => atomsOf(tracking.context.ast, { node }))
      .flatMap(({ key, node }) => {
        if (key !== undefined) return [];
        const naming = { name: path.at(-1) ?? '', receiver: record, node, demand: whole, isKey: true } as const;
        return named(tracking, tracking.carry(node, whole), naming).filter(({ type }) => type === 'data');
      }),
  );
}

/**
 * What is made of a record: `JSON.stringify(mail)`, `new URLSearchParams(mail).toString()`, `new SendEmailCommand(mail)`, also where
 * a constant holds it.
 */
function madeOf(tracking: Tracking, value: SyntaxNode, depth = 0): SyntaxNode {
  const { ast } = tracking.context;
  if (depth > maximumDepth) return value;
  const [declaration] = ast.is(value, 'Identifier') ? tracking.definitions.ofName(value).own : [];
  const initial = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined;
  if (ast.is(initial, 'CallExpression', 'NewExpression')) return madeOf(tracking, initial, depth + 1);
  const callee = ast.is(value, 'CallExpression', 'NewExpression') ? childNode(value, 'expression') : undefined;
  if (!callee) return value;
  const name = endName(ast, callee);
  const base = memberBase(ast, callee);
  if (name === 'toString' && base) return madeOf(tracking, base, depth + 1);
  const [first] = childList(value, 'arguments');
  if (!first || !(ast.is(value, 'NewExpression') || name === 'stringify')) return value;
  return madeOf(tracking, first, depth + 1);
}
