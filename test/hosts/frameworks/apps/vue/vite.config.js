import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isWidget = (tag) => tag.startsWith('conf-');
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isWidget } } })],
});
