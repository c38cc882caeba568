import type { Evidence } from '../../facts/location.js';

import { evidenceKey } from '../../model/evidence.js';
import { pointer } from '../../model/pointer.js';
import { effectiveTerms } from '../../model/terms.js';
import { defineChecks } from '../define-checks.js';
import { keepsNothing } from '../retention-terms.js';

const evidenceText = (evidence: readonly Evidence[]): string => evidence.map(evidenceKey).join(', ');

/** Annotations and other input. Most are raised where the input is read; here is what they say. */
export const annotationChecks = defineChecks({
  AN01: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The value cannot be read without running the code: {reason}.',
      nl: 'De waarde is niet te lezen zonder de code uit te voeren: {reason}.',
    },
    remedy: {
      en: 'Change this: {instead}.',
      nl: 'Pas dit aan: {instead}.',
    },
  },
  AN02: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '"{value}" is not a known value of `{property}`.',
      nl: '"{value}" is geen bekende waarde van `{property}`.',
    },
    remedy: {
      en: 'Use an id of the vocabulary, or declare a term of your own.',
      nl: 'Gebruik een id uit de woordenlijst, of geef een eigen term op.',
    },
  },
  AN03: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The retention "{text}" cannot be read: {problem}.',
      nl: 'De bewaartermijn "{text}" is niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Write a retention expression, e.g. `P1Y after customer.end`.',
      nl: 'Schrijf een bewaartermijn, bv. `P1Y after customer.end`.',
    },
  },
  AN04: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The decorator on {member} cannot stand there: {why}.',
      nl: 'De decorator op {member} kan daar niet staan: {why}.',
    },
    remedy: {
      en: 'Mark it with `@PersonalFields` on the class.',
      nl: 'Markeer het veld met `@PersonalFields` op de klasse.',
    },
  },
  AN05: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '`{property}` is not an option of {declaration}.',
      nl: '`{property}` is geen optie van {declaration}.',
    },
    remedy: {
      en: 'Remove it, or correct its name.',
      nl: 'Haal de optie weg, of verbeter de naam.',
    },
  },
  AN06: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '`{property}` must be {expected}, not {found}.',
      nl: '`{property}` moet {expected} zijn, niet {found}.',
    },
    remedy: {
      en: 'Correct the value.',
      nl: 'Verbeter de waarde.',
    },
  },
  AN07: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'Activity "{activity}" is named here, but declared nowhere.',
      nl: 'Verwerking "{activity}" wordt hier genoemd, maar is nergens opgegeven.',
    },
    remedy: {
      en: 'Declare it with `activity({ id: "{activity}", ... })` or in the config, or correct the name.',
      nl: 'Geef haar op met `activity({ id: "{activity}", ... })` of in de config, of verbeter de naam.',
    },
  },
  AN08: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'Recipient "{recipient}" is named here, but declared nowhere.',
      nl: 'Ontvanger "{recipient}" wordt hier genoemd, maar is nergens opgegeven.',
    },
    remedy: {
      en: 'Declare it with `recipient({ id: "{recipient}", ... })` or in the config, or correct the name.',
      nl: 'Geef hem op met `recipient({ id: "{recipient}", ... })` of in de config, of verbeter de naam.',
    },
  },
  AN09: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The id "{id}" is declared twice ({kind}). The other: {other}.',
      nl: 'De id "{id}" is twee keer opgegeven ({kind}). De andere: {other}.',
    },
    remedy: {
      en: 'Give one of them another id, or remove it.',
      nl: 'Geef een van beide een andere id, of haal er een weg.',
    },
  },
  AN10: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: '{field} belongs to no activity: it is shown under "to be assigned".',
      nl: '{field} hoort bij geen verwerking: het staat onder "nog toe te wijzen".',
    },
    remedy: {
      en: 'Name the activity in `for`, or in `@ProcessedFor` on the class.',
      nl: 'Noem de verwerking in `for`, of in `@ProcessedFor` op de klasse.',
    },
  },
  AN11: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: '{field} is marked as not personal without a reason.',
      nl: '{field} is zonder reden gemarkeerd als niet persoonlijk.',
    },
    remedy: {
      en: 'Say why nobody can be recognised by it.',
      nl: 'Zeg waarom niemand eraan te herkennen is.',
    },
  },
  AN12: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'Two declarations disagree on {field}: {first} and {second}.',
      nl: 'Twee opgaven over {field} spreken elkaar tegen: {first} en {second}.',
    },
    remedy: {
      en: 'Keep one of them.',
      nl: 'Houd er één.',
    },
    run: ({ register }) =>
      register.activities.flatMap((activity) =>
        activity.data
          .filter((use) => activity.notCollected.includes(use.category))
          .filter((use) => !keepsNothing(effectiveTerms(activity, use).retention?.parsed))
          .map((use) => ({
            subject: pointer('activities', activity.id, 'notCollected'),
            params: {
              field: `${activity.id}: ${use.category}`,
              first: 'notCollected',
              second: evidenceText(use.evidence),
            },
            evidence: [...activity.evidence, ...use.evidence],
          })),
      ),
  },
  AN13: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The tag `{tag}` cannot be read: {problem}.',
      nl: 'De tag `{tag}` is niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Write `@personalData <category> for <activity>`.',
      nl: 'Schrijf `@personalData <category> for <activity>`.',
    },
  },
  AN14: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: '{file} cannot be read wholly: {problem}.',
      nl: '{file} is niet helemaal te lezen: {problem}.',
    },
    remedy: {
      en: 'Mend the file and run again.',
      nl: 'Herstel het bestand en voer opnieuw uit.',
    },
  },
  AN15: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The facts of package {package} cannot be used: {problem}.',
      nl: 'De feiten van pakket {package} zijn niet te gebruiken: {problem}.',
    },
    remedy: {
      en: 'Install a version of the package that carries a valid fact file, or make it again with `verklaar report --library`.',
      nl: 'Installeer een versie van het pakket met een geldig feitenbestand, of maak het opnieuw met `verklaar report --library`.',
    },
  },
  AN16: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'No annotation was found: the documents would be empty.',
      nl: 'Er is geen annotatie gevonden: de documenten zouden leeg zijn.',
    },
    remedy: {
      en: 'Mark the first field with `@PersonalData`, and check which files `include` and the tsconfig name.',
      nl: 'Markeer het eerste veld met `@PersonalData`, en ga na welke bestanden `include` en de tsconfig noemen.',
    },
    run: ({ facts }) => (facts.some((fact) => fact.kind === 'personalField') ? [] : [{ subject: '/activities' }]),
  },
  AN17: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: '`PersonalFields` names {name}, which {owner} does not have.',
      nl: '`PersonalFields` noemt {name}, maar {owner} heeft dat niet.',
    },
    remedy: {
      en: 'Correct the name, or remove it.',
      nl: 'Verbeter de naam, of haal hem weg.',
    },
  },
  AN18: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The retention names "{event}", which is no known event or state.',
      nl: 'De bewaartermijn noemt "{event}", en dat is geen bekende gebeurtenis of toestand.',
    },
    remedy: {
      en: 'Use a known event, or declare your own with `event({ id: "x..." })`.',
      nl: 'Gebruik een bekende gebeurtenis, of geef een eigen op met `event({ id: "x..." })`.',
    },
  },
  AN19: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The id "{id}" is not a literal of lower-case words joined by hyphens.',
      nl: 'De id "{id}" is geen vaste tekst van woorden in kleine letters met streepjes ertussen.',
    },
    remedy: {
      en: 'Write the id as a literal, e.g. `newsletter-proof`.',
      nl: 'Schrijf de id als vaste tekst, bv. `newsletter-proof`.',
    },
  },
  AN20: {
    severity: 'info',
    articles: [],
    blocks: 'none',
    message: {
      en: 'The scripts and templates of these files were not read: {files}. Where they send data is not seen.',
      nl: 'De scripts en sjablonen van deze bestanden zijn niet gelezen: {files}. Waarheen ze gegevens sturen, is niet gezien.',
    },
    remedy: {
      en: 'Lint them with the plugin where it can, and keep what handles personal data in TypeScript files; `exclude` leaves files out.',
      nl: 'Lint ze met de plug-in waar dat kan, en houd wat persoonsgegevens verwerkt in TypeScript-bestanden; `exclude` laat bestanden weg.',
    },
  },
  AN21: {
    severity: 'warning',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The tag `{tag}` is not read: {why}.',
      nl: 'De tag `{tag}` wordt niet gelezen: {why}.',
    },
    remedy: {
      en: 'Begin a line of a doc comment (`/** ... */`) with it; where it is only mentioned, put it between backticks.',
      nl: 'Begin er een regel van een doc-commentaar (`/** ... */`) mee; zet hem tussen backticks waar hij alleen genoemd wordt.',
    },
  },
});
