import { trustScript } from '../app/trust';

/** After the first view is drawn, keeps the page's files for a time without a network; not for readers who save data. */
export function keepOffline(): void {
  const { serviceWorker } = navigator;
  const savesData = 'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;
  if (!serviceWorker || savesData || import.meta.env.DEV || import.meta.env.MODE === 'single') return;
  setTimeout(() => void serviceWorker.register(trustScript('./sw.js')).catch(() => undefined), 3000); // refused, the page works as before
}
