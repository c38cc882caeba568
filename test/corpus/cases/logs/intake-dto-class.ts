// rule: no-personal-data-in-logs
// form: class field
import { Injectable, Logger } from '@nestjs/common';

class IntakeDto {
  firstName!: string;
  dateOfBirth!: string;
  practice!: number;
}

@Injectable()
export class IntakeService {
  private readonly logger = new Logger('intakes');
  private latest?: IntakeDto;

  create(dto: IntakeDto): { practice: number } {
    this.latest = dto;
    this.logger.log(`intake at ${dto.practice}`);
    return { practice: dto.practice };
  }

  show(): number | undefined {
    this.logger.verbose(JSON.stringify(this.latest)); // expect: no-personal-data-in-logs identity.name identity.birthDate
    return this.latest?.practice;
  }
}
