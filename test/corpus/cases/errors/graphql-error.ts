// rule: no-personal-data-in-errors
// form: destructuring
import { GraphQLError } from 'graphql';

interface Args {
  input: { username: string; team: string };
}

export const invite = (_: unknown, { input: { username, team } }: Args, context: { members: string[] }) => {
  if (team === 'archived') throw new GraphQLError(`team ${team} is archived`);
  if (context.members.includes(username)) {
    throw new GraphQLError(`${username} is a member already`); // expect: no-personal-data-in-errors account.username
  }
  return true;
};
