import assert from 'node:assert/strict';

import type { ApprovalContext, Approval } from '../../core/src/approvals/index.js';
import type { Fact } from '../../core/src/facts/facts.js';
import type { Finding } from '../../core/src/facts/finding.js';
import type { Register } from '../../core/src/model/register.js';

import { approvedRegisterPath, approvedTextPath, hashText, judgeApprovals } from '../../core/src/approvals/index.js';
import { describeFinding } from '../../core/src/checks/index.js';
import { serialiseRegister } from '../../core/src/model/index.js';
import { config, judge as judgeFacts, newsletter } from '../support/register-builder.js';

const file = 'privacy/approvals.yaml';
const words = (digit: string): string => digit.repeat(64);
const registerOf = (facts: readonly Fact[]): Register => judgeFacts(facts, config()).register;

const before = registerOf([newsletter()]);
const beforeText = serialiseRegister(before);
const approval: Approval = {
  document: 'website',
  language: 'nl-NL',
  version: '11111111',
  words: words('1'),
  text: hashText('# Verklaring\n'),
  model: hashText(beforeText),
  effectiveFrom: '2026-12-01',
  approvedOn: '2026-11-20',
  role: 'privacy officer',
};
const kept: Readonly<Record<string, string>> = {
  [approvedTextPath(approval)]: '# Verklaring\n',
  [approvedRegisterPath(approval)]: beforeText,
};
const same = { document: 'website', language: 'nl-NL', version: '11111111', words: words('1') };
const other = { ...same, version: '22222222', words: words('2') };

function judge(
  changes: Partial<ApprovalContext> & { readonly files?: typeof kept } = {},
): ReturnType<typeof judgeApprovals> {
  const { files = kept, ...context } = changes;
  return judgeApprovals({
    approvals: [{ approval }],
    file,
    texts: [same],
    register: before,
    facts: [],
    read: (path) => files[path],
    nameOf: (path) => `privacy/${path}`,
    today: '2027-01-01',
    ...context,
  });
}
const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ id, subject }) => `${id} ${subject}`);

describe('what was approved', () => {
  it('is in order while the text is the one that was approved', () => {
    const { findings, reviews } = judge();
    assert.deepEqual(findings, []);
    assert.deepEqual(reviews, [
      { document: 'website', language: 'nl-NL', version: '11111111', state: 'approved', approval },
    ]);
  });

  it('is a draft again once the text is another (AP02), and was never anything before', () => {
    const { findings, reviews } = judge({ texts: [other, { ...other, language: 'en' }] });
    assert.deepEqual(told(findings), ['AP02 /approvals/website/nl-NL']);
    assert.deepEqual(
      reviews.map(({ language, state }) => [language, state]),
      [
        ['nl-NL', 'changed'],
        ['en', 'draft'],
      ],
    );
    const [finding] = findings;
    assert.ok(finding);
    assert.match(describeFinding(finding, 'en').message, /^What statement "website" says in nl-NL is not/u);
    assert.match(describeFinding(finding, 'nl').message, /^Wat verklaring "website" in nl-NL zegt, is niet/u);
    assert.match(describeFinding(finding, 'en').remedy, /`verklaar approve website --lang nl-NL`/u);
  });

  it('is another text where two share a version', () => {
    const twin = { ...same, words: `11111111${words('2').slice(8)}` };
    assert.deepEqual(told(judge({ texts: [twin] }).findings), ['AP02 /approvals/website/nl-NL']);
  });

  it('counts by its last approval', () => {
    const newer: Approval = { ...approval, version: '22222222', words: words('2') };
    const approvals = [{ approval }, { approval: newer }];
    const files = { ...kept, [approvedTextPath(newer)]: '# Verklaring\n' };
    assert.deepEqual(judge({ approvals, files, texts: [other] }).findings, []);
    assert.deepEqual(told(judge({ approvals, files }).findings), ['AP02 /approvals/website/nl-NL']);
  });

  it('is told when its document is no longer made (AP03)', () => {
    assert.deepEqual(told(judge({ texts: [] }).findings), ['AP03 /approvals/website/nl-NL']);
    assert.deepEqual(told(judge({ texts: [{ ...same, language: 'en' }] }).findings), ['AP03 /approvals/website/nl-NL']);
    assert.deepEqual(told(judge({ texts: [same, { ...same, language: 'en' }] }).findings), []);
  });

  it('is nothing that can be shown without its files (AP04), or with others in their place (AP05)', () => {
    for (const path of Object.keys(kept)) {
      const { [path]: text = '', ...others } = kept;
      const missing = judge({ files: others }).findings;
      assert.deepEqual(told(missing), ['AP04 /approvals/website/nl-NL']);
      assert.equal(missing[0]?.params.path, `privacy/${path}`);
      assert.deepEqual(told(judge({ files: { ...others, [path]: `${text} ` } }).findings), [
        'AP05 /approvals/website/nl-NL',
      ]);
      assert.deepEqual(judge({ files: { ...others, [path]: text.replaceAll('\n', '\r\n') } }).findings, []);
    }
  });

  it('says when it applies only later (AP06)', () => {
    assert.deepEqual(told(judge({ today: '2026-11-30' }).findings), ['AP06 /approvals/website/nl-NL']);
    assert.deepEqual(judge({ today: '2026-12-01' }).findings, []);
  });
});

