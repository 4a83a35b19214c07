<?php
/**
 * Shortcodes, for the classic editor and for page builders: `[conference_agenda src="…"]`, or
 * `[conference_widget widget="agenda-timeline" src="…"]`.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Shortcodes {

	const NAMES = array(
		'conference_event'    => 'event-card',
		'conference_agenda'   => 'agenda-timeline',
		'conference_partners' => 'partner-strip',
		'conference_news'     => 'news-ticker',
		'conference_widget'   => '',
	);

	public static function register() {
		foreach ( array_keys( self::NAMES ) as $name ) {
			add_shortcode( $name, array( self::class, 'render' ) );
		}
	}

	/**
	 * The widget that a shortcode asks for.
	 *
	 * @param array|string $given   Attributes; names without a value have numbers for keys.
	 * @param string|null  $content Words of the link for visitors without script.
	 * @param string       $tag     Name of the shortcode.
	 */
	public static function render( $given, $content, string $tag ): string {
		$options = array();
		foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
			if ( is_int( $name ) ) {
				$options[ strtolower( str_replace( '_', '-', $value ) ) ] = true;
			} else {
				$options[ strtolower( str_replace( '_', '-', $name ) ) ] = $value;
			}
		}
		$widget = self::NAMES[ $tag ] ?? '';
		$widget = '' === $widget ? (string) ( $options['widget'] ?? 'event-card' ) : $widget;
		if ( ! isset( Catalogue::all()[ $widget ] ) ) {
			return '';
		}
		$text = wp_strip_all_tags( (string) $content );
		return ( new Widget( $widget, array( 'text' => $text ) + $options ) )->render();
	}
}
