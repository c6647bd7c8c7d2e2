import { addStyle } from './styles';

/** The style sheet for readers who choose their own few colours; nobody else loads it. */
export function followForcedColors(root: ShadowRoot, signal: AbortSignal): void {
  const forced = matchMedia('(forced-colors: active)');
  const dress = () => {
    if (!forced.matches) return;
    forced.removeEventListener('change', dress);
    void import('./forced-colors.css?inline').then(({ default: style }) => signal.aborted || addStyle(root, style), () => undefined);
  };
  forced.addEventListener('change', dress, { signal });
  dress();
}
