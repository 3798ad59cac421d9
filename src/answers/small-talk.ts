import { bare } from '../german/bare.ts';

/** What people say that is no question about their town. */
export type Talk =
  | 'person'
  | 'complaint'
  | 'events'
  | 'town'
  | 'self'
  | 'help'
  | 'howAreYou'
  | 'thanks'
  | 'farewell'
  | 'greeting'
  | 'assent'
  | 'signs';

/** Where several are in one message, the first here is answered. Folded, as `bare` writes it. */
const PHRASES: readonly (readonly [Talk, string])[] = [
  [
    'self',
    [
      'wer (oder was )?(bist|sind|seid) (du|sie|ihr)( denn| eigentlich)?',
      'was (bist|sind) (du|sie)( denn| eigentlich)?',
      '(wer|was) (steckt|ist) (hinter (euch|dir|ihnen)|dahinter|da)',
      'wie (heisst|heissen) (du|sie)',
      '(bist|sind) (du|sie) (denn |eigentlich |wirklich |etwa )*(eine? )?(ki|kunstliche intelligenz|(chat)?bot|roboter|(echter )?mensch|computer|maschine|automat|chatgpt|echt)( oder (eine? )?(ki|(chat)?bot|roboter|mensch|computer|maschine))?',
      'ist (das|hier) (denn |hier )?(eine? )?(ki|kunstliche intelligenz|(chat)?bot|(echter )?mensch|chatgpt)',
    ].join('|'),
  ],
  [
    'person',
    [
      'ruf(en|t)? (sie |ihr )?(mich|uns) (\\w+ ){0,2}(an|zuruck)',
      '(bitte |um |einen )*ruckruf',
      '(kann|konnte|darf) (ich|man) (hier |auch |mal |bitte )*(mit )?(jemand(en|em)?|wem|wen|(einem |einen |nem )?(echten )?menschen?) (hier |mal |richtig )*(sprechen|telefonieren|reden|anrufen|fragen)',
      '(ich|wir) (mochte|mochten|will|wollen|wurde|muss) (gern|gerne|bitte|lieber|mal|jetzt|nur)?( ?mit| ?einen)? ?(jemand(em|en)?|(einem |einen |nem )?(echten )?menschen?) (sprechen|reden|telefonieren|fragen)',
      '(mensch|menschen)( bitte)?',
      'ich brauche (einen|nen) (echten )?menschen',
      '(wie|wo) (erreiche|kann) ich (euch|sie|jemanden?|einen menschen)( erreichen| anrufen)?',
    ].join('|'),
  ],
  [
    'complaint',
    [
      '(das )?(funktioniert|klappt|geht|hilft|stimmt|passt|bringt) (mir |uns |hier |so |das |ja |doch |alles |gar |aber |uberhaupt )*(nicht|nix|nichts)( weiter)?',
      '(das )?(ist|war) (ja |doch |alles |vollig |total |leider )*(falsch|quatsch|unsinn|blodsinn|mist)',
      '(vollig |total )?(falsch|falsche antwort|quatsch|unsinn|blodsinn|so ein mist|mist)',
      '(du|ihr|sie|das ding|der bot) (bist|seid|sind|ist) (ja |doch |alle |alles |echt |so |vollig |total |einfach )*(blod|doof|dumm|unfahig|nutzlos|schlecht|bescheuert|idioten|eine? (witz|katastrophe|frechheit))',
      'was soll (das|der (mist|quatsch))( hier)?|was (ist das )?(denn )?fur ein (mist|saftladen|quatsch|schrott)',
    ].join('|'),
  ],
  [
    'events',
    'wann (ist|findet|war|gibt es) (denn |das |der |die |eigentlich )*(nachste[rns]? )?(forum|stadteforum|stadtedialog|dialog|treffen|termin|veranstaltung)( statt)?',
  ],
  [
    'town',
    [
      '(wie|wo) (melde|meldet|trage|kann|konnen|melden) (ich|wir|man) (hier )?(unsere|die|meine) stadt (hier )?(an|ein|anmelden|eintragen|registrieren)',
      'ich (bin umgezogen und )?arbeite (jetzt|nun|inzwischen) (fur|bei|in) (eine[rn]? |der )?(andere[nr]? )stadt',
    ].join('|'),
  ],
  [
    'help',
    [
      'was (kannst|konnen) (du|sie)( denn| hier| eigentlich| so| alles| tun| machen| fur mich| fur uns)*',
      '(kannst|konnen) (du|sie) (mir|uns) (bitte |mal )?helfen',
      'wie (geht|funktioniert) das( hier)?',
      'ich (brauche|brauch) hilfe',
      'ich (hab|habe|hatte) (da |mal |noch )*(eine |ne )?(kurze )?frage',
      'was (kann|soll|muss) ich (hier |jetzt )*(tun|machen|fragen|schreiben)',
    ].join('|'),
  ],
  ['howAreYou', '(na )?wie (geht|gehts|laufts?)( es| s)?( dir| ihnen| euch| so)*'],
  [
    'thanks',
    [
      '(vielen|besten|herzlichen|lieben|tausend|schonen) dank',
      'danke ?(schon|sehr)?|dank|merci|thx|thanks|thank you',
      'super|klasse|toll|prima|perfekt|spitze|top|wunderbar|sehr (gut|schon|nett|hilfreich|lieb)|nett|hilfreich',
      '(das )?hat (mir |uns )?(sehr )?geholfen|das hilft( mir| uns)?( sehr)?( weiter)?',
    ].join('|'),
  ],
  [
    'farewell',
    [
      'tschuss|tschau|ciao|ade|bye|servus|auf wieder(sehen|horen)|bis (bald|dann|morgen|spater|die tage)',
      'schon(es|en) (wochenende|tag|abend|feierabend)|feierabend|gute nacht|mfg|mit freundlichen grussen|(liebe|viele|beste|freundliche|schone) grusse|lg|vg',
    ].join('|'),
  ],
  [
    'greeting',
    [
      'hallo(chen)?|hi|hey|huhu|hello|moin( moin)?|tach|mahlzeit|gruss (gott|euch|dich)|gru[ae]zi|na|n abend',
      '(schonen )?guten (morgen|tag|abend)|morgen|guten|test|testing|jemand da|ist (da|hier) (jemand|wer)',
    ].join('|'),
  ],
  [
    'assent',
    'ok|okay|oki|alles klar|gut|verstanden|aha|achso|ach so|ach|ja|jo|jep|yes|nein|no|ne|nee|passt|gern|gerne|stimmt|genau|hm+|egal|schade|mach ich|weiss ich',
  ],
];
/** Signs alone that only friendly people send. */
const GLAD =
  /^(\s|[\u{1F44D}\u{1F44C}\u{1F64F}\u{1F600}-\u{1F60A}\u{1F60D}\u2764\u{1F389}\u{1F4AA}]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F)+$/u;
