import type { ParserServicesWithTypeInformation, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { JudgedFlow } from '@verklaar/core';
import type { SourceFile } from 'typescript';

import type { ProgramReading } from '../analysis/read-program.js';
import type { AnyContext } from '../analysis/type-services.js';
import type { SuggestionId } from './suggestion-messages.js';

import { nodeAt } from '../analysis/node-at.js';
import { declareRecipient } from './declare-recipient.js';
import { dropArgument } from './drop-argument.js';
import { dropProperties } from './drop-properties.js';
import { redactCarriers } from './redact-carriers.js';

export type Suggestion = TSESLint.ReportSuggestionArray<SuggestionId>[number];

/** The file a suggestion changes, and how to find what a flow speaks of in it. */
export interface Editing {
  readonly context: AnyContext;
  readonly services: ParserServicesWithTypeInformation;
  readonly source: SourceFile;
  readonly reading: ProgramReading;
}

/** Changes that may mend what was found. They alter what the program does, so that a person chooses: none is made by itself. */
export function suggestionsFor(judged: JudgedFlow, editing: Editing): readonly Suggestion[] {
  const { flow, setting, proposal } = judged;
  const { services, source } = editing;
  if (setting !== undefined) {
    const node = nodeAt(services, source, setting.extent);
    const { replacement } = setting;
    if (node === undefined || replacement === undefined) return [];
    return [
      {
        messageId: 'replaceSetting',
        data: { text: replacement },
        fix: (fixer) => fixer.replaceText(node, replacement),
      },
    ];
  }
  if (flow === undefined) return [];
  const argument = nodeAt(services, source, flow.extent.argument);
  const carriers = flow.extent.carriers.map((extent) => nodeAt(services, source, extent));
  if (argument === undefined || !carriers.every((node) => node !== undefined)) return [];
  const places = outermost(carriers.length > 0 ? carriers : [argument]);
  return [
    ...redactCarriers(flow, places, editing),
    ...dropProperties(flow, places, editing),
    ...dropArgument(flow, argument, places, editing),
    ...(proposal ? declareRecipient(proposal, editing) : []),
  ];
}

function outermost(nodes: readonly TSESTree.Node[]): readonly TSESTree.Node[] {
  const isWithin = (inner: TSESTree.Node, outer: TSESTree.Node): boolean =>
    inner !== outer && outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
  return [...new Set(nodes)].filter((node) => !nodes.some((other) => isWithin(node, other)));
}
