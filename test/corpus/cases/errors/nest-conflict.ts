// rule: no-personal-data-in-errors
// form: direct property
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';

interface CreateMember {
  emailAddress: string;
  club: string;
}

@Injectable()
export class MembersService {
  create(dto: CreateMember, taken: (mail: string) => boolean, clubs: string[]) {
    if (!clubs.includes(dto.club)) throw new NotFoundException(`club ${dto.club} does not exist`);
    if (taken(dto.emailAddress)) {
      throw new ConflictException('in use: ' + dto.emailAddress); // expect: no-personal-data-in-errors contact.email
    }
    return { club: dto.club };
  }
}
