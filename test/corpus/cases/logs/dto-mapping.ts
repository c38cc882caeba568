// rule: no-personal-data-in-logs
// form: DTO mapping
import { Logger } from '@nestjs/common';

interface UserRow {
  user_id: number;
  e_mail: string;
  created: Date;
}

interface UserDto {
  id: number;
  contact: string;
}

function toDto(row: UserRow): UserDto {
  return { id: row.user_id, contact: row.e_mail };
}

const logger = new Logger('Users');

export function list(rows: UserRow[]) {
  const dtos = rows.map(toDto);
  logger.log(`${dtos.length} users`);
  logger.debug(dtos[0]?.contact); // expect: no-personal-data-in-logs contact.email
  return dtos;
}
