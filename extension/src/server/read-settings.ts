import type { Settings } from '../protocol/settings.js';

const defaults: Settings = {
  codeLens: { enabled: true },
  inlayHints: { enabled: true },
  gutter: { enabled: true },
  diagnostics: { whenEslint: 'auto' },
  analysis: { delay: 250 },
};

/** Settings as an editor sends them; what is absent or of another kind than it should be is as by default. */
export function readSettings(given: unknown): Settings {
  const { codeLens, inlayHints, gutter, diagnostics, analysis } = partsOf(given);
  const { whenEslint } = partsOf(diagnostics);
  const { delay } = partsOf(analysis);
  return {
    codeLens: { enabled: isEnabled(codeLens, defaults.codeLens.enabled) },
    inlayHints: { enabled: isEnabled(inlayHints, defaults.inlayHints.enabled) },
    gutter: { enabled: isEnabled(gutter, defaults.gutter.enabled) },
    diagnostics: {
      whenEslint: whenEslint === 'always' || whenEslint === 'never' ? whenEslint : defaults.diagnostics.whenEslint,
    },
    analysis: { delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, 10_000) : defaults.analysis.delay },
  };
}

function isEnabled(part: unknown, otherwise: boolean): boolean {
  const { enabled } = partsOf(part);
  return typeof enabled === 'boolean' ? enabled : otherwise;
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
