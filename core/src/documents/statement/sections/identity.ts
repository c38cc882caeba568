import type { PhrasingContent, RootContent } from 'mdast';

import type { StatementContext } from '../statement-context.js';

import { pointer } from '../../../model/pointer.js';
import { heading, list, paragraph, sentence } from '../../nodes.js';
import { activityName, activityNames } from '../activity-name.js';
import { channelsOf, formatAddress } from '../channels.js';

/** Who the controller is and how to reach it, its DPO and its representative (Art. 13(1)(a)-(b)). */
export function renderIdentity(context: StatementContext): RootContent[] {
  return [
    heading(2, context.language.plain('who.heading'), { anchor: 'who' }),
    paragraph(controllerSentences(context)),
    ...desks(context),
    ...worksForOthers(context),
    ...scopeOf(context),
  ];
}

function controllerSentences(context: StatementContext): PhrasingContent[] {
  const { controller, language, statement } = context;
  const at = (part: string): string => pointer('organisations', statement.controller, part);
  const parts: PhrasingContent[] = [];

  const name =
    controller?.legalName === undefined
      ? context.missing('OR01', at('legalName'), 'placeholder.who')
      : ({ type: 'text', value: legalName(controller) } as const);
  parts.push(context.say('who.controller', [at('legalName'), at('legalForm')], { name }));
  if (controller?.legalName !== undefined && controller.legalForm === undefined) {
    parts.push(context.missing('OR01', at('legalForm'), 'placeholder.legalForm'));
  }
  if (controller?.tradeName !== undefined) {
    parts.push(context.say('who.trade', at('tradeName'), { tradeName: controller.tradeName }));
  }
  parts.push(
    controller?.address === undefined
      ? context.missing('OR01', at('address'), 'placeholder.address')
      : context.say('who.address', at('address'), { address: formatAddress(controller.address, language) }),
  );
  if (controller?.companyNumber !== undefined) {
    // A language of a country has that country's word; a company from elsewhere has no number of its register.
    const { region } = new Intl.Locale(language.locale);
    const { country } = controller.address ?? {};
    const key = region === undefined || country === undefined || region === country ? 'who.number' : 'who.numberAbroad';
    parts.push(context.say(key, at('companyNumber'), { number: controller.companyNumber }));
  }
  const channels =
    controller &&
    channelsOf(
      {
        ...(controller.email !== undefined && { email: controller.email }),
        ...(controller.phone !== undefined && { phone: controller.phone }),
        ...(controller.website !== undefined && { url: controller.website }),
      },
      language,
    );
  parts.push(
    channels === undefined
      ? context.missing('OR01', at('email'), 'placeholder.contact')
      : context.say('who.contact', [at('email'), at('phone'), at('website')], { channels }),
  );
  return parts;
}

/** Which data and people it is about, where the organisation says so. */
function scopeOf(context: StatementContext): RootContent[] {
  const { id, scope } = context.statement;
  return scope === undefined ? [] : [paragraph(context.own(scope, pointer('statements', id, 'scope')))];
}

function desks(context: StatementContext): RootContent[] {
  const { controller, language, statement } = context;
  const at = (part: string): string => pointer('organisations', statement.controller, part);
  const parts: PhrasingContent[] = [];

  if (controller?.dpo === 'none') parts.push(context.say('who.dpoNone', at('dpo')));
  else if (controller?.dpo !== undefined) {
    const channels = channelsOf(controller.dpo, language);
    parts.push(
      channels === undefined
        ? context.missing('S18', at('dpo'), 'placeholder.contact')
        : context.say('who.dpo', at('dpo'), { channels }),
    );
  }
  const desk = controller?.privacyContact && channelsOf(controller.privacyContact, language);
  if (desk !== undefined) parts.push(context.say('who.privacyContact', at('privacyContact'), { channels: desk }));
  if (controller?.representative !== undefined) {
    const channels = channelsOf(controller.representative, language);
    const { name } = controller.representative;
    parts.push(
      channels === undefined || name === undefined
        ? context.missing('S17', at('representative'), 'placeholder.contact')
        : context.say('who.representative', at('representative'), { name, channels }),
    );
  }
  return parts.length === 0 ? [] : [paragraph(parts)];
}

/** What we do as processor, and where questions about it go (Art. 28): by name, or with what happens when that is said. */
function worksForOthers(context: StatementContext): RootContent[] {
  const { asProcessor } = context;
  if (asProcessor.length === 0) return [];
  const roles = asProcessor.map(({ id }) => pointer('activities', id, 'role'));
  const names = asProcessor.map(({ id }) => pointer('activities', id, 'name'));
  if (asProcessor.every(({ description }) => description === undefined)) {
    return [
      paragraph(
        context.say('who.processor', [...roles, ...names], { activities: activityNames(context, asProcessor) }),
      ),
    ];
  }
  return [
    paragraph(context.say('who.processorList', roles)),
    list(
      asProcessor.map((activity) => {
        const name = activityName(context, activity);
        const at = pointer('activities', activity.id, 'description');
        return sentence(
          'who.processorList',
          [pointer('activities', activity.id, 'name')],
          activity.description === undefined
            ? name
            : context.language.text('activity.group', { group: name, data: context.own(activity.description, at) }),
        );
      }),
    ),
  ];
}

/** Legal name with its form, unless the name already ends in it. */
function legalName(controller: { readonly legalName?: string; readonly legalForm?: string }): string {
  const { legalName: name = '', legalForm } = controller;
  return legalForm === undefined || name.toLowerCase().endsWith(legalForm.toLowerCase())
    ? name
    : `${name} ${legalForm}`;
}
