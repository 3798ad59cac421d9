/** Text as Slack writes it, in the words the person saw: no markup, links as their address. */
export function readText(text: string): string {
  return text
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
      if (target.startsWith('!')) return `@${label ?? target.slice(1)}`;
      if (target.startsWith('@') || target.startsWith('#'))
        return label === undefined ? '' : `${target[0]}${label}`;
      return target.startsWith('mailto:') || target.startsWith('tel:') ? (label ?? target) : target;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
