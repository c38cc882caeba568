import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import type { RemoteSession } from './remote-session.js';

import { remoteSupport, teamViewer } from '../privacy.js';

/** What of a session outlives it. */
type RememberedDevice = Pick<RemoteSession, 'teamViewerId'>;

/** The TeamViewer Web API: keeps the devices we may help again in our own TeamViewer group. */
@SharedWith(teamViewer)
@ProcessedFor(remoteSupport)
export class TeamViewer {
  readonly #token: string;
  readonly #groupId: string;
  readonly #endpoint: string;

  constructor(token: string, groupId: string, endpoint = 'https://webapi.teamviewer.com/api/v1') {
    this.#token = token;
    this.#groupId = groupId;
    this.#endpoint = endpoint;
  }

  async remember(device: RememberedDevice): Promise<void> {
    await this.#call('POST', '/devices', { remotecontrol_id: `r${device.teamViewerId}`, groupid: this.#groupId });
  }

  async forget({ teamViewerId }: RememberedDevice): Promise<void> {
    // Asked for by group, so that the number of a customer's device stands in no URL.
    const found = await this.#call('GET', `/devices?groupid=${encodeURIComponent(this.#groupId)}`);
    const { devices } = (await found.json()) as {
      devices: readonly { device_id: string; remotecontrol_id: string }[];
    };
    for (const device of devices) {
      if (device.remotecontrol_id !== `r${teamViewerId}`) continue;
      await this.#call('DELETE', `/devices/${encodeURIComponent(device.device_id)}`);
    }
  }

  async #call(method: string, path: string, body?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(this.#endpoint + path, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`TeamViewer answered ${response.status}`);
    return response;
  }
}
