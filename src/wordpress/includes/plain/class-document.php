<?php
/**
 * A conference document (`version: 1`), read for visitors without script. What is not as it should be
 * is left out, as in the widgets.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Document {

	const DEPTH = 32;

	/** Fields that hold addresses; src/model/resolve-addresses.ts has the same. */
	const ADDRESSES = array( 'url', 'mapUrl', 'src', 'dark', 'logo', 'photo', 'image', 'stream', 'recordings', 'recording', 'calendar' );

	/** @var array */
	private $data;
	/** @var string The reader's. */
	public $language;
	/** @var \DateTimeZone */
	public $zone;

	private function __construct( array $data, string $language ) {
		$this->data     = $data;
		$this->language = $language;
		$zone           = $data['timeZone'] ?? 'UTC';
		$known          = is_string( $zone ) && in_array( $zone, \DateTimeZone::listIdentifiers( \DateTimeZone::ALL_WITH_BC ), true );
		$this->zone     = new \DateTimeZone( $known ? $zone : 'UTC' );
	}

	public static function read( string $text, string $language ): ?self {
		$data = json_decode( $text, true, self::DEPTH );
		return is_array( $data ) && 1 === ( $data['version'] ?? null ) ? new self( $data, $language ) : null;
	}

	/** Its relative addresses were written beside it, and mean something else where this site gives it on. */
	public static function with_whole_addresses( string $text, string $base ): string {
		$data = json_decode( $text, false, self::DEPTH );
		if ( ! is_object( $data ) || 1 !== ( $data->version ?? null ) ) {
			return $text;
		}
		self::resolve( $data, $base );
		$whole = wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		return is_string( $whole ) ? $whole : $text;
	}

	/** @param object|array $node Of the document. */
	private static function resolve( &$node, string $base ) {
		foreach ( $node as $key => &$value ) {
			if ( is_object( $value ) || is_array( $value ) ) {
				self::resolve( $value, $base );
			} elseif ( is_string( $value ) && '' !== $value && in_array( $key, self::ADDRESSES, true ) && ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $value ) ) {
				$value = \WP_Http::make_absolute_url( $value, $base );
			}
		}
	}

	/** An object of the document, or none. */
	public function part( string $name ): array {
		return self::object( $this->data[ $name ] ?? null );
	}

	/** @param mixed $value Of the document. */
	public static function object( $value ): array {
		return is_array( $value ) ? $value : array();
	}

	/** The entries of a list that are objects. */
	public function entries( string $name ): array {
		return self::objects( $this->data[ $name ] ?? null );
	}

	/** @param mixed $value Of the document. */
	public static function objects( $value ): array {
		return array_values( array_filter( self::object( $value ), 'is_array' ) );
	}

	/** Names of a list by the ids of its entries. */
	public function names( string $list ): array {
		$names = array();
		foreach ( $this->entries( $list ) as $entry ) {
			if ( is_string( $entry['id'] ?? null ) || is_int( $entry['id'] ?? null ) ) {
				$names[ $entry['id'] ] = $this->text( $entry['name'] ?? null );
			}
		}
		return $names;
	}

	/**
	 * A text in the reader's language: a string, or the best of several by language.
	 *
	 * @param mixed $value Of the document.
	 */
	public function text( $value ): string {
		if ( is_array( $value ) ) {
			$value = $this->choose( array_filter( $value, 'is_string' ) );
		}
		return is_string( $value ) ? trim( $value ) : '';
	}

	private function choose( array $texts ): string {
		$wanted = array_merge(
			Words::candidates( $this->language ),
			array( is_string( $this->data['language'] ?? null ) ? $this->data['language'] : 'en', 'en' )
		);
		foreach ( $wanted as $tag ) {
			if ( '' !== trim( $texts[ $tag ] ?? '' ) ) {
				return $texts[ $tag ];
			}
		}
		return (string) reset( $texts );
	}

	/**
	 * An address on the web, or nothing.
	 *
	 * @param mixed $value Of the document.
	 */
	public static function url( $value ): string {
		return is_string( $value ) ? esc_url( $value, array( 'http', 'https' ) ) : '';
	}

	/**
	 * A time, in the document's zone.
	 *
	 * @param mixed $value Of the document.
	 */
	public function time( $value ): ?\DateTimeImmutable {
		$form = '/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/';
		if ( ! is_string( $value ) || ! preg_match( $form, $value ) ) {
			return null;
		}
		$time = date_create_immutable( $value, $this->zone );
		return $time ? $time->setTimezone( $this->zone ) : null;
	}

	/** @param mixed $value Of the document. */
	public static function is_day( $value ): bool {
		return is_string( $value ) && 10 === strlen( $value );
	}

	public function say( string $english ): string {
		return Words::say( $english, $this->language );
	}
}
