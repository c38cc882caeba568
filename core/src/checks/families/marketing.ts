import type { Marketing } from '../../declarations/index.js';
import type { Activity, Register } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { restsOn } from '../../model/terms.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { controlledActivities } from '../scopes.js';

interface Campaign {
  readonly activity: Activity;
  readonly marketing: Marketing;
}

function campaignsOf(register: Register): readonly Campaign[] {
  return controlledActivities(register).flatMap((activity) =>
    activity.marketing === undefined ? [] : [{ activity, marketing: activity.marketing }],
  );
}

const told = (activity: Activity, ...property: readonly string[]): Raised => ({
  subject: pointer('activities', activity.id, ...property),
  params: { activity: activity.id },
});

/** Direct marketing by electronic means (NL Tw 11.7, BE XII.13 WER; Art. 21(2) GDPR). */
export const marketingChecks = defineChecks({
  EP04: {
    severity: 'error',
    articles: ['NL Tw 11.7(1)', 'BE WER XII.13'],
    blocks: 'both',
    rows: ['S61'],
    message: {
      en: '"{activity}" sends e-mail or text messages on legitimate interests, and not to existing customers only.',
      nl: '"{activity}" stuurt e-mail of sms op gerechtvaardigd belang, en niet alleen aan bestaande klanten.',
    },
    remedy: {
      en: 'Ask for consent, or limit it to customers and similar products and say so in `marketing.audience`.',
      nl: 'Vraag toestemming, of beperk het tot klanten en gelijksoortige producten en zeg dat in `marketing.audience`.',
    },
    run: ({ register }) =>
      campaignsOf(register)
        .filter(({ marketing }) => marketing.channels.some((channel) => channel === 'email' || channel === 'sms'))
        .filter(({ marketing }) => marketing.audience !== 'customers')
        .filter(({ activity }) => restsOn(activity, 'legitimateInterests'))
        .map(({ activity }) => told(activity, 'marketing', 'audience')),
  },
  EP05: {
    severity: 'error',
    articles: ['NL Tw 11.7'],
    blocks: 'both',
    rows: ['S61'],
    message: {
      en: '"{activity}" calls people for marketing in the Netherlands without their consent.',
      nl: '"{activity}" belt mensen in Nederland voor marketing zonder hun toestemming.',
    },
    remedy: {
      en: 'Ask for consent first; for existing customers check the rule in force.',
      nl: 'Vraag eerst toestemming; ga voor bestaande klanten de geldende regel na.',
    },
    run: ({ register }) =>
      register.markets.includes('NL')
        ? campaignsOf(register)
            .filter(({ marketing }) => marketing.channels.includes('telephone'))
            .filter(({ activity }) => !restsOn(activity, 'consent'))
            .map(({ activity, marketing }) => ({
              ...told(activity, 'marketing', 'channels'),
              severity: marketing.audience === 'customers' ? 'warning' : 'error',
            }))
        : [],
  },
  S61: {
    severity: 'warning',
    articles: ['GDPR 21(2)', 'NL Tw 11.7', 'BE WER XII.13'],
    blocks: 'none',
    rows: ['S52'],
    message: {
      en: '"{activity}" is direct marketing: {missing} is not declared.',
      nl: '"{activity}" is direct marketing: {missing} is niet opgegeven.',
    },
    remedy: {
      en: 'Declare in `marketing` the channels, whom you approach and how a person stops it (`optOut`).',
      nl: 'Geef in `marketing` op: de kanalen, wie u benadert en hoe iemand het stopt (`optOut`).',
    },
    run: ({ register }) =>
      controlledActivities(register)
        .filter((activity) => activity.purposes.includes('directMarketing'))
        .flatMap((activity): readonly Raised[] => {
          if (activity.marketing === undefined) {
            return [{ ...told(activity, 'marketing'), params: { activity: activity.id, missing: 'marketing' } }];
          }
          const stops = activity.marketing.optOut !== undefined || activity.withdraw !== undefined;
          return stops
            ? []
            : [{ ...told(activity, 'marketing', 'optOut'), params: { activity: activity.id, missing: 'optOut' } }];
        }),
  },
});
