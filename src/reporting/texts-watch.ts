import { type Block, paragraph, strong } from '../chat/blocks.ts';
import { platformName } from './texts-condition.ts';

export const watchTexts = {
  down: (platform: string, since: string, why?: string): Block[] => [
    paragraph(strong(`${platformName(platform)} ist nicht verbunden`), `, seit ${since}.`),
    ...(why === undefined ? [] : [paragraph(`Der Grund: ${why}`)]),
    paragraph(
      'Dort kommt gerade nichts an und nichts hinaus; verloren geht nichts. Ich versuche es weiter ',
      'und sage Ihnen, wenn es wieder geht. Dauert es an, sieht am besten nach, wer die Hotline betreibt.',
    ),
  ],
  back: (platform: string, since: string, until: string): Block[] => [
    paragraph(strong(`${platformName(platform)} ist wieder verbunden.`)),
    paragraph(
      `Vom ${since}, bis ${until}, ging dort nichts. `,
      'Was liegen geblieben ist, wird jetzt zugestellt und beantwortet.',
    ),
  ],
};
