import type { Activity, ObservedCollection, ObservedStore, Register, Terms } from '../../model/register.js';
import type { CheckContext, Raised } from '../define-checks.js';

import { evidenceKey } from '../../model/evidence.js';
import { unique } from '../../model/ordering.js';
import { pointer } from '../../model/pointer.js';
import { effectiveTerms } from '../../model/terms.js';
import { daysOf } from '../../retention/index.js';
import { ownTermOf } from '../../vocabulary/index.js';
import { defineChecks } from '../define-checks.js';
import { keepsNothing, termsOfRetention } from '../retention-terms.js';

/** Months and years have no one length: periods that differ by less are the same. */
const tolerance = 0.03;

const collectionsOf = ({ register }: CheckContext): readonly ObservedCollection[] =>
  register.observed?.collections ?? [];
const storesOf = ({ register }: CheckContext): readonly ObservedStore[] => register.observed?.stores ?? [];

function atCollection({ id }: ObservedCollection, params: Readonly<Record<string, string>>): Raised {
  return { subject: pointer('observed', 'collections', id), params: { point: id, ...params } };
}

function atStore({ id }: ObservedStore, params: Readonly<Record<string, string>> = {}): Raised {
  return { subject: pointer('observed', 'stores', id), params: { store: id, ...params } };
}

/** The activities that the declared points of a place collect for. */
function activitiesOf(register: Register, { declaredAs }: ObservedCollection): readonly Activity[] {
  const ids = register.collectionPoints.filter(({ id }) => declaredAs.includes(id)).flatMap(({ collects }) => collects);
  return register.activities.filter(({ id }) => ids.includes(id));
}

/** Terms of every use of the fields that a store keeps. */
function termsOfStore(register: Register, { fields }: ObservedStore): readonly Terms[] {
  const kept = new Set(fields.map(evidenceKey));
  return register.activities.flatMap((activity) =>
    activity.data
      .filter(({ evidence }) => evidence.some((piece) => kept.has(evidenceKey(piece))))
      .map((use) => effectiveTerms(activity, use)),
  );
}

/** The periods that the uses of a store declare, each once. */
function periodsOf(terms: readonly Terms[]): readonly string[] {
  return unique(
    terms.flatMap(({ retention }) => [
      ...termsOfRetention(retention?.parsed).flatMap((term) => ('plus' in term ? [term.plus] : [])),
      ...(retention?.parsed?.rules ?? []).flatMap((rule) => rule.cap ?? []),
    ]),
  );
}

/** Periods after which code deletes that fit none of the declared ones. Part of the data may go earlier, never later. */
function deviating({ deletions }: ObservedStore, declared: readonly string[]): readonly string[] {
  const lengths = declared.flatMap((period) => daysOf(period) ?? []);
  if (lengths.length === 0) return [];
  return unique(
    deletions.flatMap(({ after, by, partial }) => {
      const found = after === undefined || by === 'softDelete' ? undefined : daysOf(after);
      if (after === undefined || found === undefined) return [];
      const fits = lengths.some((length) => Math.abs(length - found) <= length * tolerance);
      const isEarlier = partial === true && found < Math.min(...lengths);
      return fits || isEarlier ? [] : [after];
    }),
  );
}

const deletes = ({ deletions }: ObservedStore): boolean => deletions.some(({ by }) => by !== 'softDelete');

/** Categories that some activity uses, with those that its own terms descend from. */
function usedCategories(register: Register): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { category } of register.activities.flatMap(({ data }) => data)) {
    for (let id: string | undefined = category; id !== undefined && !used.has(id);) {
      used.add(id);
      id = ownTermOf('category', id, register.terms)?.parent;
    }
  }
  return used;
}

