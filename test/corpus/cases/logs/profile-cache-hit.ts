// rule: no-personal-data-in-logs
// form: class field
import type { FastifyBaseLogger } from 'fastify';

interface Profile {
  email: string;
  updated: number;
}

export class ProfileCache {
  private readonly profiles = new Map<string, Profile>();

  constructor(
    private readonly log: FastifyBaseLogger,
    private readonly load: (id: string) => Promise<Profile>,
  ) {}

  async get(id: string): Promise<Profile> {
    const cached = this.profiles.get(id);
    if (cached !== undefined) {
      this.log.debug({ id, hit: cached.email }, 'profile from cache'); // expect: no-personal-data-in-logs contact.email
      return cached;
    }
    const profile = await this.load(id);
    this.profiles.set(id, profile);
    this.log.debug({ id, size: this.profiles.size, updated: profile.updated }, 'profile loaded');
    return profile;
  }
}
