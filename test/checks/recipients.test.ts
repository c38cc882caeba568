import assert from 'node:assert/strict';

import type { RecipientDeclaration } from '../../core/src/declarations/index.js';
import type { Fact, RecipientFact } from '../../core/src/facts/facts.js';
import type { ThirdPartyContact } from '../../core/src/facts/flow.js';
import type { Outflow } from '../../core/src/facts/observation.js';

import { checkRegister } from '../../core/src/checks/check-register.js';
import { buildRegister } from '../../core/src/model/build-register.js';
import { assertFinds } from '../support/findings.js';
import { data, lineOf, to as flowTo } from '../support/flow-builder.js';
import {
  config,
  judge,
  type Judged,
  mailer,
  newsletter,
  organisation,
  recipient,
  sharedWith,
} from '../support/register-builder.js';

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

  describe('held against what code was seen to send', () => {
    const nothing: Outflow = { flows: [], contacts: [], settings: [] };
    const contact = (parts: Partial<ThirdPartyContact>): Outflow => ({
      ...nothing,
      contacts: [
        { kind: 'thirdPartyContact', evidence: { file: 'src/app.ts', symbol: 'module' }, at: lineOf(7), ...parts },
      ],
    });
    const seen = (facts: readonly Fact[], outflow: Outflow, settings = config()): Judged => {
      const { register } = buildRegister({ facts, config: settings, outflow });
      return { register, findings: checkRegister(register, { config: settings, facts, outflow }) };
    };
    const psp = recipient({ ...mailer, id: 'psp', service: 'mollie' });

    it('RC04 declared in code, and reached by none', () => {
      const subjects = ['/recipients/psp/service'];
      assertFinds('RC04', seen([psp], nothing), subjects, seen([psp], contact({ service: 'mollie' })));
      assertFinds('RC04', seen([psp], nothing), subjects, seen([psp, sharedWith('Pay', 'psp')], nothing));
      assertFinds('RC04', seen([psp], contact({ service: 'brevo' })), subjects, judge([psp]));
      const host = recipient({ ...mailer, service: 'api.depot.example' });
      const reached = seen([host], contact({ host: 'api.depot.example' }));
      assertFinds('RC04', seen([host], nothing), ['/recipients/mailer/service'], reached);
    });

    it('RC04 is no business of what people use by hand, or of scripts in a page', () => {
      const inConfig: Fact = { ...(psp as RecipientFact), evidence: { file: 'x.json', symbol: 'recipients/psp' } };
      const withoutService = recipient(mailer);
      const inPage = recipient({ ...mailer, service: 'google-analytics' });
      assertFinds(
        'RC04',
        seen([psp], nothing),
        ['/recipients/psp/service'],
        seen([inConfig, withoutService, inPage], nothing),
      );
    });

    it('RC08 talked to, told nothing that was seen, and declared nowhere', () => {
      const [found] = assertFinds(
        'RC08',
        seen([], contact({ service: 'mollie', package: '@mollie/api-client' })),
        ['/observed/thirdParties/mollie'],
        seen([psp], contact({ service: 'mollie', package: '@mollie/api-client' })),
      );
      assert.deepEqual([found?.severity, found?.at, found?.params.recipient], ['info', lineOf(7), 'Mollie']);
      const told = flowTo('recipient', 'fetch', [data('contact.email', 'email')], { sink: { host: 'x.example' } });
      assertFinds(
        'RC08',
        seen([], contact({ host: 'x.example' })),
        ['/observed/thirdParties/x.example'],
        seen([], { ...contact({ host: 'x.example' }), flows: [told] }),
      );
    });
  });
});
