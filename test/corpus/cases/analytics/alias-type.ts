// rule: no-personal-data-in-analytics
// form: type alias or re-export
import * as amplitude from '@amplitude/analytics-node';

type Contact = { emailAddress: string; source: string };
type Row = Readonly<Contact>;
type Batch = ReadonlyArray<Row>;

export function imported(batch: Batch) {
  amplitude.track('imported', { rows: batch.length, source: batch[0]?.source });
  amplitude.track('imported', { first: batch[0] }); // expect: no-personal-data-in-analytics contact.email
}
