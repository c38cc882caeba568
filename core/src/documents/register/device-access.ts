import type { RootContent } from 'mdast';

import type { TerminalAccess } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { pointer } from '../../model/pointer.js';
import { heading, table, type Inline } from '../nodes.js';
import { durationWords } from './duration-words.js';
import { recipientName } from './names.js';

/** Cookies, local storage and other access to a visitor's device (NL Tw 11.7a, BE WVP 10/2). */
export function renderDeviceAccess(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  if (register.terminalAccess.length === 0) return [];
  const head = (['key', 'kind', 'purpose', 'duration', 'necessity', 'consent', 'recipients'] as const).map((name) =>
    language.plain(`register.devices.${name}`),
  );
  return [
    heading(2, language.plain('register.heading.devices'), { anchor: 'device-access' }),
    table(
      language.plain('register.devices.caption'),
      head,
      register.terminalAccess.map((access) => accessRow(access, context)),
    ),
  ];
}

function accessRow(access: TerminalAccess, context: RegisterContext): readonly Inline[] {
  const { language } = context;
  const nothing = language.plain('register.value.nothing');
  const at = (property: string): string => pointer('terminalAccess', access.key, property);
  const { key, kind, purpose, duration, necessity, consent, recipients } = access;
  return [
    { type: 'inlineCode', value: key },
    kind === undefined ? nothing : language.plain(`register.devices.kind.${kind}`),
    purpose === undefined ? nothing : context.own(purpose, at('purpose')),
    duration === undefined ? nothing : accessDuration(duration, context),
    necessity === undefined ? nothing : language.plain(`register.devices.necessity.${necessity}`),
    consent === undefined ? nothing : context.own(consent, at('consent')),
    readers(recipients, context),
  ];
}

function accessDuration(duration: string, context: RegisterContext): string {
  return duration === 'session' ? context.language.plain('register.value.session') : durationWords(duration, context);
}

/** An empty list says that only the organisation reads; no list says nothing. */
function readers(recipients: readonly string[] | undefined, context: RegisterContext): string {
  if (recipients === undefined) return context.language.plain('register.value.nothing');
  if (recipients.length === 0) return context.language.plain('register.value.onlyUs');
  return recipients.map((id) => recipientName(id, context)).join(', ');
}
