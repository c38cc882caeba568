import type { RootContent } from 'mdast';

import type { MessageKey } from '../../languages/index.js';
import type { Activity } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { list, paragraph, sentence, type Inline } from '../nodes.js';

/** The two records of Art. 30: of the controller (30(1)) and of the processor (30(2)). */
export type Sheet = 'controller' | 'processor';

/** One value of a field, with the places in the register it tells. */
export interface Line {
  readonly from: readonly string[];
  readonly content: Inline;
}

/** A field of a register entry. Every form of the register (page, table, sheet) is made from these. */
export interface Column {
  readonly label: Extract<MessageKey, `register.field.${string}`>;
  /** Sheets that have the field; default both. */
  readonly sheets?: readonly Sheet[];
  /** Records in which the law asks for it: Art. 30(1), 30(2), or another article that names its content. */
  readonly mandatory?: readonly Sheet[];
  /** ISO code of the country whose law asks for it; default: all of the Union. */
  readonly mandatoryIn?: string;
  /** Where it is no field of an entry but its heading. */
  readonly isHeading?: true;
  /** Not about the processing, but about how the register came to be. */
  readonly isOfTool?: true;
  /** Its values; a mandatory field gives a placeholder where a value lacks, any other gives nothing. */
  readonly lines: (activity: Activity, context: RegisterContext) => readonly Line[];
}

/** Declares fields of the register, in their order. */
export function defineColumns(columns: readonly Column[]): readonly Column[] {
  return columns;
}

/** One value that tells the places at `from`. */
export function line(from: string | readonly string[], content: Inline): Line {
  return { from: typeof from === 'string' ? [from] : from, content };
}

/** A field as blocks of a document: one value as a line, several as a list; `undefined` when there is nothing to say. */
export function renderColumn(column: Column, activity: Activity, context: RegisterContext): RootContent[] | undefined {
  const lines = column.lines(activity, context).map(({ from, content }) => sentence(column.label, from, content));
  const [only, ...more] = lines;
  if (only === undefined) return undefined;
  return more.length === 0 ? [paragraph(only)] : [list(lines)];
}
