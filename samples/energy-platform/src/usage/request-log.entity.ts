import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import { browserPlugins, deviceHardware, platformOperation } from '../privacy.js';

/** One request, with what the device told of itself. */
@Entity()
@DataSubject('visitor', 'member')
@ProcessedFor(platformOperation)
export class RequestLog {
  @NotPersonalData('running number')
  @PrimaryGeneratedColumn()
  id!: number;

  @PersonalData('device.ip')
  @Column('varchar')
  ip!: string;

  /** Computer and connection, as the browser names them. */
  @PersonalData('device.userAgent')
  @Column('varchar')
  userAgent!: string;

  @PersonalData('usage.pages')
  @Column('varchar', { nullable: true })
  referrer!: string | null;

  @PersonalData('preference.language')
  @Column('varchar', { nullable: true })
  language!: string | null;

  @PersonalData('location.timeZone')
  @Column('varchar', { nullable: true })
  timeZone!: string | null;

  @PersonalData('device.id')
  @Column('varchar', { nullable: true })
  deviceId!: string | null;

  @PersonalData(deviceHardware)
  @Column('varchar', { nullable: true })
  deviceType!: string | null;

  @PersonalData(browserPlugins)
  @Column('varchar', { nullable: true })
  plugins!: string | null;

  @PersonalData(deviceHardware)
  @Column('varchar', { nullable: true })
  hardware!: string | null;

  @PersonalData('usage.logs')
  @Column('varchar')
  outcome!: string;

  @NotPersonalData('moment of the request, kept to know when to delete')
  @Column('datetime')
  at!: Date;
}
