/* Asks for the words of the language that the frame will speak while its code is still on the way; a frame that waits for a click asks for nothing. */
{
  const files = FILES;
  const { src, dataset } = document.currentScript;
  const asked = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
  const language = [asked.get('lang'), dataset.language, ...navigator.languages].map((tag) => tag?.slice(0, 2)).find((tag) => files[tag]);
  if (language && asked.get('load') !== 'click') {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href: new URL(`../${files[language]}`, src).href }));
  }
}
