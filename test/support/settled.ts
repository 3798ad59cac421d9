import type { House } from './house.ts';

/** Time passes while the platform's pace makes messages wait. */
export async function settled({ chat, clock }: Pick<House, 'chat' | 'clock'>): Promise<void> {
  let idle = false;
  const done = chat.idle().then(() => {
    idle = true;
  });
  while (!idle) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (!idle) clock.pass(20);
  }
  await done;
}
