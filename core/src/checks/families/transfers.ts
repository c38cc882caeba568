import type { TransferDeclaration } from '../../declarations/index.js';
import type { Recipient, Register } from '../../model/register.js';

import { hasAdequacy, isAdequate, isEea } from '../../law/index.js';
import { lacksPlace } from '../../model/lacks-place.js';
import { unique } from '../../model/ordering.js';
import { pointer } from '../../model/pointer.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { textsMatching } from '../texts-matching.js';

/** Safeguards of which a person may get a copy (Art. 13(1)(f)). */
const safeguards: readonly string[] = ['scc', 'sccSa', 'bcr', 'code', 'certification', 'adHoc', 'derogCompelling'];
/** Data of a recipient in a country outside the EEA, and what was declared of it. */
interface Transfer {
  readonly recipient: Recipient;
  readonly country: string;
  readonly declared: TransferDeclaration | undefined;
}

function transfersOf(register: Register): readonly Transfer[] {
  return register.recipients.flatMap((recipient) => {
    const declared = recipient.transfers ?? [];
    const seen = [recipient.country, ...(recipient.processingCountries ?? [])].filter(
      (country) => country !== undefined,
    );
    return unique([...seen, ...declared.map((transfer) => transfer.country)])
      .filter((country) => !isEea(country))
      .map((country) => ({
        recipient,
        country,
        declared: declared.find((transfer) => transfer.country === country),
      }));
  });
}

function told({ recipient, country }: Transfer, ...rest: readonly string[]): Raised {
  return {
    subject: pointer('recipients', recipient.id, 'transfers', country, ...rest),
    params: { recipient: recipient.name ?? recipient.id, country },
  };
}

/** Whether something carries the transfer: an adequacy decision, or a mechanism that fits the country. */
function isCarried({ country, declared }: Transfer): boolean {
  const mechanism = declared?.mechanism;
  if (mechanism === undefined) return isAdequate(country);
  if (mechanism === 'adequacy') return hasAdequacy(country);
  return mechanism === 'dpf' ? country === 'US' : true;
}

