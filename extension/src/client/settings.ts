import type { WorkspaceConfiguration } from 'vscode';

import type { Settings } from '../protocol/settings.js';

/** Settings of the section `verklaar`: those of the server, and one that the client answers by a locale. */
export interface ClientSettings extends Settings {
  readonly language: 'auto' | 'de' | 'en' | 'fr' | 'nl';
}

/** The settings as they stand; what is not of its type falls back to the default, which the manifest repeats. */
export function readSettings(section: Pick<WorkspaceConfiguration, 'get'>): ClientSettings {
  const isOn = (key: string, otherwise: boolean): boolean => {
    const value = section.get<unknown>(key);
    return typeof value === 'boolean' ? value : otherwise;
  };
  const oneOf = <Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value => {
    const value = section.get<unknown>(key);
    return values.find((one) => one === value) ?? values[0];
  };
  const delay = section.get<unknown>('analysis.delay');
  return {
    language: oneOf('language', ['auto', 'en', 'nl', 'fr', 'de']),
    codeLens: { enabled: isOn('codeLens.enabled', true) },
    inlayHints: { enabled: isOn('inlayHints.enabled', true) },
    gutter: { enabled: isOn('gutter.enabled', true) },
    diagnostics: { whenEslint: oneOf('diagnostics.whenEslint', ['auto', 'always', 'never']) },
    analysis: { delay: typeof delay === 'number' && delay >= 0 ? delay : 250 },
  };
}
