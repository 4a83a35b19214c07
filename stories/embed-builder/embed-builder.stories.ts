import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineEmbedBuilder } from './embed-builder.js';

defineEmbedBuilder();

const meta: Meta = {
  title: 'Embed builder',
  tags: ['!autodocs'],
  // The builder is a whole page, without a page around it and without controls.
  parameters: { ownPage: true, controls: { disable: true } },
  render: () => html`<main><embed-builder></embed-builder></main>`,
};
export default meta;

export const EmbedBuilder: StoryObj = { name: 'Embed builder' };
