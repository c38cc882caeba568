import type { ServiceDefinition } from '../../../services/service.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode, textOf } from '../../ast/ast.js';
import { memberChain } from '../../scope/member-chain.js';

/** First words of names of packages that say nothing of whose they are. */
const plainWords: ReadonlySet<string> = new Set(
  'analytics angular api browser client core data express google java log mail next node nuxt plain react server vue web'.split(
    ' ',
  ),
);

/** Whether something on the way to a member goes by the name of a service: `deps.stripeClient.customers.create`. */
export function createServiceNames(
  services: readonly ServiceDefinition[],
  { context: { ast }, definitions }: Tracking,
): (callee: SyntaxNode) => boolean {
  const words = new Set(
    services
      .flatMap(({ recognition }) => recognition.packages ?? [])
      .flatMap((name) => /^@?(?<word>[a-z\d]{4,})/u.exec(name)?.groups?.word ?? [])
      .filter((word) => !plainWords.has(word)),
  );
  const verdicts = new Map<string, boolean>();

  function isService(name: string): boolean {
    let verdict = verdicts.get(name);
    if (verdict === undefined) {
      verdict = words.has(name.replace(/^[#_$]+|(?:_?(?:api|client|instance|sdk|service))$/giu, '').toLowerCase());
      verdicts.set(name, verdict);
    }
    return verdict;
  }

  /** `const client = deps.stripeClient` */
  function isTakenFromService(root: SyntaxNode): boolean {
    if (!ast.is(root, 'Identifier') || !clientName.test(textOf(root))) return false;
    return definitions.ofName(root).own.some((declaration) => {
      const initial = childNode(declaration, 'initializer');
      return ast.is(initial, 'PropertyAccessExpression') && (memberChain(ast, initial)?.path.some(isService) ?? false);
    });
  }

  return (callee) => {
    const chain = ast.is(callee, 'PropertyAccessExpression') ? memberChain(ast, callee) : undefined;
    if (!chain) return false;
    return chain.path.slice(0, -1).some(isService) || isTakenFromService(chain.root);
  };
}

const clientName = /^(?:api|client|sdk)$|(?:Api|Client|Sdk)$/u;
