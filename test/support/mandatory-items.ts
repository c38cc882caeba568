import type { Activity, Register, Statement } from '../../core/src/model/register.js';
import type { Said, Section } from './told-sections.js';

import { pointer } from '../../core/src/model/pointer.js';
import { selectActivities } from '../../core/src/model/select-activities.js';
import { effectiveTerms } from '../../core/src/model/terms.js';

/** A statement as it was told, with the register it was told from. */
export interface ToldStatement {
  readonly register: Register;
  readonly statement: Statement;
  readonly sections: readonly Section[];
}

/** What Art. 12-14 GDPR demand of every statement: one item, and whether a statement tells it. */
export interface MandatoryItem {
  readonly row: string;
  readonly item: string;
  readonly article: string;
  readonly isTold: (told: ToldStatement) => boolean;
  /** Where the law asks for it only sometimes: whether it does here. */
  readonly applies?: (told: Pick<ToldStatement, 'register' | 'statement'>) => boolean;
}

const bases = ['legitimateInterests', 'publicTask'];

function activitiesOf({ register, statement }: Pick<ToldStatement, 'register' | 'statement'>): readonly Activity[] {
  return selectActivities(register, statement);
}

function section({ sections }: ToldStatement, anchor: string): Section | undefined {
  return sections.find((candidate) => candidate.anchor === anchor);
}

/** Sentences of a section that tell a fact, with nothing lacking in them or about the fact. */
function telling(told: ToldStatement, anchor: string, fact: string): readonly Said[] {
  const { said = [], placeholders = [] } = section(told, anchor) ?? {};
  if (placeholders.some(({ data }) => data.subject === fact)) return [];
  return said.filter(({ from, lacks, text }) => from.includes(fact) && !lacks && text.trim() !== '');
}

const tells = (told: ToldStatement, anchor: string, fact: string): boolean => telling(told, anchor, fact).length > 0;

/** Whether the words of a fact of the register stand in the sentences that tell it. */
function quotes(told: ToldStatement, anchor: string, fact: string, words: string | undefined): boolean {
  return words !== undefined && telling(told, anchor, fact).some(({ text }) => text.includes(words));
}

const controllerOf = ({ register, statement }: ToldStatement) =>
  register.organisations.find(({ id }) => id === statement.controller);

function ofController(told: ToldStatement, part: string): string {
  return pointer('organisations', told.statement.controller, part);
}

/** Whether each activity has a term told: for itself, or for the data that have one of their own. */
function eachHas(told: ToldStatement, property: 'legalBasis' | 'retention'): boolean {
  const activities = activitiesOf(told);
  return (
    activities.length > 0 &&
    activities.every((activity) => {
      const own = activity.data.filter((use) => use.overrides[property] !== undefined);
      const others = activity.data.length === 0 || own.length < activity.data.length;
      return (
        (!others || tells(told, 'activities', pointer('activities', activity.id, property))) &&
        own.every((use) => {
          const at = pointer('activities', activity.id, 'data', use.category);
          return tells(told, 'activities', at) || tells(told, 'activities', `${at}/${property}`);
        })
      );
    })
  );
}

const fromPerson = (activity: Activity): boolean =>
  (activity.data.length === 0
    ? [activity.source]
    : activity.data.map((use) => effectiveTerms(activity, use).source)
  ).some((source) => source === undefined || source === 'dataSubject');

function objectable(told: Pick<ToldStatement, 'register' | 'statement'>): readonly Activity[] {
  return activitiesOf(told).filter((activity) =>
    [activity.legalBasis, ...activity.data.map((use) => use.overrides.legalBasis)].some((basis) =>
      bases.includes(basis ?? ''),
    ),
  );
}

const advertised = (told: Pick<ToldStatement, 'register' | 'statement'>): readonly Activity[] =>
  activitiesOf(told).filter(
    ({ purposes, marketing }) => purposes.includes('directMarketing') || marketing !== undefined,
  );

const mayObject = (told: Pick<ToldStatement, 'register' | 'statement'>): boolean =>
  objectable(told).length > 0 || advertised(told).length > 0;

/** A right of the law's own, cited with its article in the section on rights. */
function right(row: string, key: string, article: string): MandatoryItem {
  return {
    row,
    item: key,
    article,
    isTold: (told) =>
      (section(told, 'rights')?.said ?? []).some(
        (said) => said.key === `rights.${key}` && !said.lacks && new RegExp(`\\b${article}\\b`, 'u').test(said.text),
      ),
  };
}

