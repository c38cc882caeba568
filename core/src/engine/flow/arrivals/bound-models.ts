import type { SyntaxNode } from '../../host/type-host.js';
import type { Arrival } from './arrival.js';

import { type Ast, childList, textOf } from '../../ast/ast.js';
import { shortText } from '../tracking.js';

/** Cloudflare's models, and those of Hugging Face that it runs. */
const model = /^@(?:cf|hf)\//u;

/** `env.AI.run('@cf/meta/llama-3', { messages })`: what the platform binds has no import, but its models have names. */
export function arrivalOfBoundModel(ast: Ast, call: SyntaxNode, callee: SyntaxNode): Arrival | undefined {
  const [name, input] = childList(call, 'arguments');
  if (!input || !ast.is(name, 'StringLiteral', 'NoSubstitutionTemplateLiteral') || !model.test(textOf(name))) {
    return undefined;
  }
  const at = shortText(ast.sourceTextOf(callee), 60);
  return { at: call, point: { kind: 'prompts', name: at, service: 'cloudflare' }, values: [{ node: input }] };
}
