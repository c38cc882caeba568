import { defineChecks } from '../define-checks.js';
import { emptyReasons } from '../flows/empty-reasons.js';

/**
 * Where code hands personal data to, and what nobody has decided on (Art. 5, 25, 32 GDPR). Raised by judging flows; only what
 * facts alone tell is run here.
 */
export const dataFlowChecks = defineChecks({
  DF01: {
    severity: 'error',
    articles: ['GDPR 5(1)(c)', 'GDPR 5(1)(f)', 'GDPR 32(1)'],
    blocks: 'none',
    message: {
      en: 'Personal data reach the log through `{sink}`: {data}.',
      nl: 'Persoonsgegevens komen in het log via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Leave them out, log an id instead, or wrap the value in `redact(...)`.',
      nl: 'Laat ze weg, log een id, of zet `redact(...)` om de waarde.',
    },
  },
  DF02: {
    severity: 'error',
    articles: ['GDPR 5(1)(c)', 'GDPR 5(1)(f)', 'GDPR 28(3)'],
    blocks: 'none',
    message: {
      en: 'Personal data reach error tracking through `{sink}`: {data}.',
      nl: 'Persoonsgegevens komen bij de foutopsporing terecht via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Leave them out, wrap them in `redact(...)`, or declare the service as a recipient with these `categories`.',
      nl: 'Laat ze weg, zet er `redact(...)` om, of geef de dienst op als ontvanger met deze `categories`.',
    },
  },
  DF03: {
    severity: 'error',
    articles: ['GDPR 5(1)(c)', 'GDPR 25(2)'],
    blocks: 'none',
    message: {
      en: '`{setting}` makes {service} gather personal data by itself: {data}.',
      nl: 'Door `{setting}` verzamelt {service} zelf persoonsgegevens: {data}.',
    },
    remedy: {
      en: 'Change the setting, or declare the service as a recipient with these `categories`.',
      nl: 'Wijzig de instelling, of geef de dienst op als ontvanger met deze `categories`.',
    },
  },
  DF04: {
    severity: 'error',
    articles: ['GDPR 5(1)(c)', 'GDPR 5(1)(f)'],
    blocks: 'none',
    message: {
      en: 'Personal data stand in an error, `{sink}`, and go wherever it is logged or shown: {data}.',
      nl: 'Persoonsgegevens staan in een fout, `{sink}`, en komen overal waar die wordt gelogd of getoond: {data}.',
    },
    remedy: {
      en: 'Name an id in the message instead.',
      nl: 'Noem in de melding een id.',
    },
  },
  DF05: {
    severity: 'error',
    articles: ['GDPR 5(1)(b)', 'GDPR 5(1)(c)', 'GDPR 6(1)'],
    blocks: 'none',
    message: {
      en: 'Personal data reach analytics or advertising through `{sink}`: {data}.',
      nl: 'Persoonsgegevens komen bij analyse of reclame terecht via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Leave them out, or declare the service as a recipient with these `categories`.',
      nl: 'Laat ze weg, of geef de dienst op als ontvanger met deze `categories`.',
    },
  },
  DF06: {
    severity: 'error',
    articles: ['GDPR 5(1)(b)', 'GDPR 5(1)(c)', 'GDPR 28(3)'],
    blocks: 'none',
    message: {
      en: 'Personal data reach a language model through `{sink}`: {data}.',
      nl: 'Persoonsgegevens komen bij een taalmodel terecht via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Leave them out, or declare the service as a recipient with these `categories`.',
      nl: 'Laat ze weg, of geef de dienst op als ontvanger met deze `categories`.',
    },
  },
  DF07: {
    severity: 'error',
    articles: ['GDPR 5(1)(f)', 'GDPR 32(1)'],
    blocks: 'none',
    message: {
      en: 'Personal data stand in a URL, through `{sink}`: {data}.',
      nl: 'Persoonsgegevens staan in een URL, via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Send them in the body of the request: URLs are kept in histories and in the logs of servers.',
      nl: 'Stuur ze mee in het verzoek zelf: URLs blijven in geschiedenissen en in de logs van servers staan.',
    },
  },
  DF08: {
    severity: 'error',
    articles: ['GDPR 5(1)(f)', 'GDPR 25(1)', 'NL Tw 11.7a', 'BE WVP 10/2'],
    blocks: 'none',
    message: {
      en: 'Personal data are stored in the browser through `{sink}`: {data}.',
      nl: 'Persoonsgegevens worden in de browser opgeslagen via `{sink}`: {data}.',
    },
    remedy: {
      en: 'Keep them on the server, and in the browser a random id.',
      nl: 'Bewaar ze op de server, en in de browser een willekeurig id.',
    },
  },
  DF09: {
    severity: 'warning',
    articles: ['GDPR 5(1)(b)', 'GDPR 6(4)'],
    blocks: 'none',
    message: {
      en: '`{sink}` hands over for {activities} what is declared for other activities: {data}.',
      nl: '`{sink}` geeft voor {activities} wat voor andere verwerkingen is opgegeven: {data}.',
    },
    remedy: {
      en: 'Leave them out, or name the activity in `for` of the field when its purpose covers this use.',
      nl: 'Laat ze weg, of noem de verwerking in `for` van het veld als haar doel dit gebruik dekt.',
    },
  },
  DF10: {
    severity: 'warning',
    articles: ['GDPR 5(2)', 'GDPR 30(1)(c)'],
    blocks: 'none',
    message: {
      en: '{field} seems to hold {category}, and nobody has decided whether it is personal data.',
      nl: '{field} lijkt {category} te bevatten, en niemand heeft beslist of het een persoonsgegeven is.',
    },
    remedy: {
      en: 'Mark it as `{categoryId}`, or as not personal with the reason.',
      nl: 'Markeer het als `{categoryId}`, of als niet persoonlijk met de reden.',
    },
  },
  DF11: {
    severity: 'warning',
    articles: ['GDPR 4(1)', 'GDPR 5(2)'],
    blocks: 'none',
    message: {
      en: '{field} is marked as not personal for a reason that explains nothing: "{reason}".',
      nl: '{field} is gemarkeerd als niet persoonlijk om een reden die niets uitlegt: "{reason}".',
    },
    remedy: {
      en: 'Say why nobody can be recognised by it.',
      nl: 'Zeg waarom niemand eraan te herkennen is.',
    },
    run: ({ facts }) => emptyReasons(facts),
  },
});
