import type { PhrasingContent, RootContent } from 'mdast';

import type { StatementContext } from '../statement-context.js';

import { pointer } from '../../../model/pointer.js';
import { heading, paragraph } from '../../nodes.js';
import { activityNames } from '../activity-name.js';
import { channelsOf, formatAddress } from '../channels.js';

/** Who the controller is and how to reach it, its DPO and its representative (Art. 13(1)(a)-(b)). */
export function renderIdentity(context: StatementContext): RootContent[] {
  return [
    heading(2, context.language.plain('who.heading'), { anchor: 'who' }),
    paragraph(controllerSentences(context)),
    ...desks(context),
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
    parts.push(context.say('who.number', at('companyNumber'), { number: controller.companyNumber }));
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
  if (context.asProcessor.length > 0) {
    parts.push(
      context.say(
        'who.processor',
        context.asProcessor.flatMap(({ id }) => [pointer('activities', id, 'role'), pointer('activities', id, 'name')]),
        {
          activities: activityNames(context, context.asProcessor),
        },
      ),
    );
  }
  return parts.length === 0 ? [] : [paragraph(parts)];
}

/** Legal name with its form, unless the name already ends in it. */
function legalName(controller: { readonly legalName?: string; readonly legalForm?: string }): string {
  const { legalName: name = '', legalForm } = controller;
  return legalForm === undefined || name.toLowerCase().endsWith(legalForm.toLowerCase())
    ? name
    : `${name} ${legalForm}`;
}