describe('what the code says since something was approved', () => {
  const more = newsletter({ data: ['contact.email', 'contact.phone'] });
  const drift = (...facts: readonly Fact[]): readonly Finding[] =>
    judge({ register: registerOf(facts), texts: [other] }).findings.filter(({ id }) => id.startsWith('RG'));

  it('is told of a category that the approved text does not tell (RG01)', () => {
    const [finding, ...others] = drift(more);
    assert.deepEqual(others, []);
    assert.equal(finding?.id, 'RG01');
    assert.equal(finding.severity, 'error');
    assert.equal(finding.subject, '/activities/newsletter/data/contact.phone');
    assert.deepEqual(finding.params, {
      document: 'statement "website"',
      'document.nl': 'verklaring "website"',
      id: 'website',
      version: '11111111',
      activity: 'newsletter',
      category: 'contact.phone',
    });
  });

  it('is told of a category that only the approved text tells (RG02)', () => {
    assert.deepEqual(told(drift(newsletter({ data: ['contact.phone'] }))), [
      'RG01 /activities/newsletter/data/contact.phone',
      'RG02 /activities/newsletter/data/contact.email',
    ]);
    assert.deepEqual(told(drift()), ['RG02 /activities/newsletter/data/contact.email']);
  });

  it('is told of a purpose that the approved text does not tell (RG03), and not of one that went', () => {
    const purpose = ['serviceCommunication', 'statistics'] as const;
    const found = drift(newsletter({ purpose }));
    assert.deepEqual(told(found), ['RG03 /activities/newsletter/purposes']);
    assert.equal(found[0]?.params.purposes, 'statistics');
    const two = registerOf([newsletter({ purpose })]);
    const files = {
      ...kept,
      [approvedRegisterPath({ model: hashText(serialiseRegister(two)) })]: serialiseRegister(two),
    };
    const approvals = [{ approval: { ...approval, model: hashText(serialiseRegister(two)) } }];
    assert.deepEqual(told(judge({ approvals, files, texts: [other] }).findings), ['AP02 /approvals/website/nl-NL']);
  });

  it('is told of an activity that is new, unless it takes the place of another', () => {
    const renamed = { id: 'news' } as const;
    assert.deepEqual(told(drift(newsletter(renamed))), [
      'RG01 /activities/news/data/contact.email',
      'RG02 /activities/newsletter/data/contact.email',
      'RG03 /activities/news/purposes',
    ]);
    assert.deepEqual(told(drift(newsletter({ ...renamed, status: { replaces: 'newsletter' } }))), []);
  });

  it('is told only of what the document tells: not of staff to visitors', () => {
    assert.deepEqual(told(drift(newsletter(), newsletter({ id: 'payroll', audiences: ['staff'] }))), []);
  });

  it('says nothing of purposes to the register, which has no readers to warn', () => {
    const ofRegister: Approval = { ...approval, document: 'register' };
    const files = { ...kept, [approvedTextPath(ofRegister)]: '# Verklaring\n' };
    const { findings } = judge({
      approvals: [{ approval: ofRegister }],
      files,
      texts: [{ ...other, document: 'register' }],
      register: registerOf([
        newsletter({ purpose: ['serviceCommunication', 'statistics'], data: ['contact.email', 'contact.phone'] }),
      ]),
    });
    assert.deepEqual(told(findings), [
      'AP02 /approvals/register/nl-NL',
      'RG01 /activities/newsletter/data/contact.phone',
    ]);
    assert.match(
      findings[0] === undefined ? '' : describeFinding(findings[0], 'nl').message,
      /^Wat het register in nl-NL zegt/u,
    );
  });

  it('is not told while the text is the one that was approved, or when its register cannot be shown', () => {
    assert.deepEqual(judge({ register: registerOf([more]) }).findings, []);
    const files = { [approvedTextPath(approval)]: '# Verklaring\n' };
    assert.deepEqual(told(judge({ register: registerOf([more]), texts: [other], files }).findings), [
      'AP04 /approvals/website/nl-NL',
      'AP02 /approvals/website/nl-NL',
    ]);
  });
});
