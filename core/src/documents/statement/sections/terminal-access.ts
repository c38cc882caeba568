import type { PhrasingContent, RootContent } from 'mdast';

import type { TerminalAccess } from '../../../model/register.js';
import type { StatementContext } from '../statement-context.js';

import { pointer } from '../../../model/pointer.js';
import { heading, link, paragraph, sentence, table } from '../../nodes.js';
import { namePointers, recipientName } from '../recipient-name.js';

/** What is stored on or read from the visitor's device (NL Tw 11.7a, BE WVP 10/2). */
export function renderTerminalAccess(context: StatementContext): RootContent[] {
  const told = new Set(context.activities.map((activity) => activity.id));
  const entries = context.register.terminalAccess.filter(
    (entry) => entry.activity === undefined || told.has(entry.activity),
  );
  const sentences = [...consentSentences(context, entries), ...policySentences(context)];
  if (entries.length === 0 && sentences.length === 0) return [];
  return [
    heading(2, context.language.plain('device.heading'), { anchor: 'cookies' }),
    ...(entries.length === 0 ? [] : [accessTable(context, entries)]),
    ...(sentences.length === 0 ? [] : [paragraph(sentences)]),
  ];
}

function accessTable(context: StatementContext, entries: readonly TerminalAccess[]): RootContent {
  const { language } = context;
  return table(
    language.plain('device.caption'),
    [
      language.plain('device.key'),
      language.plain('device.purpose'),
      language.plain('device.duration'),
      language.plain('device.who'),
      language.plain('device.consent'),
    ],
    entries.map((entry) => [
      { type: 'inlineCode', value: entry.key },
      entry.purpose === undefined
        ? context.missing('EP02', at(entry, 'purpose'), 'placeholder.devicePurpose')
        : sentence('device.purpose', [at(entry, 'purpose')], [context.ownPhrase(entry.purpose, at(entry, 'purpose'))]),
      durationCell(context, entry),
      sentence(
        'device.who',
        [at(entry, 'recipients'), ...(entry.recipients ?? []).flatMap(namePointers)],
        readers(context, entry),
      ),
      consentCell(context, entry),
    ]),
  );
}

function durationCell(context: StatementContext, entry: TerminalAccess): PhrasingContent {
  const place = at(entry, 'duration');
  if (entry.duration === undefined) return context.missing('EP02', place, 'placeholder.deviceDuration');
  return entry.duration === 'session'
    ? context.say('device.session', place)
    : sentence('device.duration', [place], context.language.duration(entry.duration));
}

function readers(context: StatementContext, entry: TerminalAccess): PhrasingContent[] {
  const ids = entry.recipients;
  if (ids === undefined) return [context.missing('EP02', at(entry, 'recipients'), 'placeholder.deviceReaders')];
  if (ids.length === 0) return context.language.text('device.us');
  return context.language.richList(
    ids.map((id) => {
      const recipient = context.register.recipients.find((candidate) => candidate.id === id);
      return [
        recipient === undefined
          ? context.missing('AN08', at(entry, 'recipients'), 'placeholder.recipientName', { id })
          : recipientName(context, recipient),
      ];
    }),
  );
}

function consentCell(context: StatementContext, entry: TerminalAccess): PhrasingContent {
  const from = [at(entry, 'necessity'), at(entry, 'consent')];
  if (entry.necessity === 'necessary') return context.say('device.notNeeded', from);
  if (entry.consent !== undefined) return context.say('device.asked', from);
  return entry.necessity === 'measurement' && !context.register.markets.includes('BE')
    ? context.say('device.measurement', from)
    : context.missing(isGated(entry) ? 'EP02' : 'EP01', at(entry, 'consent'), 'placeholder.consent');
}

/** The code waits for consent, but nobody declared how it is asked. */
function isGated({ declared, observed }: TerminalAccess): boolean {
  return declared === false && (observed?.gates.length ?? 0) > 0;
}

/** How consent is asked, once for all keys for which it is asked in the same way. */
function consentSentences(context: StatementContext, entries: readonly TerminalAccess[]): PhrasingContent[] {
  const ways = new Map<string, TerminalAccess[]>();
  for (const entry of entries) {
    if (entry.consent === undefined) continue;
    const key = JSON.stringify(entry.consent);
    ways.set(key, [...(ways.get(key) ?? []), entry]);
  }
  return [...ways.values()].flatMap((asked) => {
    const [first] = asked;
    if (first?.consent === undefined) return [];
    return [
      context.say(
        'device.consentHow',
        asked.map((entry) => at(entry, 'consent')),
        {
          keys: context.language.richList(asked.map((entry) => [{ type: 'inlineCode', value: entry.key }])),
          how: context.ownPhrase(first.consent, at(first, 'consent')),
        },
      ),
    ];
  });
}

function policySentences(context: StatementContext): PhrasingContent[] {
  const { policyUrl, settings } = context.register.cookies;
  return [
    ...(settings === undefined
      ? []
      : [
          context.say('device.settings', pointer('cookies', 'settings'), {
            settings: context.ownPhrase(settings, pointer('cookies', 'settings')),
          }),
        ]),
    ...(policyUrl === undefined
      ? []
      : [
          context.say('device.policy', pointer('cookies', 'policyUrl'), {
            link: link(policyUrl, context.language.plain('device.policyLink')),
          }),
        ]),
  ];
}

function at(entry: TerminalAccess, part: string): string {
  return pointer('terminalAccess', entry.key, part);
}
