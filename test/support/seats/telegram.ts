import { JOINER } from '../../../src/chat/index.ts';
import { openTelegram, type Way } from '../../adapters/telegram/open.ts';
import { createPerson } from '../../platforms/telegram/people.ts';
import { fileLine, type Hall, newestWith } from './seat.ts';

export async function openTelegramHall(way: Way): Promise<Hall> {
  const { server, adapter, stop } = await openTelegram(way);
  const ids = new Map<string, number>();

  function idOf(name: string): number {
    const id = ids.get(name) ?? 1_000 + ids.size;
    ids.set(name, id);
    return id;
  }

  return {
    adapter,
    account: (name) => ({ platform: 'telegram', space: '', user: String(idOf(name)) }),
    seat(name) {
      const person = createPerson(server, idOf(name), name);
      const shown = () =>
        person.shown().map((message) => ({
          message,
          text: message.file ? fileLine(message.file) : message.text.replaceAll(JOINER, ''),
          labels: message.buttons.flat().map((button) => button.text),
        }));
      return {
        shown,
        writes: person.writes,
        presses(label) {
          const { message } = newestWith(shown(), label);
          const button = message.buttons.flat().find(({ text }) => text === label);
          return person.presses(message, button?.callback_data ?? '');
        },
        sendsNoText: () => person.message({ voice: { file_id: 'v' } }),
      };
    },
    async connected() {
      while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    outage: { begins: server.goDown, ends: server.comeUp },
    async stop() {
      await adapter.stop();
      await stop();
    },
  };
}
