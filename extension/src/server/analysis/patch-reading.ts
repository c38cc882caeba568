import type { Fact, Finding, Inventory, Outflow, Suppression, UndecidedField } from '@verklaar/core';
import type { ProjectReading } from '@verklaar/core/project';

import type { TrackedFile } from './tracked-file.js';

import { createTextShift, shiftPlaces, type TextShift } from './text-shift.js';
import { syntaxErrorId } from './tracked-file.js';

type ReadSuppressions = ProjectReading['suppressions'];

/** A project as it was last read as a whole, with what is known since of the files that changed. */
export function patchReading(base: ProjectReading, tracked: Iterable<TrackedFile>): ProjectReading {
  let reading = base;
  for (const file of tracked) reading = patchFile(reading, file);
  return reading;
}

function patchFile(reading: ProjectReading, tracked: TrackedFile): ProjectReading {
  const { base = '', broken, file, path, text, typed, typedFacts, whole } = tracked;
  if (text === undefined) return without(reading, tracked);
  const shifts = new Map<string, TextShift>();
  /** Brings what was told of an older text of the file to the text as it is now. */
  function brought<Value>(value: Value, older: string): Value {
    const shift = shifts.get(older) ?? createTextShift(older, text ?? '');
    shifts.set(older, shift);
    return shiftPlaces(value, path, shift);
  }
  const isHere = ({ evidence }: Fact): boolean => evidence.file === path;
  const isReadHere = (finding: Finding): boolean => originOf(finding) === path;
  const isAtHere = ({ at }: { readonly at?: Finding['at'] | undefined }): boolean => at?.file === path;
  const readText = whole?.text ?? base;
  const told = whole?.reading;
  const { findings, inventory, outflow, suppressions } = reading;
  const flowText = typed?.text ?? base;
  const flows = typed ? typed.analysis.flows.map(({ finding }) => finding) : findings.flows.filter(isAtHere);

  return {
    ...reading,
    files: reading.files.includes(file) ? reading.files : [...reading.files, file].sort(),
    own: withFacts(reading.own, path, [
      ...brought(told?.facts ?? reading.own.filter(isHere), readText),
      ...brought(told === undefined ? [] : stillNamed(typedFacts, readText), base),
    ]),
    findings: {
      ...findings,
      read: [
        ...findings.read.filter((finding) => !isReadHere(finding)),
        ...brought(told?.findings ?? findings.read.filter(isReadHere), readText).filter(
          ({ id }) => broken === undefined || id !== syntaxErrorId,
        ),
        ...(broken ?? []),
      ],
      flows: [
        ...findings.flows
          .filter((finding) => !isAtHere(finding))
          .map((finding) => (passesThrough(finding, path) ? brought(finding, base) : finding)),
        ...brought(flows, flowText),
      ],
    },
    inventory: broughtInventory(inventory, (observed) => (isAtHere(observed) ? brought(observed, base) : observed)),
    outflow: uniteOutflow(
      outflowElsewhere(outflow, path),
      brought(typed?.analysis.outflow ?? outflowHere(outflow, path), flowText),
    ),
    suppressions: withSuppressions(suppressions, path, broughtSuppressions()),
    undecided: [
      ...reading.undecided.filter((field) => !isAtHere(field)),
      ...brought<readonly UndecidedField[]>(told?.undecided ?? reading.undecided.filter(isAtHere), readText),
    ],
  };

  function broughtSuppressions(): ReadSuppressions {
    const here = told?.suppressions ?? {
      suppressions: suppressions.suppressions.filter(isAtHere),
      findings: suppressions.findings.filter(isAtHere),
    };
    const shift = createTextShift(readText, text ?? '');
    return {
      suppressions: here.suppressions.map((one) => ({ ...brought(one, readText), ...lineOf(one, shift) })),
      findings: brought(here.findings, readText),
    };
  }
}

