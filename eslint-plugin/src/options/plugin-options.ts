import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { flowsSchema, type FlowSettings } from '@verklaar/core/linting';

/** What a project may choose: what `flows` of its config takes, in the options of a rule or in `settings.verklaar`. */
export type PluginOptions = FlowSettings;

/** JSON Schema of the options, the same for every rule about flows. */
export const optionsSchema = flowsSchema() as JSONSchema4 & {
  readonly properties: Readonly<Record<string, JSONSchema4>>;
};
