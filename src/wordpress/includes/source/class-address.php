<?php
/**
 * Which addresses this site may ask.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Address {

	/** Ranges beyond those that PHP calls private or reserved. */
	const NOT_PUBLIC = array(
		'100.64.0.0/10',
		'192.0.0.0/24',
		'198.18.0.0/15',
		'224.0.0.0/4',
		'::/8',
		'64:ff9b::/16',
		'2002::/16',
		'fc00::/7',
		'fe80::/9',
		'ff00::/8',
	);

	/** The addresses of a `src`, which may hold several, parted by blanks; others are left out. */
	public static function split( string $text ): array {
		$parts = preg_split( '/\s+/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY );
		return array_values( array_filter( array_map( array( self::class, 'clean' ), $parts ) ) );
	}

	/**
	 * An address on the web, or nothing. The filter for what authors write turns `&` into `&amp;` in
	 * a block's attributes, too.
	 *
	 * @param mixed $value As it was written.
	 */
	public static function clean( $value ): string {
		if ( ! is_string( $value ) ) {
			return '';
		}
		$address = esc_url_raw( wp_specialchars_decode( trim( $value ), ENT_QUOTES ), array( 'http', 'https' ) );
		$parts   = wp_parse_url( $address );
		return is_array( $parts ) && ! empty( $parts['scheme'] ) && ! empty( $parts['host'] ) ? $address : '';
	}

	public static function is_allowed( string $url ): bool {
		$host = strtolower( (string) wp_parse_url( $url, PHP_URL_HOST ) );
		return in_array( $host, Settings::all()['hosts'], true );
	}

	/** Of this site: a visitor's browser gets it without help. */
	public static function is_own( string $url ): bool {
		return self::origin( $url ) === self::origin( home_url() );
	}

	private static function origin( string $url ): string {
		$parts  = wp_parse_url( strtolower( $url ) );
		$scheme = $parts['scheme'] ?? '';
		return $scheme . '://' . ( $parts['host'] ?? '' ) . ':' . self::port( $url );
	}

	public static function port( string $url ): int {
		$port = wp_parse_url( $url, PHP_URL_PORT );
		return $port ? (int) $port : ( 'http' === wp_parse_url( $url, PHP_URL_SCHEME ) ? 80 : 443 );
	}

	/**
	 * The numbers behind a host, when each of them is on the public internet; none otherwise. The
	 * request then goes to exactly these: a name may mean something else a moment later.
	 */
	public static function find_public( string $host ): array {
		$numbers = array();
		if ( filter_var( $host, FILTER_VALIDATE_IP ) ) {
			$numbers = array( $host );
		} else {
			$numbers = gethostbynamel( $host );
			$numbers = is_array( $numbers ) ? $numbers : array();
			// A server without a resolver warns; it has no numbers of version 6 then.
			$records = function_exists( 'dns_get_record' ) ? @dns_get_record( $host, DNS_AAAA ) : array(); // phpcs:ignore WordPress.PHP.NoSilencedErrors
			foreach ( is_array( $records ) ? $records : array() as $record ) {
				$numbers[] = $record['ipv6'] ?? '';
			}
		}
		foreach ( $numbers as $number ) {
			/**
			 * Whether a number is on the public internet; for intranets, whose administrators may say so.
			 *
			 * @param bool   $is_public As judged.
			 * @param string $number    IP address.
			 * @param string $host      Name of the host.
			 */
			if ( ! apply_filters( 'conference_widgets_is_public', self::is_public( $number ), $number, $host ) ) {
				return array();
			}
		}
		return $numbers;
	}

	private static function is_public( string $number ): bool {
		if ( ! filter_var( $number, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
			return false;
		}
		foreach ( self::NOT_PUBLIC as $range ) {
			if ( self::is_within( $number, $range ) ) {
				return false;
			}
		}
		return true;
	}

	private static function is_within( string $number, string $range ): bool {
		list( $base, $length ) = explode( '/', $range );
		$number                = inet_pton( $number );
		$base                  = inet_pton( $base );
		if ( strlen( $number ) !== strlen( $base ) ) {
			return false;
		}
		$bytes = intdiv( (int) $length, 8 );
		$mask  = 0xff & ( 0xff << ( 8 - (int) $length % 8 ) );
		return substr( $number, 0, $bytes ) === substr( $base, 0, $bytes )
			&& ( 0 === (int) $length % 8 || ( ord( $number[ $bytes ] ) & $mask ) === ord( $base[ $bytes ] ) );
	}
}
