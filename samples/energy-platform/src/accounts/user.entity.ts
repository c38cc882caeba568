import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import { accounts, promotions } from '../privacy.js';

/** Someone who takes part in an energy community. */
@Entity()
@DataSubject('member')
@ProcessedFor(accounts)
export class User {
  @NotPersonalData('random number of the account')
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @PersonalData('account.username')
  @Column('varchar', { unique: true })
  username!: string;

  @PersonalData('account.password')
  @Column('varchar')
  passwordHash!: string;

  @PersonalData('identity.photo')
  @Column('text', { nullable: true })
  picture!: string | null;

  @PersonalData('identity.name', { for: [accounts, promotions] })
  @Column('varchar')
  fullName!: string;

  @PersonalData('contact.email', { for: [accounts, promotions] })
  @Column('varchar')
  email!: string;

  @PersonalData('contact.phone')
  @Column('varchar', { nullable: true })
  phone!: string | null;

  @PersonalData('contact.address')
  @Column('varchar', { nullable: true })
  address!: string | null;

  @PersonalData('preference.consent', { for: [promotions] })
  @Column('boolean', { default: false })
  refusesPromotions!: boolean;

  @NotPersonalData('moment of closing the account, kept to know when to delete')
  @Column('datetime', { nullable: true })
  closedAt!: Date | null;
}
