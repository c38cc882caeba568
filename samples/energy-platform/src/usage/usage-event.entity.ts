import type { Personal } from '@verklaar/annotations';

import { DataSubject, ProcessedFor } from '@verklaar/annotations';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import { usageAnalysis, type viewingTime } from '../privacy.js';

/** Something a visitor or member did on our platforms, recorded only for those who agreed. */
@Entity()
@DataSubject('visitor', 'member')
@ProcessedFor(usageAnalysis)
export class UsageEvent {
  /** @notPersonalData running number */
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('varchar')
  deviceId!: Personal<string, 'device.id'>;

  @Column('varchar')
  page!: Personal<string, 'usage.pages'>;

  @Column('varchar', { nullable: true })
  button!: Personal<string, 'usage.events'> | null;

  @Column('varchar', { nullable: true })
  searched!: Personal<string, 'usage.search'> | null;

  @Column('integer')
  seconds!: Personal<number, typeof viewingTime>;

  @Column('varchar')
  consentText!: Personal<string, 'preference.consent'>;

  /** @notPersonalData moment of the event, kept to know when to delete */
  @Column('datetime')
  at!: Date;
}
