<?php
/**
 * Words and dates of what visitors read without script, in the language of a widget.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Words {

	/** @param mixed $tag A BCP 47 tag, or something else. */
	public static function is_tag( $tag ): bool {
		return is_string( $tag ) && 1 === preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i', $tag );
	}

	/** The language of the page, as WPML, Polylang or WordPress says. */
	public static function page_language(): string {
		$language = apply_filters( 'wpml_current_language', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's.
		if ( ! self::is_tag( $language ) && function_exists( 'pll_current_language' ) ) {
			$language = pll_current_language( 'slug' );
		}
		return self::is_tag( $language ) && 'all' !== $language ? $language : get_bloginfo( 'language' );
	}

	/**
	 * The language to write on a widget: the administrator's choice for the page's language, or that of a
	 * translation; nothing where the page says it.
	 */
	public static function widget_language(): string {
		$languages = Settings::all()['languages'];
		$page      = str_replace( '_', '-', self::page_language() );
		$key       = strtolower( $page );
		$chosen    = $languages[ $key ] ?? $languages[ strtok( $key, '-' ) ] ?? '';
		return '' === $chosen && get_bloginfo( 'language' ) !== $page ? $page : $chosen;
	}

	/** A word of the widgets' own catalogues; English where a language has none. */
	public static function say( string $english, string $language ): string {
		static $catalogue;
		$catalogue = $catalogue ?? require __DIR__ . '/../../generated/words.php';
		foreach ( self::candidates( $language ) as $tag ) {
			if ( isset( $catalogue[ $tag ][ $english ] ) ) {
				return $catalogue[ $tag ][ $english ];
			}
		}
		return $english;
	}

	/** A tag and the shorter ones it is of: `zh-Hans-CN`, `zh-Hans`, `zh`. */
	public static function candidates( string $tag ): array {
		$parts = explode( '-', str_replace( '_', '-', $tag ) );
		$tags  = array();
		while ( $parts ) {
			$tags[] = implode( '-', $parts );
			array_pop( $parts );
		}
		return $tags;
	}

	public static function date( \DateTimeImmutable $time, string $language ): string {
		return self::format( $time, $language, 'date' );
	}

	public static function time( \DateTimeImmutable $time, string $language ): string {
		return self::format( $time, $language, 'time' );
	}

	/** WordPress speaks the languages it has installed; PHP's intl extension speaks all. */
	private static function format( \DateTimeImmutable $time, string $language, string $what ): string {
		if ( class_exists( \IntlDateFormatter::class ) ) {
			$formatter = \IntlDateFormatter::create(
				$language,
				'date' === $what ? \IntlDateFormatter::FULL : \IntlDateFormatter::NONE,
				'date' === $what ? \IntlDateFormatter::NONE : \IntlDateFormatter::SHORT,
				$time->getTimezone()
			);
			$text      = $formatter ? $formatter->format( $time ) : false;
			if ( is_string( $text ) ) {
				return $text;
			}
		}
		return (string) wp_date( get_option( $what . '_format' ), $time->getTimestamp(), $time->getTimezone() );
	}
}
