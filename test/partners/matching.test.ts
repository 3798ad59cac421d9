import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import { isOpen, mayMeet } from '../../src/partners/matching/filters.ts';
import { match, prepare, townsByKey } from '../../src/partners/matching/match.ts';
import { createReader } from '../../src/partners/matching/meaning.ts';
import type { Request } from '../../src/partners/matching/request.ts';
import type { Town } from '../../src/places/town.ts';

const reading = readKnowledge(shippedKnowledge());
if (!reading.ok) throw new Error('the shipped knowledge has faults');
const { knowledge } = reading;

const town = (key: string, state: string, lat: number, population = 10_000): Town => ({
  ...{ key, name: `Ort ${key}`, kind: 'Stadt', state, district: 'Kreis' },
  ...{ population, point: { lat, lon: 12 } },
});
// A degree of latitude is 111 km.
const towns = [
  town('1', 'SN', 51),
  town('2', 'SN', 51.4, 11_000),
  town('3', 'BB', 52.2),
  town('4', 'BB', 51.2, 60_000),
];
const today = '2026-11-23';
const world = {
  towns: townsByKey(towns),
  themes: knowledge.themes,
  reader: createReader(knowledge),
  today,
};

let ids = 0;
const request = (more: Partial<Request>): Request => ({
  id: `r${++ids}`,
  ...{ town: '1', themes: ['leerstand'], seeks: null, offers: null, form: 'exchange' as const },
  ...{ distance: 'any' as const, created: '2026-11-01', until: '2027-05-01' },
  status: 'open',
  ...more,
});
const seeks = (text = 'Wir suchen Rat zu leeren Läden') => ({ seeks: { text } });
const offers = (text = 'Wir haben leere Läden wieder gefüllt') => ({ offers: { text } });

const proposed = (...requests: Request[]) =>
  match(requests, world).map(({ proposals }) => proposals.map((one) => one.request));

describe('hard filters', () => {
  const pair = (a: Partial<Request>, b: Partial<Request>) =>
    mayMeet(request({ town: '1', ...a }), request({ town: '2', ...b }), world.towns);

  it.each<[string, Partial<Request>, Partial<Request>, boolean]>([
    ['two towns near each other', {}, {}, true],
    ['the same town', {}, { town: '1' }, false],
    ['learning in another form', { form: 'visit' }, { form: 'shadowing' }, true],
    ['learning and a tandem', { form: 'visit' }, { form: 'tandem' }, false],
    ['two joint forms', { form: 'network' }, { form: 'procurement' }, false],
    ['own limit', { distance: '50km' }, { town: '3' }, false],
    ['the other one’s limit', {}, { town: '3', distance: '50km' }, false],
    ['another state', { distance: 'state' }, { town: '3' }, false],
    ['the same state', { distance: 'state' }, {}, true],
    ['staff within reach', { form: 'staff' }, { form: 'staff' }, true],
    ['staff too far', { form: 'staff' }, { form: 'staff', town: '3' }, false],
    ['a town that no list knows, near', { distance: '100km' }, { town: '99' }, false],
    ['a town that no list knows, anywhere', {}, { town: '99' }, true],
    ['who has met', { met: ['2'] }, {}, false],
    ['who was declined by the other', {}, { declined: ['1'] }, false],
  ])('%s: %j %j', (_, a, b, may) => {
    expect(pair(a, b)).toBe(may);
    expect(mayMeet(request({ town: '2', ...b }), request({ town: '1', ...a }), world.towns)).toBe(
      may,
    );
  });

  it('a request is open to its last day', () => {
    expect(isOpen(request({ until: today }), today)).toBe(true);
    expect(isOpen(request({ until: '2026-11-22' }), today)).toBe(false);
    expect(isOpen(request({ status: 'paused' }), today)).toBe(false);
  });
});