/** The items of kind m: mandatory whatever the organisation does. Seventeen. */
export const mandatoryItems: readonly MandatoryItem[] = [
  {
    row: 'S14',
    item: 'identity',
    article: '13(1)(a)',
    isTold: (told) =>
      quotes(told, 'who', ofController(told, 'legalName'), controllerOf(told)?.legalName) &&
      quotes(told, 'who', ofController(told, 'address'), controllerOf(told)?.address?.city),
  },
  {
    row: 'S15',
    item: 'contact details',
    article: '13(1)(a)',
    isTold: (told) =>
      (['email', 'phone', 'website'] as const).some((part) =>
        quotes(told, 'who', ofController(told, part), controllerOf(told)?.[part]),
      ),
  },
  {
    row: 'S22',
    item: 'purposes',
    article: '13(1)(c)',
    isTold: (told) =>
      activitiesOf(told).every(({ id, purposes }) => {
        const at = (part: string): boolean => tells(told, 'activities', pointer('activities', id, part));
        const lacking = section(told, 'activities')?.placeholders.some(
          ({ data }) => data.subject === pointer('activities', id, 'purposes'),
        );
        return purposes.length > 0 && lacking === false && (at('description') || at('purposes'));
      }),
  },
  {
    row: 'S23',
    item: 'legal basis of each purpose',
    article: '13(1)(c)',
    isTold: (told) => eachHas(told, 'legalBasis'),
  },
  {
    row: 'S27',
    item: 'categories of data',
    article: '14(1)(d)',
    isTold: (told) =>
      activitiesOf(told).every(
        ({ id, data }) =>
          data.length > 0 &&
          data.every(({ category }) => tells(told, 'activities', pointer('activities', id, 'data', category))),
      ),
  },
  {
    row: 'S38',
    item: 'recipients',
    article: '13(1)(e)',
    isTold: (told: ToldStatement): boolean => {
      const links = activitiesOf(told).flatMap(({ id, recipients }) => recipients.map((link) => ({ id, link })));
      return (
        links.length > 0 &&
        links.every(
          ({ id, link }) =>
            tells(told, 'activities', pointer('activities', id, 'recipients', link.recipient)) &&
            tells(told, 'recipients', pointer('recipients', link.recipient, 'name')),
        )
      );
    },
  },
  { row: 'S46', item: 'retention', article: '13(2)(a)', isTold: (told) => eachHas(told, 'retention') },
  right('S49', 'access', '15'),
  right('S49', 'rectification', '16'),
  right('S49', 'erasure', '17'),
  right('S49', 'restriction', '18'),
  { ...right('S50', 'objection', '21'), applies: mayObject },
  {
    row: 'S51-52',
    item: 'objection apart from all else',
    article: '21(4)',
    applies: mayObject,
    isTold: (told: ToldStatement): boolean => {
      const anchors = told.sections.map(({ anchor }) => anchor);
      const block = section(told, 'objection');
      if (block === undefined || anchors.indexOf('objection') > anchors.indexOf('activities')) return false;
      return (
        block.look === 'objection' &&
        block.said.every(({ key }) => key.startsWith('objection.')) &&
        objectable(told).every(({ id }) => tells(told, 'objection', pointer('activities', id, 'name'))) &&
        (advertised(told).length === 0 || block.said.some(({ key }) => key === 'objection.marketing'))
      );
    },
  },
  right('S53', 'portability', '20'),
  {
    row: 'S56',
    item: 'complaint to a named authority',
    article: '13(2)(d)',
    isTold: (told) => tells(told, 'complaint', ofController(told, 'authority')),
  },
  {
    row: 'S33',
    item: 'whether data must be given',
    article: '13(2)(e)',
    isTold: (told) =>
      activitiesOf(told)
        .filter(fromPerson)
        .every(
          ({ id, provision, data }) =>
            (provision === undefined && data.every(({ overrides }) => overrides.provision !== undefined)) ||
            tells(told, 'activities', pointer('activities', id, 'provision')),
        ),
  },
  {
    row: 'S05',
    item: 'how to exercise rights',
    article: '12(2)',
    isTold: (told: ToldStatement): boolean => {
      const { said = [] } = section(told, 'rights') ?? {};
      return said.some(
        ({ from, lacks }) =>
          !lacks && from.some((at) => at === pointer('rights') || at.startsWith(`${pointer('rights', 'routes')}/`)),
      );
    },
  },
];
