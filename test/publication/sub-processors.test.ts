import assert from 'node:assert/strict';

import type { Register } from '../../core/src/model/register.js';

import { listSubProcessors } from '../../core/src/publication/sub-processors.js';
import { publishedRegister } from '../support/published-site.js';

/** The register with other helpers for what is done for customers. */
function helpedBy(...ids: readonly string[]): Register {
  return {
    ...publishedRegister,
    activities: publishedRegister.activities.map((activity) =>
      activity.role === 'processor'
        ? { ...activity, recipients: ids.map((recipient) => ({ recipient, evidence: [] })) }
        : activity,
    ),
  };
}

describe('listSubProcessors', () => {
  it('lists processors that help with what is done for others, and no one who is responsible itself', () => {
    assert.deepEqual(listSubProcessors(helpedBy('pay', 'post-office'), []), [
      { organisation: 'agency', approved: false, parties: [{ id: 'post-office' }] },
    ]);
    assert.deepEqual(listSubProcessors(helpedBy('pay'), []), []);
  });

  it('says since when each is listed without interruption', () => {
    const history = [
      { effectiveFrom: '2024-01-01', register: helpedBy('post-office', 'stats') },
      { effectiveFrom: '2025-01-01', register: helpedBy('post-office') },
      { effectiveFrom: '2026-01-01', register: helpedBy('post-office', 'stats') },
    ];
    assert.deepEqual(listSubProcessors(helpedBy('post-office', 'stats'), history), [
      {
        organisation: 'agency',
        approved: true,
        parties: [
          { id: 'post-office', since: '2024-01-01' },
          { id: 'stats', since: '2026-01-01' },
        ],
      },
    ]);
  });

  it('is approved only when the last approved register lists exactly the same', () => {
    const before = [{ effectiveFrom: '2024-01-01', register: helpedBy('post-office') }];
    const approvedOf = (register: Register): boolean | undefined => listSubProcessors(register, before)[0]?.approved;
    assert.equal(approvedOf(helpedBy('post-office')), true);
    assert.equal(approvedOf(helpedBy('post-office', 'stats')), false);
    const moved = helpedBy('post-office');
    const recipients = moved.recipients.map((one) => (one.id === 'post-office' ? { ...one, country: 'US' } : one));
    assert.equal(approvedOf({ ...moved, recipients }), false, 'in another country');
    const evidence = [{ file: 'src/moved.ts', symbol: 'x' }];
    const elsewhere = moved.recipients.map((one) => ({ ...one, evidence }));
    assert.equal(approvedOf({ ...moved, recipients: elsewhere }), true, 'declared elsewhere in the code');
  });
});
