import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const isServed = document.getElementById('place')?.hasChildNodes();
const app = isServed ? createSSRApp(App) : createApp(App);
app.mount('#place');
