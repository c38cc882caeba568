import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';

import type { Database } from '../database/connect.js';
import type { TeamViewer } from './teamviewer.js';

import { remoteDevices } from '../database/tables.js';
import { RemoteSession } from './remote-session.js';

/** Sessions that run now. They live in memory: a password is never written anywhere. */
export class RemoteSupport {
  readonly #sessions = new Map<string, RemoteSession>();
  readonly #database: Database;
  readonly #now: () => Date;
  readonly #teamViewer: TeamViewer | undefined;

  constructor(database: Database, now: () => Date, teamViewer?: TeamViewer) {
    this.#database = database;
    this.#now = now;
    this.#teamViewer = teamViewer;
  }

  start(teamViewerId: string, password: string): string {
    const id = randomUUID();
    this.#sessions.set(id, new RemoteSession(id, teamViewerId, password));
    return id;
  }

  running(id: string): RemoteSession | undefined {
    return this.#sessions.get(id);
  }

  /** Ends the session: the password is gone, the id stays to help faster next time. */
  async end(id: string): Promise<boolean> {
    const session = this.#sessions.get(id);
    if (session === undefined) return false;
    this.#sessions.delete(id);
    const row = { teamViewerId: session.teamViewerId, lastUsedAt: this.#now() };
    await this.#database
      .insert(remoteDevices)
      .values(row)
      .onConflictDoUpdate({ target: remoteDevices.teamViewerId, set: row });
    await this.#teamViewer?.remember(session);
    return true;
  }

  /** Objection: forgets the id, here and at TeamViewer. */
  async forget(teamViewerId: string): Promise<void> {
    await this.#database.delete(remoteDevices).where(eq(remoteDevices.teamViewerId, teamViewerId));
    await this.#teamViewer?.forget({ teamViewerId });
  }
}
