// rule: no-personal-data-in-urls
// form: ORM row
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import { Column, type DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Pensioner {
  @PrimaryGeneratedColumn() id!: number;
  @Column() @PersonalData('identity.document') citizenNumber!: string;
  @Column() fund!: string;
}

export async function verify(source: DataSource, id: number): Promise<boolean> {
  const pensioner = await source.getRepository(Pensioner).findOneByOrFail({ id });
  const fund = await fetch(`/funds/${pensioner.fund}`);
  const register = await fetch(`/register?nr=${pensioner.citizenNumber}`); // expect: no-personal-data-in-urls identity.document
  return fund.ok && register.ok;
}