function lineOf({ at, line }: Suppression, shift: TextShift): { readonly line?: number } {
  if (line === undefined) return {};
  const start = { line, column: 1 };
  return { line: shift.span({ file: at.file, start, end: start }).start.line };
}

/** A file that is gone says nothing. */
function without(reading: ProjectReading, { file, path }: TrackedFile): ProjectReading {
  const isElsewhere = ({ at }: { readonly at?: Finding['at'] | undefined }): boolean => at?.file !== path;
  const { findings, inventory, outflow, suppressions } = reading;
  return {
    ...reading,
    files: reading.files.filter((one) => one !== file),
    own: reading.own.filter(({ evidence }) => evidence.file !== path),
    findings: {
      ...findings,
      read: findings.read.filter((finding) => originOf(finding) !== path),
      flows: findings.flows.filter(isElsewhere),
    },
    inventory: {
      deviceAccess: inventory.deviceAccess.filter(isElsewhere),
      collections: inventory.collections.filter(isElsewhere),
      deletions: inventory.deletions.filter(isElsewhere),
      stores: inventory.stores.filter(isElsewhere),
    },
    outflow: outflowElsewhere(outflow, path),
    suppressions: withSuppressions(suppressions, path, { suppressions: [], findings: [] }),
    undecided: reading.undecided.filter(isElsewhere),
  };
}

function passesThrough({ paths }: Finding, path: string): boolean {
  return paths?.some((steps) => steps.some(({ at }) => at.file === path)) === true;
}

/** The file whose annotation a finding is about: what is wrong may stand in another that it takes a value from. */
function originOf({ at, evidence }: Finding): string | undefined {
  return evidence[0]?.file ?? at?.file;
}

/** In the order of files. */
function withFacts(own: readonly Fact[], path: string, facts: readonly Fact[]): readonly Fact[] {
  const others = own.filter(({ evidence }) => evidence.file !== path);
  const next = others.findIndex(({ evidence }) => evidence.file > path);
  const index = next < 0 ? others.length : next;
  return [...others.slice(0, index), ...facts, ...others.slice(index)];
}

/** What types told of a property stays for as long as the text still has its name. */
function stillNamed(facts: readonly Fact[], text: string): readonly Fact[] {
  return facts.filter((fact) => 'name' in fact && text.includes(fact.name));
}

function broughtInventory(
  { collections, deletions, deviceAccess, stores }: Inventory,
  bring: <Observed extends { readonly at: NonNullable<Finding['at']> }>(observed: Observed) => Observed,
): Inventory {
  return {
    deviceAccess: deviceAccess.map((one) => bring(one)),
    collections: collections.map((one) => bring(one)),
    deletions: deletions.map((one) => bring(one)),
    stores: stores.map((one) => bring(one)),
  };
}

function outflowHere({ contacts, flows, settings }: Outflow, path: string): Outflow {
  return {
    flows: flows.filter(({ at }) => at.file === path),
    contacts: contacts.filter(({ at }) => at.file === path),
    settings: settings.filter(({ at }) => at.file === path),
  };
}

function outflowElsewhere({ contacts, flows, settings }: Outflow, path: string): Outflow {
  return {
    flows: flows.filter(({ at }) => at.file !== path),
    contacts: contacts.filter(({ at }) => at.file !== path),
    settings: settings.filter(({ at }) => at.file !== path),
  };
}

function uniteOutflow(first: Outflow, second: Outflow): Outflow {
  return {
    flows: [...first.flows, ...second.flows],
    contacts: [...first.contacts, ...second.contacts],
    settings: [...first.settings, ...second.settings],
  };
}

function withSuppressions(all: ReadSuppressions, path: string, here: ReadSuppressions): ReadSuppressions {
  return {
    suppressions: [...all.suppressions.filter(({ at }) => at.file !== path), ...here.suppressions],
    findings: [...all.findings.filter(({ at }) => at?.file !== path), ...here.findings],
  };
}
