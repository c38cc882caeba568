import assert from 'node:assert/strict';

import type { Flow } from '../../core/src/facts/flow.js';

import { createFlowAnalysis } from '../../core/src/engine/flow/flow-analysis.js';
import { findServiceByGlobal, findServiceByPackage, serviceById, services } from '../../core/src/services/index.js';
import { sinks } from '../../core/src/sinks/index.js';
import { memoryHost } from '../support/collect.js';

/** A file of a project in memory, and the service that each of its flows must arrive at, in their order. */
interface Sample {
  readonly text: string;
  readonly arrivals: readonly string[];
}

/** One request to each host that a service claims. */
function requestsTo(id: string, hosts: readonly string[]): Sample {
  const requests = hosts.map((host) => {
    const address = `https://${host.replaceAll('*', 'eu')}/v1/people`;
    return `  await fetch('${address}', { method: 'POST', body: JSON.stringify({ email: user.email }) });`;
  });
  return {
    text: ['export async function send(user: { email: string }) {', ...requests, '}', ''].join('\n'),
    arrivals: hosts.map(() => id),
  };
}

/** One call on what each package exports; none of them is installed. */
function callsOn(id: string, packages: readonly string[]): Sample {
  const names = packages.map((name) => name.replace('/*', '/client'));
  const imports = names.map((name, index) => `import * as sdk${String(index)} from '${name}';`);
  const calls = names.map((_, index) => `  sdk${String(index)}.people.handOver({ email: user.email });`);
  return {
    text: [...imports, 'export function send(user: { email: string }) {', ...calls, '}', ''].join('\n'),
    arrivals: names.map(() => id),
  };
}

function fileOf(id: string): string {
  return `/app/${id}.ts`;
}

/** Analyses all samples as one project, and tells which flows each file has. */
function analyse(samples: ReadonlyMap<string, Sample>): (id: string) => readonly Flow[] {
  const files = Object.fromEntries([...samples].map(([id, { text }]) => [`${id}.ts`, text]));
  const analysis = createFlowAnalysis(memoryHost(files, false), { root: '/app', facts: [] });
  return (id) => analysis.flowsOf(fileOf(id));
}

function assertArrivals(samples: ReadonlyMap<string, Sample>): void {
  const flowsOf = analyse(samples);
  const wrong = [...samples].flatMap(([id, { text, arrivals }]) => {
    const found = flowsOf(id)
      .filter(({ sink }) => sink.kind !== 'urls')
      .map(({ sink }) => sink.service ?? 'nobody');
    return found.join() === arrivals.join() ? [] : [`${id}: ${found.join(', ') || 'no flow'}\n${text}`];
  });
  assert.deepEqual(wrong, []);
}

describe('recognition of services in code', () => {
  it('by each host, in a request', () => {
    const samples = services.flatMap(({ id, recognition: { hosts } }) =>
      hosts === undefined ? [] : [[id, requestsTo(id, hosts)] as const],
    );
    assert.ok(samples.length > 500);
    assertArrivals(new Map(samples));
  });

  it('by each package, without its types', () => {
    const samples = services.flatMap(({ id, recognition: { packages, calls } }) =>
      packages === undefined || calls !== undefined ? [] : [[id, callsOn(id, packages)] as const],
    );
    assert.ok(samples.length > 300);
    assertArrivals(new Map(samples));
  });

  it('not by a host that only looks like one, nor by a package of another name', () => {
    const hosts = ['api.stripe.com.example.org', 'stripe.com.example'];
    const flowsOf = analyse(
      new Map([
        ['host', requestsTo('host', hosts)],
        ['package', callsOn('package', ['stripes', 'own-stripe'])],
      ]),
    );
    assert.deepEqual(
      flowsOf('host').map(({ sink }) => [sink.host, sink.service]),
      hosts.map((host) => [host, undefined]),
    );
    assert.deepEqual(flowsOf('package'), []);
  });
});

describe('services that the table of sinks names', () => {
  const named = sinks.filter(({ service }) => service !== undefined);

  it('stand in the catalogue', () => {
    for (const { id, service = '' } of named) assert.ok(serviceById.has(service), `${id}: ${service}`);
  });

  it('are those that the catalogue names for the same globals', () => {
    for (const { id, service, globals = [] } of named)
      for (const name of globals) {
        const found = findServiceByGlobal(name);
        assert.ok(found === undefined || found.id === service, `${id}: ${name} is of ${found?.id ?? ''}`);
      }
  });

  it('are those that the catalogue names for the same packages, but for parts of a larger SDK', () => {
    const parts = new Set(['firebase-analytics', 'firebase-functions-logger', 'openai']);
    for (const { id, service, packages = [] } of named)
      for (const name of parts.has(id) ? [] : packages) {
        const found = findServiceByPackage(name);
        assert.ok(found === undefined || found.id === service, `${id}: ${name} is of ${found?.id ?? ''}`);
      }
  });
});