/** Transfers outside the EEA (Art. 44-49 GDPR). */
export const transferChecks = defineChecks({
  TR01: {
    severity: 'error',
    articles: ['GDPR 44', 'GDPR 45', 'GDPR 46', 'GDPR 49', 'GDPR 13(1)(f)'],
    blocks: 'both',
    rows: ['S42'],
    message: {
      en: '{recipient} gets data in {country}, outside the EEA, without adequacy decision, safeguard or derogation.',
      nl: '{recipient} krijgt gegevens in {country}, buiten de EER, zonder adequaatheidsbesluit, waarborg of afwijking.',
    },
    remedy: {
      en: 'Declare the transfer in `transfers` with its `mechanism`, or keep the data in the EEA.',
      nl: 'Geef de doorgifte op in `transfers` met haar `mechanism`, of houd de gegevens in de EER.',
    },
    run: ({ register }) =>
      transfersOf(register)
        .filter((transfer) => !isCarried(transfer))
        .map((transfer) => told(transfer)),
  },
  TR02: {
    severity: 'error',
    articles: ['GDPR 45'],
    blocks: 'both',
    message: {
      en: 'For {recipient} the EU-US Data Privacy Framework is claimed, but no certification is recorded.',
      nl: 'Voor {recipient} is het EU-VS-gegevensprivacykader genoemd, maar geen certificering vastgelegd.',
    },
    remedy: {
      en: 'Look the recipient up in the list of participants and record date and URL in `certification`.',
      nl: 'Zoek de ontvanger op in de lijst van deelnemers en leg datum en URL vast in `certification`.',
    },
    run: ({ register }) =>
      transfersOf(register)
        .filter(({ declared }) => declared?.mechanism === 'dpf' && declared.certification === undefined)
        .map((transfer) => told(transfer, 'certification')),
  },
  TR03: {
    severity: 'error',
    articles: ['CJEU C-311/18', 'CJEU C-362/14'],
    blocks: 'both',
    message: {
      en: '"{text}" is invalid as a ground for transfers.',
      nl: '"{text}" is ongeldig als grond voor doorgifte.',
    },
    remedy: {
      en: 'Remove it and declare the mechanism that carries the transfer today.',
      nl: 'Haal het weg en geef het mechanisme op dat de doorgifte vandaag draagt.',
    },
    run: ({ register }) => textsMatching(register, textPatterns.invalidShield),
  },
  TR04: {
    severity: 'warning',
    articles: ['GDPR 46(2)(c)', 'CJEU C-311/18'],
    blocks: 'none',
    message: {
      en: '{recipient}: standard contractual clauses for {country} without a transfer impact assessment.',
      nl: '{recipient}: standaardcontractbepalingen voor {country} zonder doorgiftebeoordeling.',
    },
    remedy: {
      en: 'Make the assessment and name it in `assessment`.',
      nl: 'Maak de beoordeling en noem haar in `assessment`.',
    },
    run: ({ register }) =>
      transfersOf(register)
        .filter(({ declared }) => declared?.mechanism === 'scc' && declared.assessment === undefined)
        .map((transfer) => told(transfer, 'assessment')),
  },
  TR05: {
    severity: 'warning',
    articles: ['GDPR 13(1)(f)'],
    blocks: 'none',
    message: {
      en: '"{text}" does not tell whether data leave the EEA.',
      nl: '"{text}" zegt niet of gegevens de EER verlaten.',
    },
    remedy: {
      en: 'Say inside or outside the EEA, and name the countries.',
      nl: 'Zeg binnen of buiten de EER, en noem de landen.',
    },
    run: ({ register }) => textsMatching(register, textPatterns.notEea),
  },
  S41: {
    severity: 'error',
    articles: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
    blocks: 'both',
    message: {
      en: 'It is not known in which country {recipient} is: nobody can tell whether data leave the EEA.',
      nl: 'Onbekend is in welk land {recipient} zit: niemand kan zeggen of gegevens de EER verlaten.',
    },
    remedy: {
      en: 'Add `country`, and `processingCountries` when data are stored or read elsewhere.',
      nl: 'Voeg `country` toe, en `processingCountries` als gegevens elders worden opgeslagen of ingezien.',
    },
    run: ({ register }) =>
      register.recipients.filter(lacksPlace).map((recipient) => ({
        subject: pointer('recipients', recipient.id, 'country'),
        params: { recipient: recipient.name ?? recipient.id },
      })),
  },
  S43: {
    severity: 'error',
    articles: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 46'],
    blocks: 'statement',
    message: {
      en: '{recipient}, {country}: it is not said how to get a copy of the safeguard, or where it is.',
      nl: '{recipient}, {country}: er staat niet hoe iemand een kopie van de waarborg krijgt of waar die staat.',
    },
    remedy: {
      en: 'Say it in `copy` of the transfer.',
      nl: 'Zeg het in `copy` van de doorgifte.',
    },
    run: ({ register }) =>
      transfersOf(register)
        .filter(({ declared }) => safeguards.includes(declared?.mechanism ?? '') && declared?.copy === undefined)
        .map((transfer) => told(transfer, 'copy')),
  },
  S44: {
    severity: 'error',
    articles: ['GDPR 49(1)'],
    blocks: 'statement',
    message: {
      en: '{recipient}, {country}: the risks or the compelling interests behind this transfer are not told.',
      nl: '{recipient}, {country}: de risico’s of de dwingende belangen achter deze doorgifte staan er niet.',
    },
    remedy: {
      en: 'Say them in `risks` of the transfer.',
      nl: 'Zeg ze in `risks` van de doorgifte.',
    },
    run: ({ register }) =>
      transfersOf(register)
        .filter(({ declared }) => ['derogConsent', 'derogCompelling'].includes(declared?.mechanism ?? ''))
        .filter(({ declared }) => declared?.risks === undefined)
        .map((transfer) => told(transfer, 'risks')),
  },
  S45: {
    severity: 'error',
    articles: ['GDPR 13(1)(f)', 'GDPR 5(1)(a)'],
    blocks: 'statement',
    message: {
      en: 'The config says that no data leave the EEA, but {recipient} has them in {country}.',
      nl: 'De config zegt dat er geen gegevens buiten de EER komen, maar {recipient} heeft ze in {country}.',
    },
    remedy: {
      en: 'Remove `transfers: "none"` from the config, or correct the countries of the recipient.',
      nl: 'Haal `transfers: "none"` uit de config, of verbeter de landen van de ontvanger.',
    },
    run: ({ register }) =>
      register.assertions.transfers === 'none' ? transfersOf(register).map((transfer) => told(transfer)) : [],
  },
});
