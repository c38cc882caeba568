import type { Register, TerminalAccess } from '../../model/register.js';

import { evidenceKey } from '../../model/evidence.js';
import { pointer } from '../../model/pointer.js';
import { type CheckContext, type Raised, defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { textsMatching } from '../texts-matching.js';

/** Only the Netherlands exempt measurement with no or minor impact from consent (Tw 11.7a(3)). */
function exemptsMeasurement(register: Register): boolean {
  return register.markets.length > 0 && register.markets.every((market) => market === 'NL');
}

function needsConsent(register: Register, { necessity }: TerminalAccess): boolean {
  if (necessity === 'necessary') return false;
  return necessity !== 'measurement' || !exemptsMeasurement(register);
}

/** Undeclared, but written only where consent was given: it waits, and what is lacking is the declaration. */
function isGated({ declared, observed }: TerminalAccess): boolean {
  return declared === false && (observed?.gates.length ?? 0) > 0;
}

/** Writes whose key cannot be read: nothing of them can stand in the register. */
function unreadable({ inventory }: CheckContext): readonly Raised[] {
  return (inventory?.deviceAccess ?? [])
    .filter(({ key, service, access }) => key === undefined && service === undefined && access === 'write')
    .map(({ evidence, at }) => ({
      subject: pointer('terminalAccess'),
      severity: 'info',
      params: { key: evidenceKey(evidence), missing: 'key' },
      evidence: [evidence],
      at,
    }));
}

/** Storage on, or reading from, the visitor's device (NL Tw 11.7a, BE WVP 10/2). */
export const deviceAccessChecks = defineChecks({
  EP01: {
    severity: 'error',
    articles: ['NL Tw 11.7a', 'BE WVP 10/2'],
    blocks: 'both',
    rows: ['S60'],
    message: {
      en: '{key} is not declared as strictly necessary and does not wait for consent.',
      nl: '{key} is niet als strikt noodzakelijk opgegeven en wacht niet op toestemming.',
    },
    remedy: {
      en: 'Say in `consent` how consent is asked, or in `necessity` why none is needed.',
      nl: 'Zeg in `consent` hoe toestemming wordt gevraagd, of in `necessity` waarom dat niet hoeft.',
    },
    run: ({ register }) =>
      register.terminalAccess
        .filter((access) => access.consent === undefined && needsConsent(register, access) && !isGated(access))
        .map((access) => ({
          subject: pointer('terminalAccess', access.key, 'consent'),
          params: { key: access.key },
        })),
  },
  EP02: {
    severity: 'warning',
    articles: ['NL Tw 11.7a', 'BE WVP 10/2', 'CJEU C-673/17'],
    blocks: 'none',
    rows: ['S60'],
    message: {
      en: '{key}: {missing} is missing.',
      nl: '{key}: {missing} ontbreekt.',
    },
    remedy: {
      en: 'Declare it with `terminalAccess({ key, ... })`: `purpose`, `duration`, `recipients` (an empty list when only you can read it), and how `consent` is asked.',
      nl: 'Geef het op met `terminalAccess({ key, ... })`: `purpose`, `duration`, `recipients` (een lege lijst als alleen u erbij kunt), en hoe `consent` wordt gevraagd.',
    },
    run: (context) => [
      ...context.register.terminalAccess.flatMap((access) =>
        (['purpose', 'duration', 'recipients', ...(isGated(access) ? (['consent'] as const) : [])] as const)
          .filter((property) => access[property] === undefined)
          .map((property) => ({
            subject: pointer('terminalAccess', access.key, property),
            params: { key: access.key, missing: property },
          })),
      ),
      ...unreadable(context),
    ],
  },
  EP03: {
    severity: 'warning',
    articles: ['GDPR 12(1)', 'NL Tw 11.7a', 'BE WVP 10/2'],
    blocks: 'none',
    message: {
      en: '"{text}" is an outdated reference.',
      nl: '"{text}" is een verouderde verwijzing.',
    },
    remedy: {
      en: 'Cite what is in force: GDPR, BE WVP 10/2, NL Tw 11.7a, and the authority of today.',
      nl: 'Verwijs naar wat nu geldt: AVG, BE WVP 10/2, NL Tw 11.7a, en de toezichthouder van vandaag.',
    },
    run: ({ register }) => textsMatching(register, textPatterns.outdated),
  },
});
