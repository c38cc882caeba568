import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { linkedPlatforms } from '../privacy.js';

/** A member's account on another platform; gone when it is unlinked. */
@Entity()
@DataSubject('member')
@ProcessedFor(linkedPlatforms)
export class LinkedAccount {
  @NotPersonalData('random number of the account')
  @PrimaryColumn('varchar')
  userId!: string;

  @PersonalData('account.token', { source: 'dataSubject' })
  @Column('varchar')
  accessToken!: string;

  @PersonalData('preference.consent', { source: 'dataSubject' })
  @Column('datetime')
  linkedAt!: Date;

  @PersonalData('metering.asset')
  @Column('varchar', { nullable: true })
  panels!: string | null;

  @PersonalData('metering.interval')
  @Column('float', { nullable: true })
  producedKwh!: number | null;
}
