<?php
/**
 * One request for a source, within limits of host, network, time and size.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Fetcher {

	const BYTES     = 2097152;
	const SECONDS   = 6;
	const REDIRECTS = 3;

	/**
	 * The answer of WordPress' own HTTP functions, or an error. Every redirect is judged as the first
	 * address was.
	 *
	 * @param string $url     Of the source.
	 * @param array  $headers That ask whether it has changed.
	 * @return array|\WP_Error
	 */
	public static function fetch( string $url, array $headers ) {
		$deadline = microtime( true ) + self::SECONDS;
		for ( $hops = 0; $hops <= self::REDIRECTS; $hops++ ) {
			$seconds = $deadline - microtime( true );
			$numbers = self::find_numbers( $url );
			if ( is_wp_error( $numbers ) ) {
				return $numbers;
			}
			if ( $seconds <= 0 ) {
				return new \WP_Error( 'conference_widgets_slow', 'The source took too long.' );
			}
			$answer = self::ask( $url, $numbers, $headers, $seconds );
			$target = is_wp_error( $answer ) ? '' : self::find_target( $answer, $url );
			if ( '' === $target ) {
				return is_wp_error( $answer ) ? $answer : self::judge( $answer );
			}
			$url = $target;
		}
		return new \WP_Error( 'conference_widgets_redirects', 'The source redirects too often.' );
	}

	/** @return array|\WP_Error */
	private static function find_numbers( string $url ) {
		if ( ! Address::is_allowed( $url ) ) {
			return new \WP_Error( 'conference_widgets_host', 'This host is not allowed.' );
		}
		$numbers = Address::find_public( (string) wp_parse_url( $url, PHP_URL_HOST ) );
		return $numbers ? $numbers : new \WP_Error( 'conference_widgets_private', 'This host is unknown or in a private network.' );
	}

	/** @return array|\WP_Error */
	private static function ask( string $url, array $numbers, array $headers, float $seconds ) {
		$place = wp_parse_url( $url, PHP_URL_HOST ) . ':' . Address::port( $url ) . ':' . implode( ',', $numbers );
		$pin   = static function ( $handle ) use ( $place ) {
			curl_setopt( $handle, CURLOPT_RESOLVE, array( $place ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		};
		add_action( 'http_api_curl', $pin );
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => $seconds,
				'redirection'         => 0,
				'limit_response_size' => self::BYTES + 1,
				'headers'             => $headers,
				'user-agent'          => 'conference-widgets/' . VERSION . '; WordPress',
			)
		);
		remove_action( 'http_api_curl', $pin );
		return $answer;
	}

	/** Where a redirect leads; nothing when the answer is none. */
	private static function find_target( array $answer, string $url ): string {
		$location = wp_remote_retrieve_header( $answer, 'location' );
		$location = is_array( $location ) ? reset( $location ) : $location;
		$code     = wp_remote_retrieve_response_code( $answer );
		return in_array( $code, array( 301, 302, 303, 307, 308 ), true ) && '' !== $location
			? \WP_Http::make_absolute_url( $location, $url )
			: '';
	}

	/** @return array|\WP_Error */
	private static function judge( array $answer ) {
		$code = wp_remote_retrieve_response_code( $answer );
		if ( 200 !== $code && 304 !== $code ) {
			return new \WP_Error( 'conference_widgets_status', 'The source answers ' . $code . '.' );
		}
		if ( strlen( wp_remote_retrieve_body( $answer ) ) > self::BYTES ) {
			return new \WP_Error( 'conference_widgets_size', 'The source is too large.' );
		}
		return $answer;
	}
}
