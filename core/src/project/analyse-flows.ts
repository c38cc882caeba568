import type { FlowSettings } from '../checks/index.js';
import type { LibraryHolders } from '../engine/engine-context.js';
import type { FlowAnalysis } from '../engine/flow/flow-analysis.js';
import type { TypeHost } from '../engine/host/type-host.js';
import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Outflow } from '../facts/observation.js';

import { createFlowJudge, worthTelling } from '../checks/index.js';
import { createFlowAnalysis } from '../engine/flow/flow-analysis.js';
import { isTestSource } from '../engine/inventory/own-source.js';
import { services as catalogue } from '../services/index.js';

/** Where own code sends data: what the register is told of it, and what a person must look at. */
export interface AnalysedFlows {
  /** Tests and stories are left out: what they send is nobody's. */
  readonly outflow: Outflow;
  /** Of all own files, as a linter reports them. */
  readonly findings: readonly Finding[];
}

export interface FlowInput {
  readonly root: string;
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  readonly settings: FlowSettings;
  readonly libraries: LibraryHolders;
  /** How findings name a file of the host. */
  readonly pathOf: (file: string) => string;
}

/** Follows personal data through the own files of a host, and judges where they arrive. */
export function analyseFlows(host: TypeHost, { root, facts, settings, libraries, pathOf }: FlowInput): AnalysedFlows {
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
  });
  // Own services go before those of the catalogue.
  const services = [...settings.services, ...catalogue];
  const judge = createFlowJudge({ facts, policy: settings, services });
  const files = host.files();
  const judged = files.flatMap((file) => judge(analysis.flowsOf(file), analysis.settingsOf(file)));
  const ownCode = files.filter((file) => !isTestSource(pathOf(file)));
  return { outflow: outflowOf(ownCode, analysis), findings: judged.map(({ finding }) => finding) };
}

function outflowOf(files: readonly string[], analysis: FlowAnalysis): Outflow {
  return {
    flows: files.flatMap((file) => analysis.flowsOf(file)).flatMap(worthTelling),
    contacts: files.flatMap((file) => analysis.contactsOf(file)),
    settings: files.flatMap((file) => analysis.settingsOf(file)),
  };
}
