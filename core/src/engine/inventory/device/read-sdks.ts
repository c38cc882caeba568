import type { DeviceAccess } from '../../../facts/observation.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { packageNameOf } from '../../../sinks/index.js';
import { childNode, textOf } from '../../ast/ast.js';
import { consentGate } from './consent-gate.js';
import { deviceSdks } from './device-calls.js';

const serviceOf: ReadonlyMap<string, string> = new Map(
  deviceSdks.flatMap(({ names, service }) => names.map((name) => [name, service] as const)),
);
const escaped = [...serviceOf.keys()].map((name) => name.replaceAll(/[/.$]/gu, String.raw`\$&`));
const anyName = new RegExp(`(?<![\\w$/-])(?:${escaped.join('|')})(?![\\w-])`, 'u');

/** Whether a text names one of the SDKs. */
export const mayHoldSdk = (text: string): boolean => anyName.test(text);

/** SDKs in use in a file that keep an id of their own on the device: once per service, at its first call or import. */
export function readSdks(reading: InventoryReading, source: SourceFileNode): readonly DeviceAccess[] {
  const { context, evidenceOf } = reading;
  const { ast } = context;
  const places = new Map<string, SyntaxNode>();
  const calls = new Set<string>();
  const note = (service: string, node: SyntaxNode, isCall: boolean): void => {
    // The call tells more than the import: what it waits for.
    if (!places.has(service) || (isCall && !calls.has(service))) places.set(service, node);
    if (isCall) calls.add(service);
  };
  ast.walk(source, (node) => {
    if (ast.is(node, 'ImportDeclaration')) {
      const specifier = childNode(node, 'moduleSpecifier');
      const service = specifier && serviceOf.get(packageNameOf(textOf(specifier)));
      if (service !== undefined && !/^import\s+type\b/u.test(ast.sourceTextOf(node))) note(service, node, false);
      return;
    }
    const callee = ast.is(node, 'CallExpression', 'NewExpression') ? childNode(node, 'expression') : undefined;
    if (!callee || (!anyName.test(source.text.slice(node.pos, callee.end)) && places.size === 0)) return;
    for (const { package: name, global } of reading.calleeOrigins(callee)) {
      const service = serviceOf.get(name ?? global ?? '');
      if (service !== undefined) note(service, node, true);
    }
  });
  return [...places].map(([service, node]) => {
    const gate = consentGate(reading, node);
    return {
      kind: 'deviceAccess',
      evidence: evidenceOf(node),
      at: context.spanOf(context.regionOf(node)),
      store: 'sdk',
      access: 'write',
      service,
      ...(gate !== undefined && { gate }),
    };
  });
}
