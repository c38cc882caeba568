import type { FlowPolicy, ServiceDefinition, SinkDefinition } from '@verklaar/core';

/** What a project may choose, in the options of a rule or for all rules in `settings.verklaar`. */
export interface PluginOptions extends FlowPolicy {
  /** Libraries and globals of the project's own through which data leave. */
  readonly sinks: readonly SinkDefinition[];
  /** Functions that remove the person: a name, or `file#name`. */
  readonly sanitisers: readonly string[];
  /** Services that the catalogue lacks. */
  readonly services: readonly ServiceDefinition[];
  /** Hosts that are the organisation's own. */
  readonly ownHosts: readonly string[];
}

const texts = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } as const;

const sinkKinds = {
  type: 'array',
  items: {
    enum: [
      'advertising',
      'analytics',
      'browserStorage',
      'errorTracking',
      'errors',
      'logs',
      'prompts',
      'recipient',
      'urls',
    ],
  },
  uniqueItems: true,
} as const;

const callPattern = {
  type: 'object',
  properties: {
    callee: { oneOf: [{ type: 'string', minLength: 1 }, texts] },
    arguments: { type: 'array', items: { type: 'integer', minimum: 0 } },
    properties: texts,
    except: texts,
    from: { type: 'integer', minimum: 0 },
    returned: { const: true },
    url: { const: true },
    assigned: { const: true },
  },
  required: ['callee'],
  additionalProperties: false,
} as const;

const sink = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    kind: { enum: [...sinkKinds.items.enum, 'files'] },
    packages: texts,
    globals: texts,
    service: { type: 'string', minLength: 1 },
    calls: { type: 'array', items: callPattern },
  },
  required: ['id', 'kind', 'calls'],
  additionalProperties: false,
} as const;

const service = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    kind: { type: 'string', minLength: 1 },
    recognition: {
      type: 'object',
      properties: { packages: texts, globals: texts, hosts: texts, calls: { type: 'array', items: callPattern } },
      additionalProperties: false,
    },
  },
  required: ['id', 'name', 'kind', 'recognition'],
  additionalProperties: false,
} as const;

/** JSON Schema of the options, the same for every rule about flows. */
export const optionsSchema = {
  type: 'object',
  properties: {
    infer: { enum: ['off', 'report'] },
    ids: sinkKinds,
    pseudonymised: sinkKinds,
    sinks: { type: 'array', items: sink },
    sanitisers: texts,
    services: { type: 'array', items: service },
    ownHosts: texts,
  },
  additionalProperties: false,
} as const;
