import { DataSubject, PersonalFields } from '@verklaar/annotations';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import { support } from '../privacy.js';

/** A question, a problem or a complaint, as it came in. */
@Entity()
@DataSubject('member', 'correspondent')
@PersonalFields({
  sender: ['contact.email', { for: [support] }],
  name: ['identity.name', { for: [support] }],
  headers: ['comm.metadata', { for: [support], source: 'observed' }],
  message: ['comm.support', { for: [support] }],
  id: { notPersonal: 'random number of the ticket' },
  kind: { notPersonal: 'one of three words' },
  closedAt: { notPersonal: 'moment of closing, kept to know when to delete' },
})
export class Ticket {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar')
  kind!: 'complaint' | 'problem' | 'question';

  @Column('varchar')
  sender!: string;

  @Column('varchar', { nullable: true })
  name!: string | null;

  /** Sender, date and route of the mail it came by. */
  @Column('text', { nullable: true })
  headers!: string | null;

  @Column('text')
  message!: string;

  @Column('datetime', { nullable: true })
  closedAt!: Date | null;
}
