import { trustScript } from '../app/trust';

/** After the first view is drawn, keeps the page's files for a time without a network; not for readers who save data. */
export function keepOffline(): void {
  const savesData = 'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;
  if (savesData || import.meta.env.DEV || import.meta.env.MODE === 'single') return;
  setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(trustScript('./sw.js'));
    } catch {
      // Refused or missing, the page works as before; in a sandbox the very look at `serviceWorker` throws.
    }
  }, 3000);
}
