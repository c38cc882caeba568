import { DataSubject, PersonalFields } from '@verklaar/annotations';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { accounts } from '../privacy.js';

/** What keeps a member signed in. Signing out removes it. */
@Entity()
@DataSubject('member')
@PersonalFields({
  token: ['account.token', { for: [accounts], source: 'observed', retention: 'until session.end' }],
  userId: { notPersonal: 'random number of the account' },
})
export class Session {
  @PrimaryColumn('varchar')
  token!: string;

  @Column('varchar')
  userId!: string;
}
