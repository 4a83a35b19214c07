<?php
/**
 * What an administrator decides for the site.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Settings {

	const OPTION = 'conference_widgets';

	const DEFAULTS = array(
		'source'    => '',
		'hosts'     => array(),
		'theme'     => '',
		'languages' => array(),
		'classic'   => false,
	);

	public static function register() {
		register_setting(
			self::OPTION,
			self::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( self::class, 'sanitize' ),
				'default'           => self::DEFAULTS,
			)
		);
	}

	/** All settings; what is missing or of another type is as it is at first. */
	public static function all(): array {
		$stored = get_option( self::OPTION );
		$stored = is_array( $stored ) ? $stored : array();
		$all    = self::DEFAULTS;
		foreach ( $all as $name => $default ) {
			if ( isset( $stored[ $name ] ) && gettype( $stored[ $name ] ) === gettype( $default ) ) {
				$all[ $name ] = $stored[ $name ];
			}
		}
		return $all;
	}

	/**
	 * What the form sends, or what was stored: WordPress asks twice when an option is new.
	 *
	 * @param mixed $given From the form.
	 */
	public static function sanitize( $given ): array {
		$given  = is_array( $given ) ? $given : array();
		$source = implode( ' ', Address::split( self::text( $given, 'source' ) ) );
		$theme  = self::text( $given, 'theme' );
		return array(
			'source'    => $source,
			'hosts'     => self::read_hosts( self::text( $given, 'hosts' ) . ' ' . $source ),
			'theme'     => in_array( $theme, array( 'auto', 'light', 'dark' ), true ) ? $theme : '',
			'languages' => self::read_languages( $given['languages'] ?? '' ),
			'classic'   => ! empty( $given['classic'] ),
		);
	}

	/** A field of the form as text; a stored list stands as its entries, one a line. */
	private static function text( array $given, string $name ): string {
		$value = $given[ $name ] ?? '';
		$value = is_array( $value ) ? implode( "\n", array_filter( $value, 'is_string' ) ) : $value;
		return is_string( $value ) ? trim( $value ) : '';
	}

	/** Hosts, written as such or as addresses on them. */
	private static function read_hosts( string $text ): array {
		$hosts = array();
		foreach ( preg_split( '/[\s,]+/', strtolower( $text ), -1, PREG_SPLIT_NO_EMPTY ) as $entry ) {
			$address = strpos( $entry, '://' ) === false ? 'https://' . $entry : $entry;
			$host    = (string) wp_parse_url( $address, PHP_URL_HOST );
			if ( preg_match( '/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/', $host ) ) {
				$hosts[] = $host;
			}
		}
		return array_values( array_unique( $hosts ) );
	}

	/**
	 * Lines such as `de = en`: the language of a page, and the one of a widget on it.
	 *
	 * @param mixed $given Lines, or the list as it is stored.
	 */
	private static function read_languages( $given ): array {
		$lines = is_array( $given ) ? array() : preg_split( '/\R/', is_string( $given ) ? $given : '' );
		$pairs = is_array( $given ) ? $given : array();
		foreach ( $lines as $line ) {
			$parts = array_map( 'trim', explode( '=', $line, 2 ) );
			if ( count( $parts ) === 2 ) {
				$pairs[ $parts[0] ] = $parts[1];
			}
		}
		$languages = array();
		foreach ( $pairs as $page => $widget ) {
			$page = strtolower( str_replace( '_', '-', (string) $page ) );
			if ( Words::is_tag( $page ) && Words::is_tag( $widget ) ) {
				$languages[ $page ] = $widget;
			}
		}
		return $languages;
	}
}
