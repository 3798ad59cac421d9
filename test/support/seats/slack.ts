import { connected, openSlack, type Way } from '../../adapters/slack/open.ts';
import { TEAM } from '../../platforms/slack/methods.ts';
import { createPerson } from '../../platforms/slack/people.ts';
import { fileLine, type Hall, newestWith } from './seat.ts';

const idOf = (name: string) => `U${name.replace(/[^a-z0-9]/gi, '').toUpperCase()}`;

export async function openSlackHall(way: Way): Promise<Hall> {
  const slack = await openSlack(way);
  const { server, adapter } = slack;
  return {
    adapter,
    account: (name) => ({ platform: 'slack', space: TEAM, user: idOf(name) }),
    seat(name) {
      const id = idOf(name);
      const person = createPerson(server, id);
      const shown = () =>
        person.shown().map((message) => {
          const { text, buttons } = person.look(message);
          const shownText = message.file ? fileLine(message.file) : text;
          return { message, text: shownText, buttons, labels: buttons.map(({ label }) => label) };
        });
      return {
        shown,
        // Slack itself takes what begins with a stroke; ours is one command.
        writes: (text) =>
          text.startsWith('/') ? person.types(text.slice(1)) : person.writes(text),
        presses(label) {
          const { message, buttons } = newestWith(shown(), label);
          const button = buttons.find((one) => one.label === label);
          if (!button) throw new Error(label);
          return person.presses(message, button);
        },
        dialog() {
          const open = server.views.get(id);
          return (
            open && {
              questions: open.inputs.map(({ block_id: id, label }) => ({ id, label: label.text })),
              submits: person.submits,
            }
          );
        },
      };
    },
    connected: () => connected(slack),
    outage: { begins: server.goDown, ends: server.comeUp },
    async stop() {
      await adapter.stop();
      await slack.stop();
    },
  };
}
