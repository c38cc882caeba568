import type { RecipientDeclaration } from '../../core/src/declarations/index.js';

import { assertFinds } from '../support/findings.js';
import { config, judge, mailer, newsletter, organisation, recipient } from '../support/register-builder.js';

function to(changes: { readonly [Key in keyof RecipientDeclaration]?: RecipientDeclaration[Key] | undefined } = {}) {
  const given = Object.entries({ ...mailer, ...changes }).filter(([, value]) => value !== undefined);
  return judge([
    newsletter({ recipients: ['mailer'] }),
    recipient(Object.fromEntries(given) as unknown as RecipientDeclaration),
  ]);
}

describe('checks: recipients', () => {
  it('RC02 a processor without an agreement', () => {
    assertFinds('RC02', to({ agreement: undefined }), ['/recipients/mailer/agreement'], to());
    assertFinds(
      'RC02',
      to({ agreement: undefined, role: 'subProcessor' }),
      ['/recipients/mailer/agreement'],
      to({ agreement: undefined, role: 'controller' }),
    );
  });

  it('RC03 a role nobody said', () => {
    assertFinds('RC03', to({ role: undefined }), ['/recipients/mailer/role'], to());
  });

  it('RC05 a joint controller without arrangement or contact point', () => {
    assertFinds(
      'RC05',
      to({ role: 'jointController' }),
      ['/recipients/mailer/arrangement', '/recipients/mailer/contactPoint'],
      to({
        role: 'jointController',
        arrangement: { nl: 'wij beantwoorden vragen' },
        contactPoint: 'info@example.test',
      }),
    );
  });

  it('RC05 joint control with nobody', () => {
    const joint = newsletter({ role: 'jointController' });
    const two = config({ organisations: [organisation, { ...organisation, id: 'other' }] });
    assertFinds(
      'RC05',
      judge([joint]),
      ['/activities/newsletter/controllers'],
      judge([newsletter({ role: 'jointController', controllers: ['example', 'other'] })], two),
    );
  });

  it('RC06 a processor that decides like a controller', () => {
    const asProcessor = newsletter({ role: 'processor', legalBasis: undefined });
    assertFinds(
      'RC06',
      judge([newsletter({ role: 'processor' })]),
      ['/activities/newsletter/legalBasis'],
      judge([asProcessor]),
    );
  });

  it('S21 a processor that does not say for whom and what', () => {
    const told = { onBehalfOf: { nl: 'onze klanten' }, processingCategories: { nl: 'opslag' } };
    assertFinds(
      'S21',
      judge([newsletter({ role: 'processor' })]),
      ['/activities/newsletter/onBehalfOf', '/activities/newsletter/processingCategories'],
      judge([newsletter({ role: 'processor', ...told })]),
    );
  });

  it('S38 a recipient that cannot be told', () => {
    assertFinds('S38', to({ name: undefined }), ['/recipients/mailer/name'], to({ name: undefined, kind: 'mail' }));
  });

  it('S39 a recipient told by its kind alone', () => {
    assertFinds(
      'S39',
      to({ name: undefined, kind: 'mail' }),
      ['/recipients/mailer/name'],
      to({ name: undefined, kind: 'police' }),
    );
  });

  it('S39 a recipient of which nobody says what for', () => {
    assertFinds(
      'S39',
      to({ purpose: undefined }),
      ['/recipients/mailer/purpose'],
      to({ purpose: undefined, kind: 'mail' }),
    );
  });
});
