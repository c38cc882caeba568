import type { RegisterConfig } from '../../config/config.js';
import type { MessageKey } from '../../languages/index.js';
import type { Column, Sheet } from '../register/column.js';

import { columnsOf } from '../register/columns.js';

/**
 * Which columns a register has and how they are called. `full`: all; `article30`: what Art. 30(1) and 30(2) ask and no more;
 * `gba`: the order and words of the model register of the Belgian authority; `ap`: what the Dutch authority names, which
 * prescribes no form.
 */
export type Layout = NonNullable<RegisterConfig['layout']>;

export const layouts: readonly Layout[] = ['full', 'article30', 'gba', 'ap'];

/** A column of the register with the heading that a layout gives it. */
export interface PlacedColumn {
  readonly column: Column;
  readonly header: Extract<MessageKey, `register.field.${string}` | `sheets.${'ap' | 'gba'}.${string}`>;
}

/** Columns beyond those that every register has: shown where an activity has something to say in them. */
const whereUsed: ReadonlySet<string> = new Set(
  [
    'description',
    'withdraw',
    'consentRecord',
    'parentalConsent',
    'notCollected',
    'channels',
    'marketing',
    'product',
    'audiences',
    'noticeExemption',
  ].map((name) => `register.field.${name}`),
);

/** Whether a layout shows a column that has nothing to say of any activity. */
export function isShownEmpty({ column }: PlacedColumn, layout: Layout): boolean {
  return layout !== 'full' || !whereUsed.has(column.label);
}

/** Columns by the name after `register.field.`; a heading of the layout's own after the colon. */
type Plan = readonly (readonly [name: string, header?: PlacedColumn['header']])[];

const parties: Plan = [
  ['controller'],
  ['processor'],
  ['onBehalfOf'],
  ['processingCategories'],
  ['jointControllers'],
  ['representative'],
  ['dpo'],
];

const plans: Readonly<Record<Exclude<Layout, 'full'>, Plan>> = {
  article30: [
    ['id'],
    ['name'],
    ...parties,
    ['purposes'],
    ['dataSubjects'],
    ['dataCategories'],
    ['recipients'],
    ['transfers'],
    ['safeguards'],
    ['retention'],
    ['security'],
  ],
  gba: [
    ['id'],
    ['name', 'sheets.gba.name'],
    ['description', 'sheets.gba.description'],
    ['owner', 'sheets.gba.owner'],
    ['purposes', 'sheets.gba.purposes'],
    ['legalBasis', 'sheets.gba.legalBasis'],
    ['legitimateInterest'],
    ['dataSubjects'],
    ['dataCategories'],
    ['specialFlags'],
    ['source'],
    ['recipients'],
    ['processors', 'sheets.gba.processors'],
    ['transfers'],
    ['safeguards'],
    ['retention'],
    ['security'],
    ['systems', 'sheets.gba.systems'],
    ['rights'],
    ['automatedDecision', 'sheets.gba.automatedDecision'],
    ['consentRecord'],
    ['accessPersons'],
    ['dpia'],
    ['status'],
    ...parties,
  ],
  ap: [
    ['id'],
    ['name', 'sheets.ap.name'],
    ['owner', 'sheets.ap.owner'],
    ['purposes'],
    ['legalBasis'],
    ['dataSubjects'],
    ['dataCategories'],
    ['recipients'],
    ['transfers'],
    ['safeguards'],
    ['retention'],
    ['security'],
    ...parties,
  ],
};

/** The columns of one record in a layout, in its order. */
export function placeColumns(sheet: Sheet, layout: Layout): readonly PlacedColumn[] {
  const all = columnsOf(sheet);
  if (layout === 'full') return all.map((column) => ({ column, header: column.label }));
  return plans[layout].flatMap(([name, header]) => {
    const column = all.find(({ label }) => label === `register.field.${name}`);
    const isAsked = layout !== 'article30' || column?.mandatory?.includes(sheet) === true;
    return column === undefined || !isAsked ? [] : [{ column, header: header ?? column.label }];
  });
}
