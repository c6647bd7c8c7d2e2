import { createKurilMap, type KurilMapHandle } from 'kuril-islands-map';
import { createApp, defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';

/** The function in a component: made when mounted, destroyed when taken away. */
const Host = defineComponent(() => {
  const box = ref<HTMLElement | null>(null);
  const chosen = ref<string | null>(null);
  let map: KurilMapHandle | null = null;
  onMounted(() => {
    if (!box.value) return;
    map = createKurilMap(box.value, { lang: 'en', island: 'kunashir' });
    map.on('select', ({ island }) => {
      chosen.value = island;
    });
    Object.assign(window, { map });
  });
  onBeforeUnmount(() => map?.destroy());
  return () => h('div', [h('button', { id: 'choose', onClick: () => map?.select('shikotan') }, 'Shikotan'), h('output', { id: 'chosen' }, chosen.value ?? ''), h('div', { id: 'map', ref: box, style: 'height:520px' })]);
});

const app = createApp(Host);
Object.assign(window, { app });
app.mount('#app');
