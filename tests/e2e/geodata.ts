import { readFileSync } from 'node:fs';

/** The data read anew, so that a test compares the map with them and not with itself. */
const read = (file: string) => JSON.parse(readFileSync(new URL(`../../geodata/${file}`, import.meta.url), 'utf8'));

export type Text = Readonly<Record<string, string>>;
export interface Sourced {
  readonly text: Text;
  readonly sources: readonly string[];
}
export interface Administration {
  readonly unit: string;
  readonly from: string;
  readonly to?: string;
  readonly polity: string;
  readonly standing: string;
  readonly sources: readonly string[];
}
interface Island {
  readonly name: Readonly<Record<string, Text>> | null;
  readonly group: string;
  readonly unit: string;
  readonly facts?: readonly { readonly kind: string; readonly sources: readonly string[] }[];
}

export const languages: readonly string[] = read('edition.json').languages;
/** Which party's form of a name leads, by language. */
export const leads: Readonly<Record<string, string>> = read('edition.json').leads;
export const parties: readonly string[] = read('edition.json').parties.map(({ id }: { readonly id: string }) => id);
export const words: Readonly<Record<string, Text>> = read('words.json').words;
export const sources: readonly { readonly id: string; readonly title: string | Text; readonly url?: string }[] = read('sources.json').sources;
export const polities: readonly { readonly id: string; readonly party: string; readonly by: Text }[] = read('polities.json').polities;
export const administrations: readonly Administration[] = read('administrations.json').administrations;
export const boundaries: readonly { readonly id: string; readonly from: string; readonly to?: string; readonly perspectives: readonly string[]; readonly label: Text; readonly sources: readonly string[] }[] = read('boundaries.json').boundaries;
export const events: readonly { readonly id: string; readonly date: string; readonly place?: string; readonly turning?: boolean }[] = read('events.json').events;
export const places: readonly { readonly id: string; readonly kind: string; readonly name?: Text; readonly names?: Readonly<Record<string, Text>> }[] = read('places.json').places;
export const perspectives: Readonly<Record<string, Sourced>> = read('perspectives.json').perspectives;
export const article: {
  readonly speakers: Readonly<Record<string, Text>>;
  readonly claims: readonly { readonly id: string; readonly speaker: string; readonly finding: string; readonly islands: readonly string[]; readonly text: Text }[];
  readonly tour: readonly { readonly claim: string; readonly date?: string; readonly text: Text }[];
} = read('article.json');
export const islands: readonly { readonly id: string; readonly properties: Island }[] = read('islands.geojson').features;
