import type { Contact, Organisation } from '../../config/config.js';

import { authorityFor, isEea } from '../../law/index.js';
import { pointer } from '../../model/pointer.js';
import { daysOf } from '../../retention/index.js';
import { type CheckContext, type Raised, defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { textsMatching } from '../texts-matching.js';

type Identity = 'address' | 'email' | 'legalForm' | 'legalName';

/** What of an organisation's identity is missing; one way to reach it is enough. */
function missingIdentity(organisation: Organisation): readonly Identity[] {
  const names = (['legalName', 'legalForm', 'address'] as const).filter((name) => organisation[name] === undefined);
  const reachable = organisation.email !== undefined || organisation.phone !== undefined;
  return reachable ? names : [...names, 'email'];
}

function told(organisation: Organisation, property: string): Raised {
  return {
    subject: pointer('organisations', organisation.id, property),
    params: { organisation: organisation.tradeName ?? organisation.legalName ?? organisation.id, missing: property },
  };
}

function isReachable({ email, phone, url, address }: Contact): boolean {
  return [email, phone, url, address].some((way) => way !== undefined);
}

/** Whether a period can be longer than a month: 30 days are, in February. */
function exceedsOneMonth(duration: string): boolean {
  const days = daysOf(duration);
  return days !== undefined && days > 28 && duration !== 'P1M';
}

const forEach = (context: CheckContext, test: (organisation: Organisation) => boolean, property: string) =>
  context.register.organisations.filter(test).map((organisation) => told(organisation, property));

/** Who we are, how to reach us, how rights are exercised (Art. 12, 13(1)(a)-(b), 13(2)(d), 27, 37 GDPR). */
export const organisationChecks = defineChecks({
  OR01: {
    severity: 'error',
    articles: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 30(1)(a)'],
    blocks: 'both',
    rows: ['S14', 'S15'],
    message: {
      en: 'The identity of the controller is incomplete ({organisation}): {missing} is missing.',
      nl: 'De identiteit van de verwerkingsverantwoordelijke is onvolledig ({organisation}): {missing} ontbreekt.',
    },
    remedy: {
      en: 'Complete the organisation in the config; with several organisations, name those of each activity in `controllers`.',
      nl: 'Vul de organisatie in de config aan; noem bij verschillende organisaties die van elke verwerking in `controllers`.',
    },
    run: ({ register }) => [
      ...(register.organisations.length === 0
        ? [{ subject: '/organisations', params: { organisation: '?', missing: 'controllers' } }]
        : []),
      ...register.organisations.flatMap((organisation) =>
        missingIdentity(organisation).map((property) => told(organisation, property)),
      ),
      ...(register.organisations.length !== 1
        ? register.activities
            .filter((activity) => activity.controllers.length === 0)
            .map((activity) => ({
              subject: pointer('activities', activity.id, 'controllers'),
              params: { organisation: activity.id, missing: 'controllers' },
            }))
        : []),
    ],
  },
  OR02: {
    severity: 'error',
    articles: ['GDPR 13(2)(d)', 'GDPR 77'],
    blocks: 'statement',
    rows: ['S56'],
    message: {
      en: 'No supervisory authority is known for {organisation}.',
      nl: 'Voor {organisation} is geen toezichthouder bekend.',
    },
    remedy: {
      en: 'Give `authority` in the config: a country code (`NL`, `BE`), for Germany with the Land (`DE-NW`).',
      nl: 'Geef `authority` in de config: een landcode (`NL`, `BE`), voor Duitsland met de deelstaat (`DE-NW`).',
    },
    run: (context) =>
      forEach(
        context,
        ({ authority }) => authority === undefined || authorityFor(authority) === undefined,
        'authority',
      ),
  },
  OR04: {
    severity: 'warning',
    articles: ['GDPR 12(2)', 'GDPR 12(6)', 'GDPR 5(1)(c)'],
    blocks: 'none',
    rows: ['S08'],
    message: {
      en: 'A copy of an identity document is asked for with requests.',
      nl: 'Bij verzoeken wordt een kopie van een identiteitsbewijs gevraagd.',
    },
    remedy: {
      en: 'Check identity only on reasonable doubt, first by login or questions; a copy, with number and photo hidden, comes last.',
      nl: 'Controleer de identiteit alleen bij redelijke twijfel, eerst via login of vragen; een kopie, met nummer en foto afgeschermd, komt als laatste.',
    },
    run: ({ register }) => {
      const { when, means } = register.rights.identification ?? {};
      const asks = means === 'idCopy' || (means === 'redactedIdCopy' && when === 'always');
      return asks ? [{ subject: '/rights/identification' }] : [];
    },
  },
  OR05: {
    severity: 'warning',
    articles: ['GDPR 12(3)', 'GDPR 77'],
    blocks: 'none',
    rows: ['S06'],
    message: {
      en: '"{text}": requests are answered within one month, and a complaint to the authority has no conditions.',
      nl: '"{text}": verzoeken worden binnen één maand beantwoord, en een klacht bij de toezichthouder kent geen voorwaarden.',
    },
    remedy: {
      en: 'Set `answerWithin` to at most `P1M` (30 days can be longer), and let the complaints procedure be a choice.',
      nl: 'Zet `answerWithin` op ten hoogste `P1M` (30 dagen kan langer zijn), en laat de klachtenprocedure een keuze zijn.',
    },
    run: ({ register }) => [
      ...(register.rights.answerWithin !== undefined && exceedsOneMonth(register.rights.answerWithin)
        ? [{ subject: '/rights/answerWithin', params: { text: register.rights.answerWithin } }]
        : []),
      ...textsMatching(
        register,
        textPatterns.conditionalComplaint,
        ({ property }) => property === 'complaintProcedure',
      ),
    ],
  },
  S05: {
    severity: 'error',
    articles: ['GDPR 12(2)'],
    blocks: 'statement',
    message: {
      en: 'There is no channel through which people can exercise their rights.',
      nl: 'Er is geen kanaal waarlangs mensen hun rechten kunnen uitoefenen.',
    },
    remedy: {
      en: 'Give an e-mail address, URL, telephone number or post in `rights` of the config, or declare routes with a full web address with `rightsRoute`.',
      nl: 'Geef een e-mailadres, URL, telefoonnummer of post in `rights` van de config, of geef routes met een volledig webadres op met `rightsRoute`.',
    },
    run: ({ register: { rights } }) =>
      [rights.email, rights.phone, rights.url].some((way) => way !== undefined) ||
      rights.post === true ||
      // A path of our own is nothing a reader of the statement can follow.
      rights.routes.some(({ path }) => path !== undefined && /^https?:/.test(path))
        ? []
        : [{ subject: '/rights' }],
  },
  S16: {
    severity: 'info',
    articles: [],
    blocks: 'none',
    message: {
      en: '{organisation} has no company number; e-commerce law asks for it on a website.',
      nl: '{organisation} heeft geen ondernemingsnummer; het e-handelsrecht vraagt het op een website.',
    },
    remedy: {
      en: 'Give `companyNumber` in the config.',
      nl: 'Geef `companyNumber` in de config.',
    },
    run: (context) => forEach(context, ({ companyNumber }) => companyNumber === undefined, 'companyNumber'),
  },
  S17: {
    severity: 'error',
    articles: ['GDPR 13(1)(a)', 'GDPR 27'],
    blocks: 'both',
    message: {
      en: '{organisation} is outside the EU, but no representative in the EU is declared.',
      nl: '{organisation} is buiten de EU, maar er is geen vertegenwoordiger in de EU opgegeven.',
    },
    remedy: {
      en: 'Give name and contact of the `representative` in the config.',
      nl: 'Geef naam en contactgegevens van de vertegenwoordiger in `representative` van de config.',
    },
    run: (context) =>
      forEach(
        context,
        ({ address, representative }) =>
          address !== undefined &&
          !isEea(address.country) &&
          (representative === undefined || !isReachable(representative)),
        'representative',
      ),
  },
  S18: {
    severity: 'error',
    articles: ['GDPR 13(1)(b)', 'GDPR 14(1)(b)'],
    blocks: 'both',
    message: {
      en: '{organisation} has a data protection officer, but not how to reach them.',
      nl: '{organisation} heeft een functionaris voor gegevensbescherming, maar niet hoe die te bereiken is.',
    },
    remedy: {
      en: 'Give e-mail, telephone, URL or address of the `dpo` in the config; a name is not needed.',
      nl: 'Geef e-mail, telefoon, URL of adres van de `dpo` in de config; een naam hoeft niet.',
    },
    run: (context) => forEach(context, ({ dpo }) => typeof dpo === 'object' && !isReachable(dpo), 'dpo'),
  },
  S19: {
    severity: 'info',
    articles: ['GDPR 37(1)'],
    blocks: 'none',
    message: {
      en: 'It is not said of {organisation}: {missing}.',
      nl: 'Van {organisation} staat er niet: {missing}.',
    },
    remedy: {
      en: 'Check whether Art. 37(1) asks for one; give `dpo` (a contact, or `none`) and else a `privacyContact`.',
      nl: 'Ga na of art. 37, lid 1, er een vraagt; geef `dpo` (een contact, of `none`) en anders een `privacyContact`.',
    },
    run: (context) => [
      ...forEach(context, ({ dpo }) => dpo === undefined, 'dpo'),
      ...forEach(
        context,
        ({ dpo, privacyContact }) => dpo === 'none' && privacyContact === undefined,
        'privacyContact',
      ),
    ],
  },
});
