export const texts = {
  greeting: [
    'Kleinstadt-Hotline zum Ausprobieren, hier im Terminal, ohne Konto und ohne Internet.',
    'Fragen Sie, wie Sie eine Kollegin fragen würden. Zum Beispiel:',
  ],
  examples: [
    'Bei uns am Markt stehen sechs Läden leer. Was können wir tun?',
    'Wer gibt Geld für ein neues Feuerwehrhaus?',
    'Wie bringen wir Jugendliche dazu, mitzumachen?',
  ],
  leaving: '„hilfe“ zeigt, was es noch gibt. „ende“ (oder Strg+D) hört auf.',
  prompt: 'Sie: ',
  coordinatorPrompt: 'Koordination: ',
  goodbye: 'Auf Wiedersehen!',
  file: (name: string) => `[Datei: ${name} – auf Telegram und Slack kommt sie mit]`,
  choice: (say: string, label: string) => `[${say}] ${label}`,
  sayWords: (label: string) => `Schreiben Sie genau: „${label}“`,
};
