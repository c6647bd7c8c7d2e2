import type { View } from '../domain/types';

/** How one map is set up; each option has the same name in a link, as an attribute and in a message. */
export interface KurilMapOptions {
  /** Island or group to open: "iturup". */
  readonly island?: string;
  /** Claim to open: "c17". */
  readonly claim?: string;
  /** Partial ISO date: "1945-08-28". */
  readonly date?: string;
  /** "en", "ru", "ja". */
  readonly lang?: string;
  readonly perspective?: string;
  /** Camera: "44.2,146.5,8". */
  readonly at?: string;
  readonly tour?: string;
  /** "on" shows the reading panel beside the map. */
  readonly panel?: 'on' | 'off';
  /** "off" leaves out the time bar. */
  readonly timeline?: 'on' | 'off';
  readonly theme?: 'light' | 'dark' | 'auto';
  /** "plain" takes wheel and finger for the map; "cooperative" leaves them to the page. */
  readonly gestures?: 'plain' | 'cooperative';
}


/** What a mounted map tells its host. */
export interface MountEvents {
  readonly ready: () => void;
  readonly change: (view: View, written: Readonly<Record<string, string>>) => void;
  readonly select: (island: string | null) => void;
  readonly error: (code: string, message: string) => void;
}
