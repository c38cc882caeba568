import type { GatheringSetting } from '../../facts/flow.js';
import type { Evidence, Span } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';
import type { PatternMatch } from '../../sinks/match-pattern.js';
import type { Setting, SettingCall, SettingDefinition } from '../../sinks/settings/setting.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { EngineContext, Region } from '../engine-context.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Owners } from '../names/owners.js';
import type { OriginTracer } from '../origin/trace-origin.js';

import { createPatternIndex } from '../../sinks/match-pattern.js';
import { gatheringSettings } from '../../sinks/settings/index.js';
import { childList, childNode } from '../ast/ast.js';
import { propertyOf } from '../evaluate/property-of.js';
import { alternativesOf } from './alternatives.js';
import { categoriesOf, judgeParts, judgeValue } from './judge-value.js';
import { withPartsClosed, withProperty } from './mend.js';
import { softenedBy } from './softened.js';

/** A setting that may gather personal data: its value cannot be told without running the code. */
interface UnreadableSetting {
  readonly evidence: Evidence;
  readonly at: Span;
  readonly service: string;
  /** Dotted name; empty: all options. */
  readonly setting: string;
  readonly reason: Wording;
}

export interface SettingsSeen {
  /** In the order of the text. */
  readonly settings: readonly GatheringSetting[];
  readonly unreadable: readonly UnreadableSetting[];
}

export interface SettingReaderParts {
  readonly context: EngineContext;
  readonly evaluator: Evaluator;
  readonly owners: Owners;
  readonly origins: Pick<OriginTracer, 'originsOf'>;
  /** Version of a package, where it is known: `11.12.0`. */
  readonly versionOf?: (packageName: string) => string | undefined;
}

/** Reads settings by which SDKs gather personal data themselves. */
export interface SettingReader {
  /** Of calls and `new` expressions, in the order of the text. */
  settingsIn(calls: readonly SyntaxNode[]): SettingsSeen;
}

const index = createPatternIndex(gatheringSettings);

export function createSettingReader(parts: SettingReaderParts): SettingReader {
  return {
    settingsIn(calls) {
      const seen = calls.flatMap((call) => settingsOfCall(parts, call));
      return {
        settings: merged(seen.flatMap(({ settings }) => settings)),
        unreadable: once(seen.flatMap(({ unreadable }) => unreadable)),
      };
    },
  };
}

/** One call and the table's word about it. */
interface Occasion {
  readonly parts: SettingReaderParts;
  readonly call: SyntaxNode;
  readonly definition: SettingDefinition;
  readonly pattern: SettingCall;
  readonly options: ValueTree | undefined;
  readonly majorVersion: number | undefined;
  readonly softened: ReadonlySet<CategoryId>;
}

function settingsOfCall(parts: SettingReaderParts, call: SyntaxNode): readonly SettingsSeen[] {
  const callee = childNode(call, 'expression');
  if (!callee) return [];
  return parts.origins.originsOf(callee).flatMap((origin) =>
    index.find(origin, origin.path).map((match) => {
      const occasion = occasionOf(parts, call, origin.package, match);
      const seen = occasion.pattern.settings.map((setting) => readSetting(occasion, setting));
      return {
        settings: seen.flatMap(({ settings }) => settings),
        unreadable: seen.flatMap(({ unreadable }) => unreadable),
      };
    }),
  );
}

function occasionOf(
  parts: SettingReaderParts,
  call: SyntaxNode,
  packageName: string | undefined,
  { definition, call: pattern }: PatternMatch<SettingDefinition>,
): Occasion {
  const { context, evaluator, versionOf } = parts;
  const argument = childList(call, 'arguments')[pattern.options];
  const options = argument && evaluator.evaluate(argument);
  const version = packageName === undefined ? undefined : versionOf?.(packageName);
  const majorVersion = version === undefined ? undefined : Number.parseInt(version, 10);
  const softened =
    pattern.softening && options?.type === 'record'
      ? softenedBy(context, options, pattern.softening, majorVersion)
      : new Set<CategoryId>();
  return { parts, call, definition, pattern, options, majorVersion, softened };
}

const nothing: SettingsSeen = { settings: [], unreadable: [] };

function readSetting(occasion: Occasion, setting: Setting): SettingsSeen {
  const { options, parts } = occasion;
  if (!isOfVersion(setting, occasion.majorVersion)) return nothing;
  if (setting.unless?.some((name) => isWritten(valueAt(options, name)))) return nothing;
  if (setting.within !== undefined && valueAt(options, setting.within)?.type !== 'record') return nothing;
  // Options that are not an object set nothing by name: `Bugsnag.start('key')`.
  const value = valueAt(options, setting.option);
  if (!value) return readValue(occasion, setting, undefined);
  const seen = alternativesOf(parts.context, parts.evaluator, value).map((one) => readValue(occasion, setting, one));
  return {
    settings: seen.flatMap(({ settings }) => settings),
    unreadable: seen.flatMap(({ unreadable }) => unreadable),
  };
}

