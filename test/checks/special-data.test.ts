import type { ActivityDeclaration } from '../../core/src/declarations/index.js';

import { assertFinds } from '../support/findings.js';
import { config, judge, newsletter, organisation, term } from '../support/register-builder.js';

const health = (changes: Partial<ActivityDeclaration> = {}) =>
  newsletter({ data: ['special.health'], art9Condition: '9a', accessPersons: { nl: 'artsen' }, ...changes });
const own = term('category', { id: 'care.allergy', parent: 'special.health', labels: { nl: 'allergieën' } });
const law = { name: { nl: 'de wet op de voorbeelden' } };

describe('checks: special data', () => {
  it('SP01 a special category without a condition', () => {
    assertFinds(
      'SP01',
      judge([newsletter({ data: ['special.health'] })]),
      ['/activities/newsletter/data/special.health/art9Condition'],
      judge([health()]),
    );
  });

  it('SP01 an own category that descends from a special one', () => {
    assertFinds(
      'SP01',
      judge([own, newsletter({ data: ['care.allergy'] })]),
      ['/activities/newsletter/data/care.allergy/art9Condition'],
      judge([own, newsletter({ data: [{ category: 'care.allergy', art9Condition: '9a' }] })]),
    );
  });

  it('SP02 explicit consent that nothing shows', () => {
    assertFinds(
      'SP02',
      judge([newsletter({ data: ['special.health'], art9Condition: '9a', consentRecord: undefined })]),
      ['/activities/newsletter/data/special.health/art9Condition'],
      judge([health()]),
    );
  });

  it('SP03 a condition that needs a law', () => {
    assertFinds(
      'SP03',
      judge([health({ art9Condition: '9h' })]),
      ['/activities/newsletter/data/special.health/specialLaw'],
      judge([health({ art9Condition: '9h', specialLaw: law })]),
    );
  });

  it('SP04 criminal data without a law', () => {
    assertFinds(
      'SP04',
      judge([newsletter({ data: ['criminal'] })]),
      ['/activities/newsletter/data/criminal/specialLaw'],
      judge([newsletter({ data: ['criminal'], specialLaw: law })]),
    );
  });

  it('SP05 a national number without a law', () => {
    assertFinds(
      'SP05',
      judge([newsletter({ data: ['nationalId'] })]),
      ['/activities/newsletter/data/nationalId/specialLaw'],
      judge([newsletter({ data: ['nationalId'], specialLaw: law })]),
    );
  });

  it('SP06 health data in Belgium without the persons with access', () => {
    const belgian = config({ markets: ['BE'] });
    const open = newsletter({ data: ['special.health'], art9Condition: '9a' });
    assertFinds('SP06', judge([open], belgian), ['/activities/newsletter/accessPersons'], judge([health()], belgian));
    const seat = { ...organisation, address: { ...organisation.address!, country: 'BE' } };
    assertFinds(
      'SP06',
      judge([open], config({ organisations: [seat] })),
      ['/activities/newsletter/accessPersons'],
      judge([open], config()),
    );
  });

  it('SP08 special data that the config denies', () => {
    const denied = config({ specialCategories: { collected: 'none' } });
    assertFinds(
      'SP08',
      judge([health()], denied),
      ['/activities/newsletter/data/special.health'],
      judge([newsletter()], denied),
    );
  });

  it('SP08 is silent about those to whom nothing is denied', () => {
    const denied = (...audiences: string[]) => config({ specialCategories: { collected: 'none', audiences } });
    const point = ['/activities/newsletter/data/special.health'];
    assertFinds('SP08', judge([health()], denied('public')), point, judge([health()], denied('staff')));
  });
});
