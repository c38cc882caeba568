import type { FlowSettings, JudgedFlow } from '../checks/index.js';
import type { LibraryHolders } from '../engine/engine-context.js';
import type { TypeHost } from '../engine/host/type-host.js';
import type { Fact } from '../facts/facts.js';
import type { Outflow } from '../facts/observation.js';

import { createFlowJudge, worthTelling } from '../checks/index.js';
import { createFlowAnalysis, type FlowMemory } from '../engine/flow/flow-analysis.js';
import { isRunAsTest, isTestFile, isTestSource } from '../engine/inventory/own-source.js';
import { services as catalogue } from '../services/index.js';

/** Where own code sends data, file by file: absolute path, as the host names it. */
export interface FlowReading {
  /** What the register is told of a file. Tests and stories are left out: what they send is nobody's. */
  outflowOf(file: string): Outflow;
  /** What a person must look at, as a linter reports it; nothing in test files, where these are quiet. */
  judgedIn(file: string): readonly JudgedFlow[];
  /** For a reading after other texts. */
  memory(): FlowMemory;
}

export interface FlowInput {
  readonly root: string;
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  readonly settings: FlowSettings;
  readonly libraries: LibraryHolders;
  /** How findings name a file of the host. */
  readonly pathOf: (file: string) => string;
  /** Of an earlier reading. */
  readonly memory?: FlowMemory;
  /** Told the number of files that have been looked through, again and again while data are followed. */
  readonly onStep?: (files: number) => void;
}

const nothing: Outflow = { flows: [], contacts: [], settings: [] };

/** Follows personal data through the own files of a host, and judges where they arrive; at the first question. */
export function createFlowReading(
  host: TypeHost,
  { root, facts, settings, libraries, pathOf, memory, onStep }: FlowInput,
): FlowReading {
  const { infer, sinks, sanitisers, ownHosts } = settings;
  const analysis = createFlowAnalysis(host, {
    root,
    facts,
    infer: infer === 'report',
    sinks,
    services: settings.services,
    sanitisers,
    ownHosts,
    libraries,
    ...(settings.tests === 'quiet' && { isLeftOut: (file) => isRunAsTest(pathOf(file)) }),
    ...(memory && { memory }),
    ...(onStep && { onStep }),
  });
  // Own services go before those of the catalogue.
  const services = [...settings.services, ...catalogue];
  const judge = createFlowJudge({ facts, policy: settings, services });
  const isQuiet = (file: string): boolean => settings.tests === 'quiet' && isTestFile(pathOf(file));
  return {
    memory: () => analysis.memory(),
    judgedIn: (file) => (isQuiet(file) ? [] : judge(analysis.flowsOf(file), analysis.settingsOf(file))),
    outflowOf: (file) =>
      isTestSource(pathOf(file))
        ? nothing
        : {
            flows: analysis.flowsOf(file).flatMap(worthTelling),
            contacts: analysis.contactsOf(file),
            settings: analysis.settingsOf(file),
          },
  };
}

/** Where all these files send data. */
export function uniteOutflows(outflows: readonly Outflow[]): Outflow {
  return {
    flows: outflows.flatMap(({ flows }) => flows),
    contacts: outflows.flatMap(({ contacts }) => contacts),
    settings: outflows.flatMap(({ settings }) => settings),
  };
}