function readValue(occasion: Occasion, setting: Setting, value: ValueTree | undefined): SettingsSeen {
  const { when } = setting;
  if ('open' in when) {
    if (!value || value.type === 'absent') return nothing;
    if (value.type !== 'record') return value.type === 'unreadable' ? unreadableAt(occasion, setting, value) : nothing;
    const { open, unreadable } = judgeParts(when.open, value);
    const replacement = withPartsClosed(value, when.open);
    return {
      settings: gatheringAt(occasion, setting, value.at, categoriesOf(open), open.length > 0, replacement).settings,
      unreadable: unreadable.flatMap((part) => unreadableAt(occasion, setting, part).unreadable),
    };
  }
  const verdict = judgeValue(when, value);
  if (verdict === 'no') return nothing;
  if (verdict === 'unreadable') return value ? unreadableAt(occasion, setting, value) : nothing;
  if ('absent' in when) return leftOut(occasion, setting);
  return value ? gatheringAt(occasion, setting, value.at, setting.gathers, true, setting.replacement) : nothing;
}

/** Nothing is written that could be pointed at but the options, or the call. */
function leftOut(occasion: Occasion, setting: Setting): SettingsSeen {
  const { call, options, parts } = occasion;
  const { context } = parts;
  if (options?.type !== 'record' || options.at.file !== context.regionOf(call).file) {
    return gatheringAt(occasion, setting, context.regionOf(call), setting.gathers, true, undefined);
  }
  const replacement =
    setting.replacement === undefined
      ? undefined
      : withProperty(context, options.at, setting.option, setting.replacement);
  return gatheringAt(occasion, setting, options.at, setting.gathers, true, replacement);
}

function gatheringAt(
  { parts: { context, owners }, call, definition, softened }: Occasion,
  { option }: Setting,
  at: Region,
  gathers: readonly CategoryId[],
  isOpen: boolean,
  replacement: string | undefined,
): SettingsSeen {
  const left = gathers.filter((id) => !softened.has(id));
  if (!isOpen || (gathers.length > 0 && left.length === 0)) return nothing;
  const { evidence } = owners.holderOf(call);
  return {
    settings: [
      {
        kind: 'setting',
        evidence,
        at: context.spanOf(at),
        extent: { start: at.start, end: at.end },
        service: definition.service,
        sink: definition.kind,
        setting: option === '' ? definition.service : option,
        gathers: [...left].sort(),
        ...(replacement !== undefined && { replacement }),
      },
    ],
    unreadable: [],
  };
}

function unreadableAt(
  { parts: { context, owners }, call, definition }: Occasion,
  { option }: Setting,
  value: ValueTree,
): SettingsSeen {
  if (value.type !== 'unreadable') return nothing;
  const { evidence } = owners.holderOf(call);
  const { service } = definition;
  return {
    settings: [],
    unreadable: [{ evidence, at: context.spanOf(value.at), service, setting: option, reason: value.reason }],
  };
}

/** The value of a dotted option; undefined where it is not written. */
function valueAt(options: ValueTree | undefined, option: string): ValueTree | undefined {
  if (option === '') return options;
  let at = options;
  for (const key of option.split('.')) {
    if (!at) return undefined;
    at = propertyOf(at, key);
  }
  return at;
}

function isWritten(value: ValueTree | undefined): boolean {
  return value !== undefined && value.type !== 'absent';
}

function isOfVersion({ versions }: Setting, major: number | undefined): boolean {
  if (!versions) return true;
  if (major === undefined || Number.isNaN(major)) return versions.from === undefined;
  return major >= (versions.from ?? 0) && major < (versions.below ?? Number.POSITIVE_INFINITY);
}

/** One setting for what several entries of the table say about one place. */
function merged(settings: readonly GatheringSetting[]): readonly GatheringSetting[] {
  const byPlace = new Map<string, GatheringSetting>();
  for (const setting of settings) {
    const { file } = setting.at;
    const key = JSON.stringify([file, setting.extent, setting.service, setting.setting]);
    const known = byPlace.get(key);
    const replacement = known?.replacement ?? setting.replacement;
    byPlace.set(key, {
      ...setting,
      gathers: [...new Set([...(known?.gathers ?? []), ...setting.gathers])].sort(),
      ...(replacement !== undefined && { replacement }),
    });
  }
  return [...byPlace.values()].sort((left, right) => left.extent.start - right.extent.start);
}

/** What cannot be read of a call is told once for each place. */
function once(unreadable: readonly UnreadableSetting[]): readonly UnreadableSetting[] {
  const byPlace = new Map<string, UnreadableSetting>();
  for (const setting of unreadable) {
    const key = JSON.stringify([setting.at, setting.service]);
    if (!byPlace.has(key)) byPlace.set(key, setting);
  }
  return [...byPlace.values()];
}
