import type { Fact, Finding, ParsedConfig } from '@verklaar/core';
import type { Analysis, FileAnalysis, ProjectReading, SyntaxReader } from '@verklaar/core/project';

import { createFactValidator, factsOfConfig } from '@verklaar/core';
import { concludeReading } from '@verklaar/core/project';

import type { ProjectProblem, ProjectState, Staleness } from './project-session.js';
import type { Decisions } from './read-decisions.js';

import { type DeclaredIds, declaredIds, filesNaming, outdatedIds } from './changed-ids.js';
import { restated, stateOf, withFileNews } from './judge-state.js';
import { patchReading } from './patch-reading.js';
import { createTextShift, shiftPlaces } from './text-shift.js';
import { readableText, syntaxErrorId, type TrackedFile } from './tracked-file.js';

/** What is known of a project: the last whole analysis, and what was read since of the files that changed. */
export interface ProjectModel {
  state(): ProjectState | undefined;
  /** Takes a whole analysis. `texts`: of files that may be other than before or since, what it was asked about. */
  acceptWhole(analysis: Analysis, texts: ReadonlyMap<string, string | undefined>): void;
  /** Takes what types told of the text that a file had when they were asked. */
  acceptFile(file: string, text: string, analysis: FileAnalysis): void;
  /**
   * Another text of a file: what it says by itself is new at once, the register after {@link ProjectModel.rebuild}.
   *
   * @param change - Gives the text to the syntax reader.
   * @returns whether the file is one of the project's.
   */
  edit(file: string, change: () => void): boolean;
  /** Another config that was read without mistakes. */
  reconfigure(config: NonNullable<ParsedConfig['located']>, shown: string): void;
  /** Why the config cannot be read now, if it cannot. */
  setConfigProblem(problem: ProjectProblem | undefined): void;
  /** Brings the register up to date. */
  rebuild(): void;
  /** Texts of changed files, as whoever knows types should know them. */
  readableTexts(): ReadonlyMap<string, string | undefined>;
  isBroken(file: string): boolean;
  /** Whether whoever knows types should know the text of a file as it is now. */
  isForTypes(file: string): boolean;
}

export interface ModelOptions {
  readonly root: string;
  readonly syntax: () => SyntaxReader;
  readonly decisions: (output: string) => Decisions;
  /** ISO 8601. */
  readonly today: () => string;
}

/** So many files are read again at once when an id changes; more wait for the next whole reading, so that typing does not. */
const mostUsers = 40;