/** What stands around them and says nothing of its own. */
const AROUND =
  'zusammen|du|sie|liebe[rs]?|hotline|bot|kollegin(nen)?|kollegen?|leute|team|alle|da|sehr|mal|doch|bitte|ihnen|euch|dir|auch|schon|noch|und|so|oh|also|erstmal|erst|fur alles|fur die (hilfe|antwort|auskunft|info)|dafur|wirklich|aber|denn|damen|herren|geehrte|und herren|vielmals';

const whole = new RegExp(
  `^(?:(?:${[...PHRASES.map(([, said]) => said), AROUND].join('|')})(?: |$))+$`,
);
const kinds = PHRASES.map(
  ([talk, said]) => [talk, new RegExp(`(?:^| )(?:${said})(?: |$)`)] as const,
);
const LONGEST = 120;

/** Small talk and what is said about the hotline itself; a question of substance is neither. */
export function smallTalk(said: string): Talk | undefined {
  if (said.length > LONGEST || said.trim() === '') return undefined;
  const words = bare(said);
  if (words === '') return GLAD.test(said) ? 'thanks' : 'signs';
  if (!whole.test(words)) return undefined;
  return kinds.find(([, sign]) => sign.test(words))?.[0];
}

const ANGER =
  /\b(unfahig\w*|frechheit|saftladen|unverschamt\w*|scheiss\w*|idiot\w*|verarsch\w*|bescheuert\w*|nutzlos\w*|zum kotzen|warte(n)? (ich|wir)? ?(immer )?(noch )?auf (eine |ihre |die )?antwort)\b/;
/** Who has a matter tells it longer. */
const OUTBURST = 20;

/** Somebody lets off steam; asked only where their words found no answer. */
export function isAngry(said: string): boolean {
  const words = bare(said.slice(0, 1000));
  return words.split(' ').length <= OUTBURST && ANGER.test(words);
}

const ENGLISH = new Set(
  'how what where when which who can could do does is are the a an we you our your my i get for to of and need there any please funding help council with about from have has'.split(
    ' ',
  ),
);
/** A German sentence holds an English word or two („start up“, „city to city“). */
const MOSTLY = 0.5;
const FEWEST = 3;

export function isEnglish(said: string): boolean {
  const words = bare(said.slice(0, 1000)).split(' ');
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= FEWEST && english >= MOSTLY * words.length;
}

const INTRODUCTION =
  /^(?:\p{L}+[,!. ]+){0,3}?(?:ich (?:bin|arbeite)|hier (?:ist|spricht|schreibt)|wir sind) [^?]{0,60}?(?:aus|von|in|für|stadt|gemeinde) (\p{L}[\p{L}-]{2,30}(?: [\p{Lu}(/][\p{L})/-]{1,30}){0,2})[.! ]*$/iu;

/** „Moin, ich bin der Bürgermeister von Barth“: the town that somebody says to come from. */
export const comesFrom = (said: string): string | undefined =>
  said.length <= LONGEST ? INTRODUCTION.exec(said.trim())?.[1] : undefined;
