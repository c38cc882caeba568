import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A meter and what stands behind it.
 *
 * @dataSubject member
 * @processedFor energy-sharing
 */
@Entity()
export class Meter {
  /** @personalData metering.connection */
  @PrimaryColumn('varchar')
  ean!: string;

  /** @notPersonalData random number of the account */
  @Column('varchar')
  userId!: string;

  /** @personalData location.premises { source: dataSubject } */
  @Column('varchar')
  premises!: string;

  /** @personalData metering.asset { source: dataSubject } */
  @Column('varchar', { nullable: true })
  installation!: string | null;
}
