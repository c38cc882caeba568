// rule: no-personal-data-in-logs
// form: ORM row
import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity()
export class Tariff {
  @PrimaryGeneratedColumn() id = 0;
  @Column() name = '';
  @Column() centsPerHour = 0;
}

export async function show(tariffs: Repository<Tariff>) {
  const all = await tariffs.find({ order: { name: 'ASC' } });
  console.table(all);
  for (const tariff of all) console.log(tariff.name, tariff.centsPerHour);
}
