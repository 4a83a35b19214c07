import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('place');
if (target) mount(App, { target });
