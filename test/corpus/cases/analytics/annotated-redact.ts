// rule: no-personal-data-in-analytics
// form: sanitiser
// annotated: yes
import { PersonalData, redact } from '@verklaar/annotations';
import mixpanel from 'mixpanel-browser';

class Bid {
  @PersonalData('identity.name') bidder = '';
  lot = 0;
}

export function placed(bid: Bid) {
  mixpanel.track('placed', { lot: bid.lot, bidder: redact(bid.bidder) });
  mixpanel.track('placed', redact(bid));
}
