import type { ShapeProblem } from '../declarations/shape/shape-problem.js';

import { isCountryCode } from '../declarations/shape/countries.js';
import { describeFound } from '../declarations/shape/describe-value.js';
import { valueAt } from '../declarations/shape/json-pointer.js';
import { knownIds, suggest, termOf } from '../vocabulary/index.js';

/** Lands of Germany, each with its own supervisory authority. */
const germanLands = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];

/** Languages that documents can be written in. A region may follow: `nl-BE`. */
const documentLanguages = ['nl', 'en', 'fr', 'de'];

/**
 * What the shape of a config cannot say: ids that must be unique or declared, values that depend on each other. Parts of the
 * wrong shape are passed over, so that one run reports all there is.
 */
export function checkConfig(config: unknown): readonly ShapeProblem[] {
  const organisations = textsAt(config, '/organisations', '/id');
  return [
    ...checkIds(organisations),
    ...checkIds(textsAt(config, '/statements', '/id')),
    ...textsAt(config, '/organisations', '/authority').flatMap(checkAuthority),
    ...textsAt(config, '/statements', '/controller').flatMap((controller) =>
      checkController(
        controller,
        organisations.map(({ text }) => text),
      ),
    ),
    ...pointersIn(config, '/statements').flatMap((statement) => checkLanguages(config, `${statement}/languages`)),
    ...checkLanguages(config, '/registerLanguages'),
    ...textsAt(config, '/security/measures', '').flatMap(checkMeasure),
    ...textAt(config, '/output').flatMap(checkOutput),
  ];
}

/** A text in the config. */
interface Text {
  readonly pointer: string;
  readonly text: string;
}

function textAt(config: unknown, pointer: string): readonly Text[] {
  const text = valueAt(config, pointer);
  return typeof text === 'string' && text.trim() !== '' ? [{ pointer, text }] : [];
}

/** One text of each item of a list. */
function textsAt(config: unknown, list: string, property: string): readonly Text[] {
  return pointersIn(config, list).flatMap((item) => textAt(config, `${item}${property}`));
}

function pointersIn(config: unknown, list: string): readonly string[] {
  const value = valueAt(config, list);
  return Array.isArray(value) ? value.map((_, index) => `${list}/${index}`) : [];
}

function wrong({ pointer, text }: Text, expected: string, suggestion = ''): ShapeProblem {
  return { kind: 'wrongValue', pointer, expected, found: describeFound(text), suggestion };
}

/** Ids stand in names of files and in pointers, so their form is fixed. */
function checkIds(ids: readonly Text[]): readonly ShapeProblem[] {
  return ids.flatMap((id) => {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id.text)) return [wrong(id, 'lower-case-words')];
    const first = ids.find(({ text }) => text === id.text);
    return first === undefined || first === id ? [] : [wrong(id, `≠ ${first.pointer.slice(1)}`)];
  });
}

function checkAuthority(authority: Text): readonly ShapeProblem[] {
  const [country = '', land, ...more] = authority.text.split('-');
  if (country === 'DE') {
    const isLand = land !== undefined && more.length === 0 && germanLands.includes(land);
    return isLand ? [] : [wrong(authority, germanLands.map((code) => `DE-${code}`).join(' | '))];
  }
  return isCountryCode(authority.text) ? [] : [wrong(authority, 'BE | FR | LU | NL | DE-NW …')];
}

function checkController(controller: Text, organisations: readonly string[]): readonly ShapeProblem[] {
  if (organisations.includes(controller.text)) return [];
  const expected = organisations.map((id) => JSON.stringify(id)).join(' | ');
  return [wrong(controller, expected, suggest(controller.text, organisations))];
}

function checkLanguages(config: unknown, list: string): readonly ShapeProblem[] {
  return textsAt(config, list, '')
    .filter(({ text }) => !documentLanguages.includes(text.split('-', 1)[0] ?? ''))
    .map((tag) => wrong(tag, 'nl | nl-BE | en | fr | fr-BE | de …'));
}

function checkMeasure({ pointer, text }: Text): readonly ShapeProblem[] {
  if (termOf('measure', text) !== undefined) return [];
  const suggestion = suggest(text, knownIds('measure')) ?? '';
  return [{ kind: 'unknownTerm', pointer, term: 'measure', value: text, suggestion }];
}

/** Documents are written below the config and nowhere else. */
function checkOutput(output: Text): readonly ShapeProblem[] {
  const isBelow = !/^(?:[/\\~]|[A-Za-z]:)/.test(output.text) && !output.text.split(/[/\\]/).includes('..');
  return isBelow ? [] : [wrong(output, './…')];
}
