<?php
/**
 * The widgets and their attributes, as the build found them in the elements themselves.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Catalogue {

	public static function all(): array {
		static $widgets;
		$widgets = $widgets ?? require __DIR__ . '/../generated/widgets.php';
		return $widgets;
	}

	/**
	 * Attributes and values that the widget takes, of those that were given.
	 *
	 * @param string $widget Its name.
	 * @param array  $given  Values by attribute; a boolean is true, or a word that says so.
	 */
	public static function pick( string $widget, array $given ): array {
		$picked = array();
		foreach ( self::all()[ $widget ]['attributes'] as $attribute ) {
			$value = self::read( $given[ $attribute['name'] ] ?? null, $attribute );
			if ( '' !== $value ) {
				$picked[ $attribute['name'] ] = $value;
			}
		}
		return $picked;
	}

	/**
	 * A value that the attribute may have; true for a boolean, and an empty text for none.
	 *
	 * @param mixed $value     As it was given.
	 * @param array $attribute Of the catalogue.
	 * @return string|true
	 */
	private static function read( $value, array $attribute ) {
		if ( 'boolean' === $attribute['kind'] ) {
			$is_off = is_string( $value ) && in_array( strtolower( trim( $value ) ), array( '', 'false', '0', 'no' ), true );
			return is_scalar( $value ) && false !== $value && 0 !== $value && ! $is_off ? true : '';
		}
		$text      = is_scalar( $value ) ? sanitize_text_field( wp_specialchars_decode( (string) $value, ENT_QUOTES ) ) : '';
		$is_choice = 'choice' === $attribute['kind'];
		return $is_choice && ! in_array( $text, array_column( $attribute['values'], 'value' ), true ) ? '' : $text;
	}

	/** The same with labels in the language of the person who edits. */
	public static function for_editor(): array {
		$widgets = array();
		foreach ( self::all() as $name => $widget ) {
			$attributes = array();
			foreach ( $widget['attributes'] as $attribute ) {
				$attribute['label'] = self::translate( $attribute['label'] );
				foreach ( $attribute['values'] as $index => $value ) {
					$attribute['values'][ $index ]['label'] = self::translate( $value['label'] );
				}
				$attributes[] = $attribute;
			}
			$widgets[] = array(
				'name'       => $name,
				'title'      => self::translate( $widget['title'] ),
				'summary'    => self::translate( $widget['summary'] ),
				'icon'       => $widget['icon'],
				'height'     => $widget['height'],
				'attributes' => $attributes,
			);
		}
		return $widgets;
	}

	private static function translate( array $words ): string {
		$language = strtok( determine_locale(), '_-' );
		return $words[ $language ] ?? $words['en'];
	}

	/** Words of the link for visitors without script, when there is nothing else. */
	public static function link_words( string $widget, string $language ): string {
		$words = self::all()[ $widget ]['link'];
		return $words[ strtok( $language, '-' ) ] ?? $words['en'];
	}
}
