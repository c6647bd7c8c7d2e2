/** Hiragana by its Hepburn reading; one row of the syllabary a line. */
const syllables: Readonly<Record<string, string>> = Object.fromEntries(
  `
  あa いi うu えe おo
  かka きki くku けke こko がga ぎgi ぐgu げge ごgo
  さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo
  たta ちchi つtsu てte とto だda ぢji づzu でde どdo
  なna にni ぬnu ねne のno
  はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo
  まma みmi むmu めme もmo
  やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔvu
  `
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => [pair[0], pair.slice(1)]),
);
const glides: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

/** "みなみじま" as "minamijima": long vowels as they are spelled, other signs as they stand. */
export function romaji(hiragana: string): string {
  let text = '';
  for (const sign of hiragana) {
    const glide = glides[sign];
    text = glide ? text.replace(/i$/, '') + afterGlide(text, glide) : text + (syllables[sign] ?? sign);
  }
  return text.replace(/っ(.)/g, '$1$1').replace(/ー/g, '');
}

/** しゃ is "sha", きゃ is "kya". */
const afterGlide = (before: string, glide: string): string => (/(sh|ch|j)i$/.test(before) ? glide.slice(1) : glide);
