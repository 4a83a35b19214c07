/**
 * Stories as Storybook puts them together (Component Story Format 3), as far as ours go: arguments
 * of the file and of the story, and whichever of the two renders.
 */
import { nothing, render, type TemplateResult } from 'lit';

type StoryArguments = Readonly<Record<string, unknown>>;
type Render = (args: StoryArguments, context: never) => Element | TemplateResult | string;

interface Annotations {
  readonly args?: StoryArguments;
  readonly render?: Render;
}

export interface ComposedStory {
  readonly name: string;
  /** Puts the story into the box and says with which arguments. */
  readonly show: (box: HTMLElement) => StoryArguments;
}

const isStory = (value: unknown): value is Annotations =>
  typeof value === 'object' && value !== null;

/** Storybook serves the partner page's folder beside its stories; tests serve the whole project. */
const served = (args: StoryArguments): StoryArguments =>
  typeof args['src'] === 'string'
    ? { ...args, src: args['src'].replace(/^partner-page\//, '/stories/partner-page/') }
    : args;

export function composeStories(file: Readonly<Record<string, unknown>>): ComposedStory[] {
  const meta = isStory(file['default']) ? file['default'] : {};
  const stories = Object.entries(file).filter(([name]) => name !== 'default');
  return stories.flatMap(([name, story]) => {
    if (!isStory(story)) return [];
    const args = served({ ...meta.args, ...story.args });
    const draw = story.render ?? meta.render;
    if (!draw) return [];
    const show = (box: HTMLElement): StoryArguments => {
      const content = draw(args, {} as never);
      if (content instanceof Element) box.replaceChildren(content);
      else render(content ?? nothing, box);
      return args;
    };
    return [{ name, show }];
  });
}