/** What the code was seen to do, held against what was declared. */
export const observedChecks = defineChecks({
  LB10: {
    severity: 'warning',
    articles: ['GDPR 5(1)(c)'],
    blocks: 'none',
    message: {
      en: '{point} asks for {field} ({category}), which no activity uses.',
      nl: '{point} vraagt {field} ({category}), dat geen verwerking gebruikt.',
    },
    remedy: {
      en: 'Do not ask for it, or annotate where it is kept and name the activity.',
      nl: 'Vraag het niet, of annoteer waar het wordt bewaard en noem de verwerking.',
    },
    run: (context) => {
      const used = usedCategories(context.register);
      return collectionsOf(context)
        .filter(({ declaredAs }) => declaredAs.length > 0)
        .flatMap((place) =>
          place.fields.flatMap(({ name, category }) =>
            category === undefined || used.has(category) ? [] : [atCollection(place, { field: name, category })],
          ),
        );
    },
  },
  OR03: {
    severity: 'warning',
    articles: ['GDPR 13(2)(e)'],
    blocks: 'none',
    rows: ['S33'],
    message: {
      en: '{point} requires {fields}, but "{activity}" does not say what follows from not giving them.',
      nl: '{point} verplicht {fields}, maar "{activity}" zegt niet wat er volgt als iemand ze niet geeft.',
    },
    remedy: {
      en: 'Add `provision` with its `consequence` to the activity, or make the fields optional.',
      nl: 'Voeg `provision` met `consequence` toe aan de verwerking, of maak de velden optioneel.',
    },
    run: (context) =>
      collectionsOf(context).flatMap((place) => {
        const required = place.fields.filter((field) => field.required && field.category !== undefined);
        if (required.length === 0) return [];
        return (
          activitiesOf(context.register, place)
            // Art. 13 is the controller's duty: what we do for others, they tell.
            .filter(({ role, provision }) => role !== 'processor' && provision?.consequence === undefined)
            .map(({ id }) => atCollection(place, { fields: required.map(({ name }) => name).join(', '), activity: id }))
        );
      }),
  },
  RT04: {
    severity: 'warning',
    articles: ['GDPR 5(1)(e)', 'GDPR 5(2)'],
    blocks: 'none',
    message: {
      en: 'Code deletes from {store} after {found}, but declared is {declared}.',
      nl: 'De code wist uit {store} na {found}, maar opgegeven is {declared}.',
    },
    remedy: {
      en: 'Bring `retention` and the code into agreement.',
      nl: 'Breng `retention` en de code met elkaar in overeenstemming.',
    },
    run: (context) =>
      storesOf(context).flatMap((store) => {
        const declared = periodsOf(termsOfStore(context.register, store));
        return deviating(store, declared).map((found) => ({
          ...atStore(store, { found, declared: declared.join(', ') }),
          evidence: store.deletions.filter(({ after }) => after === found).flatMap(({ evidence }) => evidence),
        }));
      }),
  },
  RT05: {
    severity: 'info',
    articles: ['GDPR 5(1)(e)'],
    blocks: 'none',
    message: {
      en: 'No code was found that deletes from {store}: that its period is kept, is not proven.',
      nl: 'Er is geen code gevonden die uit {store} wist: dat de termijn wordt nageleefd, is niet bewezen.',
    },
    remedy: {
      en: 'Delete by schedule or time to live, or organise a periodic review and write down who does it.',
      nl: 'Wis volgens schema of met een vervaltijd, of regel een periodieke controle en leg vast wie die doet.',
    },
    run: (context) =>
      storesOf(context)
        .filter((store) => store.evidence.length > 0 && store.deletions.length === 0)
        .filter((store) => {
          const terms = termsOfStore(context.register, store);
          return terms.some(({ retention }) => retention === undefined || !keepsNothing(retention.parsed));
        })
        .map((store) => atStore(store)),
  },
  RT09: {
    severity: 'info',
    articles: ['GDPR 17(1)'],
    blocks: 'none',
    message: {
      en: 'Code only marks {store} as deleted: that is no erasure.',
      nl: 'De code markeert {store} alleen als gewist: dat is geen wissing.',
    },
    remedy: {
      en: 'Erase marked records some time later, by schedule.',
      nl: 'Wis gemarkeerde gegevens enige tijd later echt, volgens schema.',
    },
    run: (context) =>
      storesOf(context)
        .filter((store) => store.deletions.some(({ by }) => by === 'softDelete') && !deletes(store))
        .map((store) => atStore(store)),
  },
  SP07: {
    severity: 'warning',
    articles: ['GDPR 9(1)', 'GDPR 25(1)'],
    blocks: 'none',
    message: {
      en: 'Free-text or upload field {field} of {point} may receive special data.',
      nl: 'Vrij tekst- of uploadveld {field} van {point} kan bijzondere gegevens krijgen.',
    },
    remedy: {
      en: 'Ask people not to give them or limit the field, and say in `specialCategories` of the config what happens on arrival.',
      nl: 'Vraag mensen ze niet te geven of begrens het veld, en zeg in `specialCategories` van de config wat er bij ontvangst gebeurt.',
    },
    run: (context) =>
      context.register.assertions.specialCategories?.onArrival !== undefined
        ? []
        : collectionsOf(context)
            .filter(
              (place) =>
                !activitiesOf(context.register, place).some(({ art9Condition }) => art9Condition !== undefined),
            )
            .flatMap((place) =>
              place.fields.filter(({ free }) => free).map(({ name }) => atCollection(place, { field: name })),
            ),
  },
});
