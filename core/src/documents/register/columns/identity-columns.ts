import type { Activity } from '../../../model/register.js';
import type { RegisterContext } from '../register-context.js';

import { pointer } from '../../../model/pointer.js';
import { inline } from '../../nodes.js';
import { defineColumns, line, type Line } from '../column.js';
import { contactParts, organisationLine } from '../contacts.js';
import { activityName, recipientName } from '../names.js';

/** Who: columns 1 to 9 of the register. The name of the activity is the heading of its entry. */
export const identityColumns = defineColumns([
  {
    label: 'register.field.id',
    mandatory: ['controller', 'processor'],
    lines: ({ id }) => [line(pointer('activities', id, 'id'), id)],
  },
  {
    label: 'register.field.name',
    mandatory: ['controller', 'processor'],
    isHeading: true,
    lines: (activity, context) => [line(pointer('activities', activity.id, 'name'), activityName(activity, context))],
  },
  {
    label: 'register.field.description',
    lines: ({ id, description }, context) => {
      const at = pointer('activities', id, 'description');
      return description === undefined ? [] : [line(at, context.own(description, at))];
    },
  },
  { label: 'register.field.controller', sheets: ['controller'], mandatory: ['controller'], lines: organisationLines },
  { label: 'register.field.processor', sheets: ['processor'], mandatory: ['processor'], lines: organisationLines },
  {
    label: 'register.field.onBehalfOf',
    sheets: ['processor'],
    mandatory: ['processor'],
    lines: ({ id, onBehalfOf }, context) => {
      const at = pointer('activities', id, 'onBehalfOf');
      return [
        line(
          at,
          onBehalfOf === undefined
            ? context.missing('register.field.onBehalfOf', '30(2)(a)', 'S21', at)
            : context.own(onBehalfOf, at),
        ),
      ];
    },
  },
  {
    label: 'register.field.processingCategories',
    sheets: ['processor'],
    mandatory: ['processor'],
    lines: ({ id, processingCategories }, context) => {
      const at = pointer('activities', id, 'processingCategories');
      return [
        line(
          at,
          processingCategories === undefined
            ? context.missing('register.field.processingCategories', '30(2)(b)', 'S21', at)
            : context.own(processingCategories, at),
        ),
      ];
    },
  },
  {
    label: 'register.field.jointControllers',
    sheets: ['controller'],
    mandatory: ['controller'],
    lines: ({ recipients }, context) =>
      recipients
        .filter((link) => context.recipient(link.recipient)?.role === 'jointController')
        .map((link) => line(pointer('recipients', link.recipient, 'role'), recipientName(link.recipient, context))),
  },
  {
    label: 'register.field.representative',
    mandatory: ['controller', 'processor'],
    lines: (activity, context) =>
      organisationsOf(activity, context).flatMap(({ id, representative }) =>
        representative === undefined
          ? []
          : [line(pointer('organisations', id, 'representative'), contactParts(representative, context))],
      ),
  },
  {
    label: 'register.field.dpo',
    mandatory: ['controller', 'processor'],
    lines: (activity, context) =>
      organisationsOf(activity, context).flatMap(({ id, dpo }) => {
        if (dpo === undefined) return [];
        const words =
          dpo === 'none' ? inline(context.language.plain('register.organisation.dpoNone')) : contactParts(dpo, context);
        return [line(pointer('organisations', id, 'dpo'), words)];
      }),
  },
  {
    label: 'register.field.owner',
    lines: ({ id, owner }) => (owner === undefined ? [] : [line(pointer('activities', id, 'owner'), owner)]),
  },
]);

function organisationsOf(activity: Activity, context: RegisterContext) {
  return activity.controllers.flatMap((id) => context.organisation(id) ?? []);
}

function organisationLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const organisations = organisationsOf(activity, context);
  if (organisations.length > 0) return organisations.map((one) => organisationLine(one, context));
  const at = pointer('activities', activity.id, 'controllers');
  const missing =
    activity.role === 'processor'
      ? context.missing('register.field.processor', '30(2)(a)', 'OR01', at)
      : context.missing('register.field.controller', '30(1)(a)', 'OR01', at);
  return [line(at, missing)];
}
