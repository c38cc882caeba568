import type { JudgedFlow } from '../../checks/index.js';
import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

import { declareRecipient } from './declare-recipient.js';
import { dropArgument } from './drop-argument.js';
import { dropProperties } from './drop-properties.js';
import { redactCarriers } from './redact-carriers.js';
import { replaceSetting } from './replace-setting.js';

/**
 * Changes that may mend what a flow or a setting was reported for. They alter what the program does, so that a person chooses:
 * none is made by itself.
 *
 * @param file - Where the data are handed over, as it was when the flow was found.
 * @param recipients - Where a recipient is declared; default: in the same file. `null`: not in code.
 */
export function fixesForFlow(
  { flow, setting, proposal }: JudgedFlow,
  file: FixFile,
  recipients: FixFile | null = file,
): readonly Fix[] {
  if (setting !== undefined) return replaceSetting(setting, file);
  if (flow === undefined) return [];
  const argument = file.nodeAt(flow.extent.argument);
  const carriers = flow.extent.carriers.map((extent) => file.nodeAt(extent));
  if (argument === undefined || !carriers.every((node) => node !== undefined)) return [];
  if (file.isBroken(flow.extent.call.start, flow.extent.call.end)) return [];
  const places = outermost(carriers.length > 0 ? carriers : [argument]);
  return [
    ...redactCarriers(flow, places, file),
    ...dropProperties(flow, places, file),
    ...dropArgument(flow, argument, places, file),
    ...(proposal && recipients ? declareRecipient(proposal, recipients, recipients === file) : []),
  ];
}

/** Nodes of one tree that lie in no other of them, in the order given: one call may hold thousands. */
function outermost(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const outer = new Set<SyntaxNode>();
  let end = -1;
  for (const node of [...nodes].sort((one, other) => one.pos - other.pos || other.end - one.end)) {
    if (node.end <= end) continue;
    outer.add(node);
    ({ end } = node);
  }
  return [...new Set(nodes)].filter((node) => outer.has(node));
}
