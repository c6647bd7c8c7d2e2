import 'kuril-islands-map/element';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Attributes and events as React 19 gives them to a custom element. */
function Host() {
  const [island, setIsland] = useState<string | null>('kunashir');
  return createElement(
    'div',
    null,
    createElement('button', { id: 'choose', type: 'button', onClick: () => setIsland('shikotan') }, 'Shikotan'),
    createElement('output', { id: 'chosen' }, island),
    createElement('kuril-map', { id: 'map', lang: 'en', island, 'onkuril-select': (event: CustomEvent<{ island: string | null }>) => setIsland(event.detail.island) }),
  );
}

const place = document.getElementById('app');
if (place) createRoot(place).render(createElement(Host));
