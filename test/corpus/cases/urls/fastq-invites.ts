// rule: no-personal-data-in-urls
// form: queue
import * as fastq from 'fastq';

interface Invite { team: string; email: string }

async function work(invite: Invite): Promise<boolean> {
  const team = await fetch(`/api/teams/${invite.team}`);
  if (!team.ok) return false;
  const known = await fetch(`/api/accounts/exists?email=${encodeURIComponent(invite.email)}`); // expect: no-personal-data-in-urls contact.email
  if (known.ok) return false;
  await fetch('/api/invites', { method: 'POST', body: JSON.stringify(invite) });
  return true;
}

const queue = fastq.promise(work, 2);

export async function inviteAll(team: string, emails: string[]): Promise<number> {
  const results: boolean[] = await Promise.all(emails.map((email) => queue.push({ team, email })));
  return results.filter(Boolean).length;
}
