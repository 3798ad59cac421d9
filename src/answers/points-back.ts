/** „und …“, „nur …“: the sentence goes on where the last one ended. */
const GOES_ON = /^(und|nur|auch|oder|aber|noch|sonst|was ist mit|wie ist es in)\b/i;
/** „dabei“, „dafür“, „das auch“: a word that stands for what was asked before. */
const STANDS_FOR =
  /\b(dabei|dafür|dafuer|davon|dazu|hierzu|hierfür|hierfuer|so etwas|sowas|das (auch|schon|mal)|es das)\b/i;
const LONGEST = 12;

/** Whether a text makes sense only together with the question before. */
export function pointsBack(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words <= LONGEST && (GOES_ON.test(text.trim()) || STANDS_FOR.test(text));
}