describe('matching', () => {
  it('prefers who offers what is sought, and says so in the same words', () => {
    const mine = request({ id: 'mine', ...seeks() });
    const gives = request({ id: 'gives', town: '2', ...offers() });
    const seeksToo = request({ id: 'seeks', town: '3', ...seeks() });
    const first = match([mine, gives, seeksToo], world).find((one) => one.request === 'mine');
    expect(first?.proposals.map((one) => one.request)).toEqual(['gives', 'seeks']);
    expect(first?.proposals[0]?.reasons).toEqual([
      ...['gleiches Thema: Leerstand', 'bietet, was Sie suchen', '44 km'],
      ...['ähnlich groß (10.000 / 11.000)', 'im selben Land'],
    ]);
    expect(first?.proposals[1]?.reasons).toContain('sucht dasselbe');
  });

  it('never brings two who both offer together, nor other themes', () => {
    expect(proposed(request(offers()), request({ town: '2', ...offers() }))).toEqual([[], []]);
    const other = request({
      town: '2',
      themes: ['gesundheit'],
      ...offers('Wir fanden eine Ärztin'),
    });
    expect(proposed(request(seeks()), other)).toEqual([[], []]);
  });

  it.each([
    ['Bei uns am Markt stehen sechs Läden leer.', 'Wir haben verwaiste Geschäfte neu belebt.'],
    ['Unsere letzte Hausärztin hört auf.', 'Ein Gesundheitszentrum der Stadt: so gelang es uns.'],
    ['Wie bringen wir junge Leute zum Mitreden?', 'Unser Jugendparlament läuft seit Jahren.'],
    ['Der Bus fährt nur noch zweimal am Tag.', 'Unser Rufbus mit Ehrenamtlichen fährt täglich.'],
  ])('knows without a theme what „%s“ is about', (wish, gift) => {
    const mine = request({ id: 'a', themes: [], ...seeks(wish) });
    const right = request({ id: 'right', town: '2', themes: [], ...offers(gift) });
    const wrong = request({
      id: 'wrong',
      town: '3',
      themes: [],
      ...offers('Wir haben die Akten digitalisiert.'),
    });
    expect(proposed(mine, right, wrong)[0]).toEqual(['right']);
  });

  it.each<[string, Partial<Request>, Partial<Request>, string]>([
    ['both in general', {}, {}, 'will dasselbe gemeinsam'],
    ['both seek', seeks(), seeks(), 'sucht dasselbe'],
    ['one gives', seeks(), offers(), 'bietet, was Sie suchen'],
    ['one does both', seeks(), { ...seeks(), ...offers() }, 'will dasselbe gemeinsam'],
  ])('brings together who wants the same jointly: %s', (_, a, b, words) => {
    const form = 'application';
    const mine = request({ id: 'a', form, ...a });
    const [first] = match([mine, request({ id: 'b', town: '2', form, ...b })], world);
    expect(first?.proposals).toMatchObject([
      { request: 'b', reasons: expect.arrayContaining([words, '44 km']) },
    ]);
  });

  it('brings seekers of one theme together only for the same subject', () => {
    const other = { town: '2', ...seeks('Der Eigentümer der Ruine am Teich antwortet nicht') };
    expect(proposed(request(seeks()), request(other))).toEqual([[], []]);
    expect(proposed(request(seeks()), request({ town: '2', ...seeks() })).flat()).toHaveLength(2);
  });

  it('knows from the text which of several themes is meant', () => {
    const themes = ['gesundheit', 'leerstand'];
    const mine = request({ id: 'a', themes, ...seeks() });
    const gives = ['gesundheit', 'leerstand'].map((id, i) =>
      request({ id, town: `${i + 2}`, themes: [id], ...offers('Das ist uns gelungen') }),
    );
    expect(proposed(mine, ...gives)[0]).toEqual(['leerstand', 'gesundheit']);
  });

  it('guesses nothing from a text without content', () => {
    const nothing = { themes: [], seeks: { text: 'xyz' } };
    expect(proposed(request(nothing), request({ town: '2', ...offers() }))[0]).toEqual([]);
  });

  it('answers a single request from among the prepared ones, with the load of towns', () => {
    const gives = ['2', '3', '5', '6'].map((key) =>
      request({ id: key, town: key, ...offers(), created: '2026-10-01' }),
    );
    const equals = gives.map((one) => ({ ...one, town: `8${one.town}` }));
    const { proposalsFor } = prepare(equals, world);
    const towns = (load?: (key: string) => number) =>
      proposalsFor(request(seeks()), load).proposals.map((one) => one.town);
    expect(towns()).toEqual(['82', '83', '85']);
    expect(towns((key) => (key === '82' ? 1 : 0))).toEqual(['83', '85', '86']);
  });

  it('prefers, among equals, a town that has answered earlier questions', () => {
    const equals = ['82', '83'].map((key) => request({ town: key, ...offers() }));
    const first = (answered: (key: string) => number) =>
      prepare(equals, { ...world, answered }).proposalsFor(request(seeks())).proposals[0]?.town;
    expect(first(() => 0)).toBe('82');
    expect(first((key) => (key === '83' ? 1 : 0))).toBe('83');
  });

  it('puts neighbours last for who would rather not ask one', () => {
    const near = request({ id: 'near', town: '2', ...offers() });
    const distant = request({ id: 'distant', town: '3', ...offers() });
    const first = (far: boolean) =>
      match([request({ id: 'a', far, ...seeks() }), near, distant], world)[0]?.proposals[0]
        ?.request;
    expect([first(false), first(true)]).toEqual(['near', 'distant']);
  });

  it('names a town once, and at most three', () => {
    const many = ['2', '2', '3', '4', '5', '6'].map((key) => request({ town: key, ...offers() }));
    const [mine] = match([request({ created: '2026-10-01', ...seeks() }), ...many], world);
    expect(mine?.proposals).toHaveLength(3);
    expect(new Set(mine?.proposals.map((one) => one.town)).size).toBe(3);
  });

  it('spreads proposals over equals', () => {
    const givers = ['2', '3', '4', '5', '6', '7'].map((key) =>
      request({ town: key, created: '2026-10-01', ...offers() }),
    );
    const seekers = Array.from({ length: 6 }, (_, i) => request({ town: `9${i}`, ...seeks() }));
    const equals = givers.map((one) => ({ ...one, town: `8${one.town}` }));
    const count = new Map<string, number>();
    for (const { request: id, proposals } of match([...equals, ...seekers], world))
      if (seekers.some((one) => one.id === id))
        for (const { town: key } of proposals) count.set(key, (count.get(key) ?? 0) + 1);
    expect([...count.values()]).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('gives the same for the same, in whatever order the file stands', () => {
    const all = towns.flatMap(({ key }) => [
      request({ town: key, ...seeks() }),
      request({ town: key, ...offers() }),
    ]);
    const sorted = match(all, world);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(match(shuffled, world)).toEqual(sorted);
      }),
      { numRuns: 20 },
    );
  });
});
