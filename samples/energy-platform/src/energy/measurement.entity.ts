import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What flowed in a quarter of an hour: it tells how a household lives.
 *
 * @dataSubject member, resident
 * @processedFor energy-sharing
 */
@Entity()
export class Measurement {
  /** @notPersonalData running number */
  @PrimaryGeneratedColumn()
  id!: number;

  /** @personalData metering.connection */
  @Column('varchar')
  ean!: string;

  /** @notPersonalData start of the quarter-hour; the value below tells something of people */
  @Column('datetime')
  from!: Date;

  /** @personalData metering.interval */
  @Column('float')
  consumedKwh!: number;

  /** @personalData metering.interval */
  @Column('float')
  fedInKwh!: number;

  /** @personalData metering.reading */
  @Column('float')
  meterKwh!: number;

  /**
   * Amperes at the end of the quarter-hour.
   *
   * @personalData metering.interval
   */
  @Column('float')
  current!: number;
}
