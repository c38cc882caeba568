// rule: no-personal-data-in-urls
// form: ORM row
import { Column, type DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Subscriber {
  @PrimaryGeneratedColumn() id!: number;
  @Column() email!: string;
  @Column() active!: boolean;
}

export async function nextPage(source: DataSource, after: number): Promise<string | undefined> {
  const rows = await source.getRepository(Subscriber).find({ where: { active: true }, take: 50, skip: after });
  const last = rows.at(-1);
  return last === undefined ? undefined : `/api/subscribers?after=${last.id}&seen=${rows.length}`;
}
