import { beteiligung } from './beteiligung.ts';
import { bildung } from './bildung.ts';
import { daseinsvorsorge } from './daseinsvorsorge.ts';
import { demografie } from './demografie.ts';
import { demokratie } from './demokratie.ts';
import { digitalisierung } from './digitalisierung.ts';
import { ehrenamt } from './ehrenamt.ts';
import { finanzen } from './finanzen.ts';
import { foerderung } from './foerderung.ts';
import { gesundheit } from './gesundheit.ts';
import { interkommunal } from './interkommunal.ts';
import { jugend } from './jugend.ts';
import { klimaEnergie } from './klima-energie.ts';
import { leerstand } from './leerstand.ts';
import { mobilitaet } from './mobilitaet.ts';
import { objekteStandorte } from './objekte-standorte.ts';
import { offeneOrte } from './offene-orte.ts';
import { soziales } from './soziales.ts';
import { stadtmarketing } from './stadtmarketing.ts';
import { tourismusKultur } from './tourismus-kultur.ts';
import { verwaltung } from './verwaltung.ts';
import { wirtschaft } from './wirtschaft.ts';
import { wohnenInnenstadt } from './wohnen-innenstadt.ts';

/**
 * What towns might write of each theme, a sentence a line: what they seek, and what they did, in the
 * words of those who did it. Themes that the knowledge does not have are passed over.
 */
export const THEME_SENTENCES: Readonly<Record<string, string>> = {
  beteiligung,
  bildung,
  daseinsvorsorge,
  demografie,
  demokratie,
  digitalisierung,
  ehrenamt,
  finanzen,
  foerderung,
  gesundheit,
  interkommunal,
  jugend,
  'klima-energie': klimaEnergie,
  leerstand,
  mobilitaet,
  'objekte-standorte': objekteStandorte,
  'offene-orte': offeneOrte,
  soziales,
  stadtmarketing,
  'tourismus-kultur': tourismusKultur,
  verwaltung,
  wirtschaft,
  'wohnen-innenstadt': wohnenInnenstadt,
};
