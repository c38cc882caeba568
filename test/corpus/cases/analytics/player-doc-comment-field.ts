// rule: no-personal-data-in-analytics
// form: class field
// annotated: yes
import { PostHog } from 'posthog-node';

class Player {
  /** @personalData identity.name */
  handle = '';
  level = 1;
}

export class Match {
  private readonly posthog = new PostHog(process.env['POSTHOG_KEY'] ?? '');
  private winner: Player | null = null;

  constructor(private readonly id: string) {}

  end(first: Player, second: Player): void {
    this.winner = first.level >= second.level ? first : second;
    this.publish();
  }

  private publish(): void {
    this.posthog.capture({ distinctId: this.id, event: 'match ended', properties: { level: this.winner?.level } });
    this.posthog.capture({ distinctId: this.id, event: 'match won', properties: { by: this.winner?.handle } }); // expect: no-personal-data-in-analytics identity.name
  }
}
