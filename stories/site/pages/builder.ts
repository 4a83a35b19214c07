/** The embed builder as a page of its own. */
import { defineEmbedBuilder } from '../../embed-builder/embed-builder.js';
import { keepForOffline } from './keep-for-offline.js';

defineEmbedBuilder();
keepForOffline();
