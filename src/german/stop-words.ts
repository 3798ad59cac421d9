import { fold } from './fold.ts';

/** Words that say how a German sentence is built, not what it is about. */
const GRAMMAR = `
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
anderm andern anders auch auf aus bei beim bin bis bist da dabei dadurch dafür dagegen daher dahin
damit danach daneben dann daran darauf daraus darf darfst darin darüber darum darunter das dass
dasselbe davon davor dazu dazwischen dein deine deinem deinen deiner dem demselben den denen denn
denselben der deren derselbe des dessen dich die dies diese dieselbe dieselben diesem diesen dieser
dieses dir doch dort du durch dürfen dürfte ein eine einem einen einer eines einig einige einigem
einigen einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer für gegen gewesen
hab habe haben hat hatte hatten hattest hattet hätte hätten hier hin hinter ich ihm ihn ihnen ihr
ihre ihrem ihren ihrer ihres im in indem ins irgendwas irgendwelche irgendwer irgendwie irgendwo
ist ja je jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kannst kein keine
keinem keinen keiner keines können könnte könnten machen macht mal man manche manchem manchen
mancher manches mein meine meinem meinen meiner meines mich mir mit möchte möchten muss müssen
müsste musste nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner
seines seit selbst sich sie sind so solche solchem solchen solcher solches soll sollen sollte
sollten sondern sonst sowie über um und uns unser unsere unserem unseren unserer unseres unter viel
viele vielen vom von vor während wann war waren warum was weder weg weil weiter welche welchem
welchen welcher welches wem wen wenn wer werde werden wessen wie wieder wieso will wir wird wirst
wo woher wohin wollen wollte wollten womit worauf würde würden zu zum zur zwar zwischen
`;

/** Words that people wrap a question in. */
const COURTESY = `
bitte danke dankeschön eigentlich eben eher einfach gar gerade gern gerne gibt geben gäbe gibts
genau halt hallo guten tag moin liebe lieber kurz mal mag ganz ziemlich überhaupt vielleicht
nächste nächsten nächster nächstes beste besten bester bestes finde findet zeigt steht stehen
liegt bleibt bringt nimmt nennt heißt fehlt wirklich wissen weiß kennt kennen sagen frage fragen geht gehen ging kommt kommen lassen lässt
`;

/** When, where, how much and how many: they stand in every story. */
const CIRCUMSTANCE = `
ab abends ans aufs außen außerdem außerhalb bald beide beides bereits bevor bisher bloß dahinter
damals daran dauernd deshalb drauf draußen drin drinnen drüben durchs ebenfalls ehe endlich erst
fast fort fürs ganze ganzen ganzer ganzes genauso genug gleich gleichzeitig heraus herein herum
her herunter heute hinaus hinein hinten hinterher hinterm hinweg hoch immer inzwischen irgendwann
kaum künftig längst manchmal mehr mehrere meist meistens mitten nachher neben nebenbei nie niemals
niemand niemanden nirgends oben obwohl oft paar plötzlich quer raus rein richtig ringsum rum
samt sogar solange sowas spät ständig statt trotzdem ums ungefähr unten übers überall übrig
voll voneinander vorbei vorher vorn weiterhin weit wenig wenige wenigstens wieviel woran worum
wovon wofür wozu worüber weshalb ziemlich zuerst zuletzt zurück zusammen zweimal jemand jemanden
jemandem irgendein irgendeine eigen eigene eigenen eigener eigenes selber einzige einzigen einziger
null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig
sechzig siebzig achtzig neunzig hundert tausend halb halbe halbes halben erste ersten erster
zweite zweiten dritte dritten vierte vierten letzte letzten letzter letztes
sagt sagen sage fragt gab gäbe wäre wären sei sieht sehen tun tut bekommt gemacht gehabt worden
geworden kam käme kämen blieb reicht scheint hieß
`;

const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean).map(fold);

const grammar = new Set(split(GRAMMAR));
const all = new Set([...grammar, ...split(COURTESY), ...split(CIRCUMSTANCE)]);

/** Whether a folded word says nothing of what a question is about. */
export const isStopWord = (folded: string): boolean => all.has(folded);

/** Whether a folded word only holds a sentence together; never a part of a compound. */
export const isGrammarWord = (folded: string): boolean => grammar.has(folded);
