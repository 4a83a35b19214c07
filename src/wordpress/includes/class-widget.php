<?php
/**
 * A widget as HTML: the element, and inside it what visitors without script read.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Widget {

	/** Seconds after which a page waits for a newer copy; until then its visitors' browsers see to that. */
	const MAX_AGE = HOUR_IN_SECONDS;

	/** @var string */
	private $name;
	/** @var array Addresses of the data. */
	private $sources;
	/** @var array Values by attribute. */
	private $attributes;
	/** @var string For visitors without script and data. */
	private $link;
	/** @var string Its words. */
	private $words;

	/**
	 * A widget as an author asks for it.
	 *
	 * @param string $name  One of the catalogue.
	 * @param array  $given With `src`, `link`, `text` and the widget's own attributes.
	 */
	public function __construct( string $name, array $given ) {
		$settings      = Settings::all();
		$this->name    = $name;
		$this->sources = Address::split( is_string( $given['src'] ?? null ) ? wp_specialchars_decode( $given['src'], ENT_QUOTES ) : '' );
		if ( ! $this->sources ) {
			$this->sources = Address::split( $settings['source'] );
		}
		$this->attributes = Catalogue::pick( $name, $given );
		if ( '' !== $settings['theme'] ) {
			$this->attributes += array( 'theme' => $settings['theme'] );
		}
		$language = Words::widget_language();
		if ( '' !== $language ) {
			$this->attributes += array( 'lang' => $language );
		}
		$this->link  = Address::clean( $given['link'] ?? '' );
		$this->words = is_string( $given['text'] ?? null ) ? sanitize_text_field( $given['text'] ) : '';
	}

	/** Sources that no visitor may be shown, since nobody has allowed their hosts. */
	public function refused_sources(): array {
		return array_values(
			array_filter(
				$this->sources,
				static function ( $url ) {
					return ! Address::is_own( $url ) && ! Address::is_allowed( $url );
				}
			)
		);
	}

	public function has_source(): bool {
		return (bool) $this->sources;
	}

	/** All of it; for visitors it has the script come along. */
	public function render(): string {
		$allowed  = array_diff( $this->sources, $this->refused_sources() );
		$document = $this->find_document( $allowed );
		$fallback = $this->fallback( $document );
		if ( ! $allowed ) {
			return $this->link();
		}
		Script::enqueue();
		$attributes = $this->attributes;
		if ( isset( $attributes['with-structured-data'] ) && $document && Structured_Data::add( $document ) ) {
			unset( $attributes['with-structured-data'] );
		}
		$attributes['src'] = implode( ' ', array_map( array( Delivery::class, 'address' ), $allowed ) );

		$tag  = Catalogue::all()[ $this->name ]['tag'];
		$html = '<' . $tag;
		foreach ( $attributes as $name => $value ) {
			$html .= ' ' . $name . '="' . esc_attr( true === $value ? '' : $value ) . '"';
		}
		return $html . '>' . $fallback . '</' . $tag . '>';
	}

	private function language(): string {
		return $this->attributes['lang'] ?? Words::page_language();
	}

	/** The first source that is a conference document and has something for this widget. */
	private function find_document( array $sources ): ?Document {
		foreach ( $sources as $url ) {
			$text     = Source::read( $url, self::MAX_AGE );
			$document = null === $text ? null : Document::read( $text, $this->language() );
			if ( $document && '' !== Plain_Lists::format( $this->name, $document ) ) {
				return $document;
			}
		}
		return null;
	}

	private function fallback( ?Document $document ): string {
		$content = $document ? Plain_Lists::format( $this->name, $document ) : '';
		if ( '' === $content ) {
			return $this->link();
		}
		return '<div data-conf-fallback lang="' . esc_attr( $this->language() ) . '">' . $content . '</div>';
	}

	/** Where to go without script and data: the author's page, or the home page of the data's host. */
	private function link(): string {
		$source = $this->sources[0] ?? '';
		$home   = '' === $source ? '' : wp_parse_url( $source, PHP_URL_SCHEME ) . '://' . wp_parse_url( $source, PHP_URL_HOST ) . '/';
		$target = '' === $this->link ? $home : $this->link;
		$words  = '' === $this->words ? Catalogue::link_words( $this->name, $this->language() ) : $this->words;
		return '' === $target ? '' : '<a href="' . esc_url( $target ) . '">' . esc_html( $words ) . '</a>';
	}
}
