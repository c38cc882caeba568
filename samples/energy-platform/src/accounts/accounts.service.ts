import { ConflictException, Inject, Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import { randomUUID, scryptSync, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';

import type { Correction, Registration } from './account.schemas.js';

import { LinkedAccount } from '../linked/linked-account.entity.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

/** Accounts: opening, signing in and out, reading, correcting, closing. */
@Injectable()
export class AccountsService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async register({ password, ...profile }: Registration): Promise<User> {
    const users = this.database.getRepository(User);
    // The database would name the whole row in its error, and the error goes to the log.
    if (await users.existsBy({ username: profile.username })) throw new ConflictException();
    return users.save(users.create({ ...profile, passwordHash: hash(password) }));
  }

  async signIn(username: string, password: string): Promise<string> {
    const user = await this.database.getRepository(User).findOneBy({ username });
    if (user?.closedAt !== null || !matches(password, user.passwordHash)) throw new UnauthorizedException();
    const token = randomUUID();
    await this.database.getRepository(Session).insert({ token, userId: user.id });
    return token;
  }

  async signOut(token: string): Promise<void> {
    await this.database.getRepository(Session).delete({ token });
  }

  /** Member of a session. */
  async memberOf(token: string | undefined): Promise<User> {
    const session = token === undefined ? null : await this.database.getRepository(Session).findOneBy({ token });
    const user = session && (await this.database.getRepository(User).findOneBy({ id: session.userId }));
    if (!user) throw new UnauthorizedException();
    return user;
  }

  /** Whether someone is signed in: what is linked is read at no other time. */
  async isSignedIn(userId: string): Promise<boolean> {
    return this.database.getRepository(Session).existsBy({ userId });
  }

  async correct(user: User, correction: Correction): Promise<User> {
    return this.database.getRepository(User).save(Object.assign(user, correction));
  }

  async refusePromotions(id: string): Promise<void> {
    const { affected } = await this.database.getRepository(User).update({ id }, { refusesPromotions: true });
    if (affected === 0) throw new NotFoundException();
  }

  /** The account stops at once; the daily job erases it after 30 days. */
  async close(user: User, now: Date): Promise<void> {
    await this.database.getRepository(Session).delete({ userId: user.id });
    await this.database.getRepository(LinkedAccount).delete({ userId: user.id });
    await this.database.getRepository(User).update({ id: user.id }, { closedAt: now, refusesPromotions: true });
  }
}

function hash(password: string, salt: string = randomUUID()): string {
  return `${salt}:${scryptSync(password, salt, 32).toString('hex')}`;
}

function matches(password: string, stored: string): boolean {
  const [salt = ''] = stored.split(':');
  return timingSafeEqual(Buffer.from(stored), Buffer.from(hash(password, salt)));
}
