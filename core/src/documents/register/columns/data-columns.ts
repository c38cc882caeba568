import type { DataSource, Provision } from '../../../declarations/index.js';
import type { Activity } from '../../../model/register.js';
import type { Inline } from '../../nodes.js';

import { pointer } from '../../../model/pointer.js';
import {
  art9Conditions,
  groupOf,
  isCriminalCategory,
  isNationalIdCategory,
  isSpecialCategory,
} from '../../../vocabulary/index.js';
import { defineColumns, line, type Line } from '../column.js';
import { lawName, recipientName } from '../names.js';
import { inVocabularyOrder, joinParts, type RegisterContext } from '../register-context.js';
import { declaredLines } from './ground-columns.js';

/** Whose data, which data, from where: columns 14 to 19 of the register. */
export const dataColumns = defineColumns([
  {
    label: 'register.field.dataSubjects',
    sheets: ['controller'],
    mandatory: ['controller'],
    lines: ({ id, dataSubjects }, context) => {
      const at = pointer('activities', id, 'dataSubjects');
      if (dataSubjects.length === 0) {
        return [line(at, context.missing('register.field.dataSubjects', '30(1)(c)', 'S27', at))];
      }
      return dataSubjects.map((subject) => line(at, context.label('dataSubject', subject)));
    },
  },
  { label: 'register.field.dataCategories', mandatory: ['controller'], lines: categoryLines },
  {
    label: 'register.field.notCollected',
    lines: ({ id, notCollected }, context) =>
      notCollected.length === 0
        ? []
        : [line(pointer('activities', id, 'notCollected'), context.labels('category', notCollected))],
  },
  { label: 'register.field.specialFlags', sheets: ['controller'], lines: flagLines },
  {
    label: 'register.field.art9Condition',
    sheets: ['controller'],
    mandatory: ['controller'],
    lines: (activity, context) => {
      const lines = declaredLines(activity, 'art9Condition', (condition) => conditionName(condition, context), context);
      const special = specialCategories(activity, context);
      if (special.length === 0 || lines.length > 0) return lines;
      return special.map((category) => {
        const at = pointer('activities', activity.id, 'data', category, 'art9Condition');
        return line(at, context.missing('register.missing.art9Condition', '9(2)', 'SP01', at));
      });
    },
  },
  {
    label: 'register.field.source',
    sheets: ['controller'],
    lines: (activity, context) =>
      declaredLines(activity, 'source', (source, at) => sourceName(source, at, context), context),
  },
  {
    label: 'register.field.channels',
    sheets: ['controller'],
    lines: ({ id, channels }, { language }) =>
      channels.length === 0
        ? []
        : [
            line(
              pointer('activities', id, 'channels'),
              channels.map((channel) => language.plain(`register.channel.${channel as 'website'}`)).join(', '),
            ),
          ],
  },
  {
    label: 'register.field.provision',
    sheets: ['controller'],
    lines: (activity, context) =>
      declaredLines(activity, 'provision', (provision, at) => provisionParts(provision, at, context), context),
  },
]);

/** Categories by group, the data of children apart. */
function categoryLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const { language, register } = context;
  const at = (category: string): string => pointer('activities', activity.id, 'data', category);
  // Art. 30(2) asks a processor for kinds of processing, not of data.
  if (activity.data.length === 0 && activity.role === 'processor') return [];
  if (activity.data.length === 0) {
    const place = pointer('activities', activity.id, 'data');
    return [line(place, context.missing('register.field.dataCategories', '30(1)(c)', 'S27', place))];
  }
  const groups = new Map<string, { from: string[]; names: Set<string> }>();
  for (const use of inVocabularyOrder('category', activity.data, ({ category }) => category)) {
    const id = groupOf(use.category, register.terms);
    const group = id === undefined ? '' : context.label('categoryGroup', id);
    const known = groups.get(group) ?? { from: [], names: new Set() };
    groups.set(group, known);
    const category = context.label('category', use.category);
    known.from.push(at(use.category));
    known.names.add(use.child === true ? language.plain('register.value.childData', { category }) : category);
  }
  return [...groups].map(([group, { from, names }]) => {
    const categories = [...names].join(', ');
    return line(
      [...new Set(from)],
      group === '' || group === categories
        ? categories
        : language.text('register.value.categoryNote', { categories: group, value: categories }),
    );
  });
}

function flagLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const own = context.register.terms;
  const ids = activity.data.map((use) => use.category);
  const kinds = [
    ['register.value.special', ids.filter((id) => isSpecialCategory(id, own))],
    ['register.value.criminal', ids.filter((id) => isCriminalCategory(id, own))],
    ['register.value.nationalId', ids.filter((id) => isNationalIdCategory(id, own))],
  ] as const;
  const flags = kinds.flatMap(([key, categories]) =>
    categories.length === 0
      ? []
      : [
          line(
            categories.map((category) => pointer('activities', activity.id, 'data', category)),
            context.language.text(key, { categories: context.labels('category', categories) }),
          ),
        ],
  );
  return [...flags, ...declaredLines(activity, 'specialLaw', (law, at) => lawName(law, at, context), context)];
}

function specialCategories(activity: Activity, { register }: RegisterContext): readonly string[] {
  const ids = activity.data.map((use) => use.category);
  return [...new Set(ids.filter((id) => isSpecialCategory(id, register.terms)))];
}

function conditionName(id: string, context: RegisterContext): Inline {
  const known: Readonly<Record<string, { readonly article: string } | undefined>> = art9Conditions;
  const label = context.label('art9Condition', id);
  const article = Object.hasOwn(known, id) ? known[id]?.article : undefined;
  if (article === undefined) return label;
  return context.language.text('register.value.cited', { label, article: context.language.cite(article) });
}

function sourceName(source: DataSource, at: string, context: RegisterContext): Inline {
  const { language } = context;
  if (typeof source === 'string') return language.plain(`register.source.${source}`);
  const name =
    typeof source.from === 'string' ? recipientName(source.from, context) : context.own(source.from, `${at}/from`);
  if (source.publiclyAvailable === undefined) return name;
  const open = source.publiclyAvailable ? 'register.value.public' : 'register.value.notPublic';
  return joinParts([name, language.plain(open)]);
}

function provisionParts(provision: Provision, at: string, context: RegisterContext): Inline {
  const { language } = context;
  const parts: Inline[] = [language.plain(`register.provision.${provision.requirement}`)];
  if (provision.obliged !== undefined) {
    parts.push(language.plain(provision.obliged ? 'register.provision.obliged' : 'register.provision.notObliged'));
  }
  if (provision.consequence !== undefined) {
    parts.push([context.own(provision.consequence, `${at}/consequence`)]);
  }
  return joinParts(parts);
}
