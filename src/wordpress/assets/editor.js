/**
 * The block in the editor: settings in the sidebar, made from the catalogue of attributes, and a
 * preview in a frame. Plain script: WordPress gives it everything it needs.
 */
((wp, facts) => {
  const { registerBlockType, registerBlockVariation } = wp.blocks;
  const { createElement: create, Fragment, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { words } = facts;

  /** The filter for what authors write turns `&` into `&amp;`, in a block’s attributes, too. */
  const readText = (value) => (typeof value === 'string' ? value.replaceAll('&amp;', '&') : '');

  const widgetOf = ({ widget }) =>
    facts.widgets.find(({ name }) => name === widget) ?? facts.widgets[0];

  /** Milliseconds without typing before the preview follows. */
  const PAUSE = 500;

  function useSettled(value) {
    const [settled, settle] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => settle(value), PAUSE);
      return () => clearTimeout(timer);
    }, [value]);
    return settled;
  }

  function createControl(attribute, options, change) {
    const { name, kind, label, values } = attribute;
    const value = options[name];
    const set = (next) => {
      const { [name]: _, ...others } = options;
      change({ options: next === '' || next === false ? others : { ...others, [name]: next } });
    };
    const shared = { key: name, label, onChange: set, __nextHasNoMarginBottom: true };
    if (kind === 'boolean')
      return create(ToggleControl, { ...shared, checked: value === true || value === 'true' });
    if (kind === 'choice') {
      const choices = [{ value: '', label: words.usual }, ...values];
      return create(SelectControl, { ...shared, value: value ?? '', options: choices });
    }
    return create(TextControl, { ...shared, value: readText(value) });
  }

  function createSettings(attributes, change) {
    const options = attributes.options ?? {};
    const listed = widgetOf(attributes).attributes;
    const controls = (isMain) =>
      listed
        .filter((attribute) => attribute.isMain === isMain)
        .map((attribute) => createControl(attribute, options, change));
    return create(
      InspectorControls,
      null,
      create(
        PanelBody,
        { title: words.data },
        create(TextControl, {
          label: words.source,
          help: words.sourceHint,
          value: readText(attributes.src),
          placeholder: facts.source,
          onChange: (src) => change({ src: src.trim() }),
          __nextHasNoMarginBottom: true,
        }),
        create(TextControl, {
          label: words.link,
          value: readText(attributes.link),
          onChange: (link) => change({ link: link.trim() }),
          __nextHasNoMarginBottom: true,
        }),
      ),
      create(PanelBody, { title: words.appearance }, controls(true)),
      create(PanelBody, { title: words.more, initialOpen: false }, controls(false)),
    );
  }

  /** It can be looked at and nothing else: a click selects the block, Tab passes by. */
  function Preview({ attributes }) {
    const { name, title, height: usual } = widgetOf(attributes);
    const frame = useRef(null);
    const [height, setHeight] = useState(usual);
    const address = useSettled(
      `${facts.preview}&${new URLSearchParams({
        widget: name,
        src: readText(attributes.src),
        options: JSON.stringify(attributes.options ?? {}),
      })}`,
    );
    useEffect(() => {
      const view = frame.current?.ownerDocument.defaultView;
      const follow = ({ data, source }) => {
        if (source === frame.current?.contentWindow && data?.type === 'conf-widgets:height')
          setHeight(Math.max(Number(data.height) || 0, 40));
      };
      view?.addEventListener('message', follow);
      return () => view?.removeEventListener('message', follow);
    }, []);
    return create('iframe', {
      ref: frame,
      key: address,
      src: address,
      title: `${words.preview}: ${title}`,
      sandbox: 'allow-scripts',
      tabIndex: -1,
      inert: '',
      style: { display: 'block', width: '100%', height, border: 0, pointerEvents: 'none' },
    });
  }

  function Edit({ attributes, setAttributes }) {
    const hasSource = readText(attributes.src) !== '' || facts.source !== '';
    return create(
      Fragment,
      null,
      createSettings(attributes, setAttributes),
      create(
        'div',
        useBlockProps(),
        hasSource
          ? create(Preview, { attributes })
          : create('p', null, `${widgetOf(attributes).title}. ${words.none}`),
      ),
    );
  }

  registerBlockType(facts.block, { title: words.block, edit: Edit, save: () => null });

  facts.widgets.forEach(({ name, title, summary, icon }, index) => {
    registerBlockVariation(facts.block, {
      name,
      title,
      description: summary,
      icon,
      isDefault: index === 0,
      attributes: { widget: name },
      isActive: ['widget'],
      scope: ['inserter', 'transform'],
    });
  });
})(window.wp, window.conferenceWidgetsEditor);
