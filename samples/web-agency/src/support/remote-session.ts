import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';

import { remoteSupport, teamViewerId } from '../privacy.js';

/** A running session: exists in memory only. */
@DataSubject('customer', 'customerContact')
@ProcessedFor(remoteSupport)
export class RemoteSession {
  @NotPersonalData('random number of the session')
  readonly id: string;

  @PersonalData(teamViewerId)
  readonly teamViewerId: string;

  /** Password that TeamViewer shows on the customer's screen; a new one at each start. */
  @PersonalData('account.password', { retention: 'none' })
  readonly password: string;

  constructor(id: string, teamViewerNumber: string, password: string) {
    this.id = id;
    this.teamViewerId = teamViewerNumber;
    this.password = password;
  }
}
