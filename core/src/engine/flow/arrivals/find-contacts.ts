import type { ThirdPartyContact } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { HttpTables } from './http-arrivals.js';

import { findServiceByHost, findServiceByPackage } from '../../../services/index.js';
import { packageNameOf } from '../../../sinks/index.js';
import { childNode, textOf } from '../../ast/ast.js';
import { requiredModule } from '../../scope/imports.js';
import { requestedHost } from './http-arrivals.js';

export interface ContactFinder {
  /** Of one file, in the order of the text; each third party once. */
  contactsIn(file: string): readonly ThirdPartyContact[];
}

/** Finds the third parties that code talks to, whatever it tells them: packages of services, and hosts of requests. */
export function createContactFinder(tracking: Tracking, http: HttpTables): ContactFinder {
  const { ast, host, regionOf, spanOf } = tracking.context;

  function contact(node: SyntaxNode, what: Partial<ThirdPartyContact>): ThirdPartyContact {
    const { evidence } = tracking.owners.holderOf(node);
    return { kind: 'thirdPartyContact', evidence, at: spanOf(regionOf(node)), ...what };
  }

  function ofPackage(node: SyntaxNode, specifier: string): readonly ThirdPartyContact[] {
    const name = packageNameOf(specifier);
    const service = findServiceByPackage(name, http.services);
    return service ? [contact(node, { service: service.id, package: name })] : [];
  }

  function importedIn(file: string): readonly ThirdPartyContact[] {
    return (host.sourceFile(file)?.statements ?? []).flatMap((statement) => {
      if (!ast.is(statement, 'ImportDeclaration', 'ExportDeclaration')) return [];
      const specifier = childNode(statement, 'moduleSpecifier');
      // Types are gone when the code runs.
      const isType = /^(?:import|export)\s+type\b/u.test(ast.sourceTextOf(statement));
      return specifier && !isType ? ofPackage(specifier, textOf(specifier)) : [];
    });
  }

  function ofCall(call: SyntaxNode): readonly ThirdPartyContact[] {
    const module = requiredModule(ast, call);
    if (module) return ofPackage(module, textOf(module));
    const name = requestedHost(tracking, http, call);
    if (name === undefined) return [];
    const service = findServiceByHost(name, http.services);
    return [contact(call, { host: name, ...(service && { service: service.id }) })];
  }

  return {
    contactsIn(file) {
      const found = new Map<string, ThirdPartyContact>();
      for (const seen of [...importedIn(file), ...tracking.index.callsIn(file).flatMap(ofCall)]) {
        const key = seen.service ?? seen.host ?? '';
        if (!found.has(key)) found.set(key, seen);
      }
      return [...found.values()];
    },
  };
}
