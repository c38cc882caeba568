import type { Recipient } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { unreachedRecipients } from '../flows/unreached-recipients.js';
import { controlledActivities } from '../scopes.js';

const processorRoles: readonly string[] = ['processor', 'subProcessor'];
/** Recipients that are told by what they are, not by name. */
const toldByKind: readonly string[] = ['police', 'authority'];

function told(recipient: Recipient, property: string): Raised {
  return {
    subject: pointer('recipients', recipient.id, property),
    params: { recipient: recipient.name ?? recipient.id },
  };
}

/** Recipients (Art. 13(1)(e), 26, 28 GDPR). Those that code shows, RC01 and RC07, are raised by judging flows. */
export const recipientChecks = defineChecks({
  RC01: {
    severity: 'error',
    articles: ['GDPR 13(1)(e)', 'GDPR 30(1)(d)'],
    blocks: 'both',
    message: {
      en: '{recipient} gets personal data through `{sink}`, and is declared nowhere: {data}.',
      nl: '{recipient} krijgt persoonsgegevens via `{sink}`, en is nergens opgegeven: {data}.',
    },
    remedy: {
      en: "Declare it in code or in the config: `recipient({ id: '{recipientId}', service: '{service}' })`.",
      nl: "Geef deze ontvanger op in de code of in de config: `recipient({ id: '{recipientId}', service: '{service}' })`.",
    },
  },
  RC02: {
    severity: 'error',
    articles: ['GDPR 28(3)'],
    blocks: 'none',
    message: {
      en: 'No processing agreement is recorded for processor {recipient}.',
      nl: 'Voor verwerker {recipient} is geen verwerkersovereenkomst vastgelegd.',
    },
    remedy: {
      en: 'Conclude the agreement and give its reference in `agreement`.',
      nl: 'Sluit de overeenkomst en geef de verwijzing in `agreement`.',
    },
    run: ({ register }) =>
      register.recipients
        .filter((recipient) => processorRoles.includes(recipient.role ?? '') && recipient.agreement === undefined)
        .map((recipient) => told(recipient, 'agreement')),
  },
  RC03: {
    severity: 'warning',
    articles: ['GDPR 4(7)', 'GDPR 4(8)', 'GDPR 26', 'GDPR 28'],
    blocks: 'none',
    message: {
      en: 'It is not said whether {recipient} is a processor, a controller of its own, or a joint controller.',
      nl: 'Er staat niet of {recipient} verwerker, zelfstandig of gezamenlijk verwerkingsverantwoordelijke is.',
    },
    remedy: {
      en: 'Add `role` to the recipient.',
      nl: 'Voeg `role` toe aan de ontvanger.',
    },
    run: ({ register }) =>
      register.recipients
        .filter((recipient) => recipient.role === undefined)
        .map((recipient) => told(recipient, 'role')),
  },
  RC04: {
    severity: 'warning',
    articles: ['GDPR 5(1)(d)'],
    blocks: 'none',
    message: {
      en: 'Recipient {recipient} is declared in code, but no code that was read reaches {service}.',
      nl: 'Ontvanger {recipient} is opgegeven in de code, maar geen gelezen code bereikt {service}.',
    },
    remedy: {
      en: 'Remove the declaration, mark the code that shares data with `@SharedWith`, or declare it in the config when people use the service by hand.',
      nl: 'Haal de opgave weg, markeer de code die gegevens deelt met `@SharedWith`, of geef de ontvanger op in de config als mensen de dienst met de hand gebruiken.',
    },
    run: (context) =>
      unreachedRecipients(context).map(({ recipient, service }) => {
        const { subject, params } = told(recipient, 'service');
        return { subject, params: { ...params, service } };
      }),
  },
  RC05: {
    severity: 'error',
    articles: ['GDPR 26(1)', 'GDPR 26(2)'],
    blocks: 'statement',
    rows: ['S20'],
    message: {
      en: 'Joint controller {recipient}: {missing} is missing.',
      nl: 'Gezamenlijk verantwoordelijke {recipient}: {missing} ontbreekt.',
    },
    remedy: {
      en: 'Declare who it is, the essence of the arrangement in `arrangement`, and where people can turn in `contactPoint`.',
      nl: 'Geef op wie het is, de wezenlijke inhoud van de regeling in `arrangement`, en waar mensen terechtkunnen in `contactPoint`.',
    },
    run: ({ register }) => [
      ...register.recipients
        .filter((recipient) => recipient.role === 'jointController')
        .flatMap((recipient) =>
          (['arrangement', 'contactPoint'] as const)
            .filter((property) => recipient[property] === undefined)
            .map((property) => ({
              ...told(recipient, property),
              params: { recipient: recipient.name ?? recipient.id, missing: property },
            })),
        ),
      ...controlledActivities(register)
        .filter((activity) => activity.role === 'jointController' && activity.controllers.length < 2)
        .filter(
          (activity) =>
            !activity.recipients.some((link) =>
              register.recipients.some(
                (recipient) => recipient.id === link.recipient && recipient.role === 'jointController',
              ),
            ),
        )
        .map((activity) => ({
          subject: pointer('activities', activity.id, 'controllers'),
          params: { recipient: activity.id, missing: 'jointController' },
        })),
    ],
  },
  RC06: {
    severity: 'warning',
    articles: ['GDPR 28', 'GDPR 30(2)'],
    blocks: 'none',
    message: {
      en: '"{activity}" is declared as carried out for others, yet carries what only a controller decides: {missing}.',
      nl: '"{activity}" is opgegeven als verwerking voor anderen, maar draagt wat alleen een verantwoordelijke bepaalt: {missing}.',
    },
    remedy: {
      en: 'Check the role. What we do as processor is left out of our own statement.',
      nl: 'Ga de rol na. Wat wij als verwerker doen, staat niet in onze eigen verklaring.',
    },
    run: ({ register }) =>
      register.activities
        .filter((activity) => activity.role === 'processor')
        .flatMap((activity) =>
          (['legalBasis', 'interest', 'marketing'] as const)
            .filter((property) => activity[property] !== undefined)
            .map((property) => ({
              subject: pointer('activities', activity.id, property),
              params: { activity: activity.id, missing: property },
            })),
        ),
  },
  RC07: {
    severity: 'error',
    articles: ['GDPR 13(1)(e)', 'GDPR 28(3)(a)', 'GDPR 30(1)(d)'],
    blocks: 'both',
    message: {
      en: '{recipient} was not declared to get this through `{sink}`: {data}.',
      nl: 'Het is niet opgegeven dat {recipient} dit krijgt, via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Leave it out, or add to `categories` of the recipient: {categories}.',
      nl: 'Laat het weg, of voeg toe aan `categories` van de ontvanger: {categories}.',
    },
  },
  RC08: {
    severity: 'info',
    articles: ['GDPR 13(1)(e)', 'GDPR 30(1)(d)'],
    blocks: 'none',
    message: {
      en: 'Code talks to {recipient}, which is declared nowhere; it was not seen to get personal data.',
      nl: 'De code praat met {recipient}, nergens opgegeven; dat er persoonsgegevens heen gaan, is niet gezien.',
    },
    remedy: {
      en: "If it does, an IP address for one, declare it: `recipient({ id: '{recipientId}', service: '{recipientId}' })`. Is it your own, name it in `flows.ownHosts` of the config.",
      nl: "Gebeurt dat wel, bijvoorbeeld met een IP-adres, geef deze ontvanger op: `recipient({ id: '{recipientId}', service: '{recipientId}' })`. Is het een eigen adres, noem het in `flows.ownHosts` van de config.",
    },
    run: ({ register }) =>
      (register.observed?.thirdParties ?? [])
        .filter(({ categories, unsorted }) => categories.length === 0 && unsorted === undefined)
        .map(({ id, name }) => ({
          subject: pointer('observed', 'thirdParties', id),
          params: { recipient: name ?? id, recipientId: id },
        })),
  },
  S21: {
    severity: 'warning',
    articles: ['GDPR 28', 'GDPR 30(2)(a)', 'GDPR 30(2)(b)'],
    blocks: 'register',
    message: {
      en: '"{activity}" is carried out as processor: {missing} is missing.',
      nl: '"{activity}" gebeurt als verwerker: {missing} ontbreekt.',
    },
    remedy: {
      en: 'Say for whom in `onBehalfOf` and what is done in `processingCategories`.',
      nl: 'Zeg voor wie in `onBehalfOf` en wat er gebeurt in `processingCategories`.',
    },
    run: ({ register }) =>
      register.activities
        .filter((activity) => activity.role === 'processor')
        .flatMap((activity) =>
          (['onBehalfOf', 'processingCategories'] as const)
            .filter((property) => activity[property] === undefined)
            .map((property) => ({
              subject: pointer('activities', activity.id, property),
              params: { activity: activity.id, missing: property },
            })),
        ),
  },
  S38: {
    severity: 'error',
    articles: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)', 'GDPR 30(1)(d)'],
    blocks: 'both',
    message: {
      en: 'Recipient {recipient} has neither a name nor a kind: it cannot be told.',
      nl: 'Ontvanger {recipient} heeft geen naam en geen soort: hij kan niet genoemd worden.',
    },
    remedy: {
      en: 'Add the legal `name`, or at least the `kind`.',
      nl: 'Voeg de juridische naam toe in `name`, of ten minste de soort in `kind`.',
    },
    run: ({ register }) =>
      register.recipients
        .filter(({ declared, name, kind }) => declared && name === undefined && kind === undefined)
        .map((recipient) => told(recipient, 'name')),
  },
  S39: {
    severity: 'warning',
    articles: ['GDPR 13(1)(e)'],
    blocks: 'none',
    rows: ['S40'],
    message: {
      en: 'Recipient {recipient}: {missing} is not told.',
      nl: 'Ontvanger {recipient}: {missing} staat er niet.',
    },
    remedy: {
      en: 'Give the `name`, unless it is not known when the data are collected; and the `purpose` or `kind`.',
      nl: 'Geef de naam (`name`), tenzij die bij het verzamelen nog niet bekend is; en het doel (`purpose`) of de soort (`kind`).',
    },
    run: ({ register }) =>
      register.recipients.flatMap((recipient) => {
        const { name, kind, purpose } = recipient;
        const lacking = [
          ...(name === undefined && kind !== undefined && !toldByKind.includes(kind) ? ['name'] : []),
          ...(purpose === undefined && kind === undefined ? ['purpose'] : []),
        ];
        return lacking.map((missing) => ({
          ...told(recipient, missing),
          params: { recipient: name ?? recipient.id, missing },
        }));
      }),
  },
});
