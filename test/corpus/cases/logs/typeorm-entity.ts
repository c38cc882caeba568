// rule: no-personal-data-in-logs
// form: ORM row
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import pino from 'pino';
import { DataSource, Entity } from 'typeorm';

const logger = pino();

export class Leerling {
  id!: number;
  @PersonalData('identity.name') aanduiding!: string;
  groep!: string;
}

export async function groepsLijst(source: DataSource, groep: string) {
  const leerlingen = await source.getRepository(Leerling).find({ where: { groep } });
  logger.info({ groep, aantal: leerlingen.length });
  logger.debug({ leerlingen }); // expect: no-personal-data-in-logs identity.name
}