export function createProjectModel({ root, syntax, decisions, today }: ModelOptions): ProjectModel {
  const tracked = new Map<string, TrackedFile>();
  let base: ProjectReading | undefined;
  let state: ProjectState | undefined;
  let configProblem: ProjectProblem | undefined;
  let generation = 0;
  let registerFindings: readonly Finding[] = [];
  let beside: { readonly key: readonly unknown[]; readonly reading: ProjectReading } | undefined;
  const validate = createFactValidator();
  /** Ids of what changed files declare, as others may have been read with; the newest last. */
  const ids = new Map<string, readonly DeclaredIds[]>();
  let known: { readonly key: readonly unknown[]; readonly facts: readonly Fact[] } | undefined;

  function context(reading: ProjectReading): Parameters<typeof stateOf>[1] {
    generation += 1;
    return {
      generation,
      decisions: decisions(reading.config.output ?? 'privacy'),
      today: today(),
      stale: staleness(),
    };
  }

  function staleness(): Staleness | undefined {
    if (configProblem !== undefined) return { cause: 'brokenConfig', message: configProblem.message };
    const broken = [...tracked.values()].find((file) => file.broken !== undefined);
    return broken && { cause: 'brokenCode', file: broken.path, message: broken.broken?.[0]?.params.problem ?? '' };
  }

  const textOf = (file: string): string | undefined => syntax().host.sourceFile(file)?.text;

  /** What decides what all other files say: the same for as long as somebody types in one. */
  function keyBeside(path: string): readonly unknown[] {
    return [path, base, ...[...tracked.values()].filter((file) => file.path !== path)];
  }

  function knownBeside(path: string): readonly Fact[] {
    const key = keyBeside(path);
    if (known === undefined || !isSameKey(known.key, key)) {
      known = { key, facts: (state?.facts ?? []).filter(({ evidence }) => evidence.file !== path) };
    }
    return known.facts;
  }

  /** The whole with what is known of all files, where only this one is new. */
  function patchOne(reading: ProjectReading, one: TrackedFile): ProjectReading {
    const key = keyBeside(one.path);
    if (beside === undefined || !isSameKey(beside.key, key)) {
      const others = [...tracked.values()].filter(({ path }) => path !== one.path);
      beside = { key, reading: patchReading(reading, others) };
    }
    return patchReading(beside.reading, [one]);
  }

  function conclude(reading: ProjectReading): Analysis {
    const valid = validate([...reading.own, ...reading.foreign, ...reading.declared]);
    const analysis = concludeReading(reading, valid);
    const others = new Set([...valid.findings, ...Object.values(reading.findings).flat()]);
    registerFindings = analysis.findings.filter((finding) => !others.has(finding));
    return analysis;
  }

  /** A file that is about to change for the first time since the whole was read. */
  function track(file: string, path: string, reading: ProjectReading): TrackedFile {
    const text = textOf(file);
    if (text === undefined) return { file, path, text, base: undefined, typedFacts: [] };
    const { facts: bySyntax, isWhole } = syntax().read(file, knownBeside(path));
    const own = reading.own.filter(({ evidence }) => evidence.file === path);
    return { file, path, text, base: text, typedFacts: untold(own, bySyntax), ...(!isWhole && { wasBroken: true }) };
  }

  /** Notes the ids that a file declares from now on, until others have been read again. */
  function noteIds({ path, whole }: TrackedFile, reading: ProjectReading): void {
    if (whole === undefined) return;
    const now = declaredIds(whole.reading.facts, path);
    const before = ids.get(path) ?? [declaredIds(reading.own, path)];
    const [last] = before.slice(-1);
    if (last === undefined || outdatedIds(last, now).size > 0) ids.set(path, [...before, now]);
  }

  /** Reads files again that name what an edited file declares, where that has another id now: the name may lead to the new one. */
  function followIds(reading: ProjectReading): void {
    const { own } = patchReading(reading, tracked.values());
    const outdated = new Set<string>();
    for (const one of tracked.values()) {
      noteIds(one, reading);
      const [now, ...before] = (ids.get(one.path) ?? []).toReversed();
      if (now === undefined) continue;
      for (const id of before.flatMap((old) => [...outdatedIds(old, now)])) outdated.add(id);
      ids.set(one.path, [now]);
    }
    const users = outdated.size === 0 ? [] : filesNaming(own, outdated);
    if (users.length > mostUsers) return;
    for (const path of users) {
      const file = `${root}/${path}`;
      const text = reading.files.includes(file) ? textOf(file) : undefined;
      const one = tracked.get(file);
      if (text !== undefined) tracked.set(file, readAgain(one ?? track(file, path, reading), text));
    }
  }

  function rebuild(): void {
    if (base === undefined) return;
    followIds(base);
    const reading = patchReading(base, tracked.values());
    state = stateOf(conclude(reading), context(reading));
  }

  return {
    state: () => state,
    rebuild,
    isForTypes(file) {
      const one = tracked.get(file);
      return one === undefined || readableText(one) === one.text;
    },
    isBroken: (file) => tracked.get(file)?.broken !== undefined,
    readableTexts: () => new Map([...tracked].map(([file, one]) => [file, readableText(one)])),
    acceptWhole(analysis, texts) {
      base = analysis.reading;
      ids.clear();
      state ??= stateOf(analysis, context(base));
      for (const [file, sent] of texts) {
        const text = textOf(file);
        if (tracked.has(file) || text === sent || text === undefined || !base.files.includes(file)) continue;
        const path = file.slice(root.length + 1);
        tracked.set(file, readAgain({ file, path, text, base: sent, typedFacts: [] }, text));
      }
      for (const [file, one] of tracked) {
        const sent = texts.has(file) ? texts.get(file) : one.base;
        // Broken as it is, it has been read as far as it goes.
        if (sent === one.text) {
          tracked.delete(file);
          continue;
        }
        const { broken, path, text, wasBroken, whole } = one;
        const isRead = whole !== undefined && whole.text === sent;
        const own = base.own.filter(({ evidence }) => evidence.file === path);
        tracked.set(file, {
          file,
          path,
          text,
          base: sent,
          typedFacts: isRead ? untold(own, whole.reading.facts) : one.typedFacts,
          ...(whole && !isRead && { whole }),
          ...(broken && { broken }),
          ...(wasBroken && whole === undefined && { wasBroken }),
        });
      }
      if (tracked.size > 0) {
        rebuild();
        return;
      }
      state = stateOf(analysis, context(base));
      registerFindings = ofRegister(analysis, validate([...base.own, ...base.foreign, ...base.declared]).findings);
    },
    acceptFile(file, text, analysis) {
      const one = tracked.get(file);
      if (one === undefined) return;
      tracked.set(file, { ...one, typed: { text, analysis } });
      rebuild();
    },
    edit(file, change) {
      if (base === undefined || state === undefined || !(base.files.includes(file) || tracked.has(file))) {
        change();
        return false;
      }
      const path = file.slice(root.length + 1);
      const one = tracked.get(file) ?? track(file, path, base);
      const before = state;
      const beforeText = one.text ?? '';
      change();
      const text = textOf(file);
      const now = text === undefined ? { ...one, text } : readAgain({ ...one, text }, text);
      const reading = patchOne(base, now);
      tracked.set(file, now);
      noteIds(now, base);
      const valid = validate([...reading.own, ...reading.foreign, ...reading.declared]);
      const shift = createTextShift(beforeText, text ?? '');
      const isHere = ({ at }: Finding): boolean => at?.file === path;
      const stillHere = text === undefined ? [] : shiftPlaces(registerFindings.filter(isHere), path, shift);
      registerFindings = [...registerFindings.filter((finding) => !isHere(finding)), ...stillHere];
      state = withFileNews(
        before,
        {
          path,
          reading,
          facts: valid.facts,
          found: [...reading.findings.read, ...valid.findings, ...reading.findings.flows].filter(isHere),
          ofRegister: stillHere,
        },
        context(reading),
      );
      return true;
    },
    reconfigure(config, shown) {
      configProblem = undefined;
      if (base === undefined) return;
      base = { ...base, config: config.value, declared: factsOfConfig(config, shown) };
      rebuild();
    },
    setConfigProblem(problem) {
      configProblem = problem;
      if (state !== undefined) state = restated(state, context(state.reading));
    },
  };

  function readAgain(one: TrackedFile, text: string): TrackedFile {
    const reading = syntax().read(one.file, knownBeside(one.path));
    if (!reading.isWhole) return { ...one, broken: reading.findings.filter(({ id }) => id === syntaxErrorId) };
    const { base, file, path, typed, typedFacts, wasBroken } = one;
    return {
      base,
      file,
      path,
      text,
      typedFacts,
      whole: { text, reading },
      ...(typed && { typed }),
      ...(wasBroken && { wasBroken }),
    };
  }
}

/** Findings that neither reading nor flows gave; what came from another thread is compared by what it says. */
function ofRegister({ findings, reading }: Analysis, ofFacts: readonly Finding[]): readonly Finding[] {
  const others = new Set([...ofFacts, ...Object.values(reading.findings).flat()].map((one) => JSON.stringify(one)));
  return findings.filter((finding) => !others.has(JSON.stringify(finding)));
}

function isSameKey(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((part, index) => part === second[index]);
}

/** Embeddings through types that are not written down. */
function untold(facts: readonly Fact[], bySyntax: readonly Fact[]): readonly Fact[] {
  const keys = new Set(bySyntax.map(keyOfEmbedding));
  return facts.filter((fact) => fact.kind === 'embedding' && !keys.has(keyOfEmbedding(fact)));
}

function keyOfEmbedding(fact: Fact): string {
  return fact.kind === 'embedding' ? `${fact.owner}.${fact.name}` : '';
}
