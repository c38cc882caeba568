import fc from 'fast-check';
import assert from 'node:assert/strict';

import { candidatesAt, nothingKnown, placeAt } from '../../core/src/completion/index.js';
import { memoryHost } from '../support/collect.js';

const code = `import { PersonalData, PersonalFields, activity, type Personal } from '@verklaar/annotations';
export const newsletter = activity({
  id: 'newsletter', name: { nl: 'Nieuwsbrief 🧾' }, dataSubjects: ['subscriber'], // consent
  retention: 'max(P1Y, P6M after newsletter.unsubscribe) early:request', source: { from: { nl: 'x' } },
});
@PersonalFields({ mail: ['contact.email', { for: [() => newsletter] }] })
class Guest {
  @PersonalData('contact.phone', 'P1Y', 'consent') phone?: string;
  /** @personalData contact.email for newsletter, { activity: orders, retention: P1Y } */
  mail = \`\${1}\`;
  other?: Personal<string, 'device.ip', { for: ['newsletter'] }>;
}
`;

describe('completion in code that is cut anywhere', () => {
  it('never throws, and replaces only what stands around the cursor', () => {
    fc.assert(
      fc.property(fc.nat(code.length), fc.nat(code.length), fc.nat(60), (from, cursor, length) => {
        const text = code.slice(0, from) + code.slice(from + length);
        const offset = Math.min(cursor, text.length);
        const host = memoryHost({ 'src/a.ts': text }, false);
        const source = host.sourceFile('/app/src/a.ts');
        assert.ok(source);
        const place = placeAt(host, source, offset);
        if (!place) return;
        candidatesAt(place, nothingKnown);
        const { start, text: word } = place.word;
        assert.equal(text.slice(start, start + word.length), word);
        assert.ok(start <= offset && offset <= start + word.length);
        assert.ok(!/[\r\n]/u.test(word));
      }),
      { numRuns: 20 },
    );
  });
});
