// rule: no-personal-data-in-errors
// form: alias import
import { HttpException as ApiError, HttpStatus } from '@nestjs/common';

export function claimHandle(request: { username: string }, taken: string[]) {
  if (request.username.length < 3) throw new ApiError('too short', HttpStatus.BAD_REQUEST);
  if (taken.includes(request.username)) {
    throw new ApiError(`${request.username} is taken`, HttpStatus.CONFLICT); // expect: no-personal-data-in-errors account.username
  }
}
