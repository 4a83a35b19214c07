<?php
/**
 * The last good copy of a source, kept as a transient.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Source {

	/** Seconds a copy is kept after the source was reached last. */
	const KEPT = 30 * DAY_IN_SECONDS;
	/** Seconds after a failure in which the source is left alone. */
	const PAUSE = MINUTE_IN_SECONDS;

	/**
	 * A copy that is no older than asked, or the last one when no newer can be had.
	 *
	 * @param string $url     Of the source.
	 * @param int    $max_age Seconds.
	 * @return string|null The text; null when there never was one.
	 */
	public static function read( string $url, int $max_age ) {
		if ( Address::is_own( $url ) ) {
			return self::read_upload( $url );
		}
		if ( ! Address::is_allowed( $url ) ) {
			return null;
		}
		$key  = 'conf_widgets_' . md5( $url );
		$copy = get_transient( $key );
		$copy = is_array( $copy ) ? $copy : array();
		$now  = time();
		if ( ( $copy['checked'] ?? 0 ) + $max_age < $now && ( $copy['failed'] ?? 0 ) + self::PAUSE < $now && ! get_transient( $key . '_busy' ) ) {
			set_transient( $key . '_busy', 1, 2 * Fetcher::SECONDS );
			$copy = self::renew( $copy, $url );
			set_transient( $key, $copy, self::KEPT );
			delete_transient( $key . '_busy' );
		}
		return self::unpack( $copy );
	}

	/** The copy after one more request: with what is new, or with the failure noted. */
	private static function renew( array $copy, string $url ): array {
		$answer = Fetcher::fetch( $url, self::conditions( $copy ) );
		$before = self::unpack( $copy );
		if ( ! is_wp_error( $answer ) && 304 === wp_remote_retrieve_response_code( $answer ) && null !== $before ) {
			return array_merge( $copy, array( 'checked' => time(), 'failed' => 0 ) );
		}
		$text = is_wp_error( $answer ) ? '' : wp_remote_retrieve_body( $answer );
		if ( ! self::may_replace( $text, $before ) ) {
			return array_merge( $copy, array( 'failed' => time() ) );
		}
		return array(
			'text'     => base64_encode( gzdeflate( Document::with_whole_addresses( $text, $url ) ) ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- a column of text takes no bytes.
			'etag'     => (string) wp_remote_retrieve_header( $answer, 'etag' ),
			'modified' => (string) wp_remote_retrieve_header( $answer, 'last-modified' ),
			'checked'  => time(),
			'failed'   => 0,
		);
	}

	private static function conditions( array $copy ): array {
		return array_filter(
			array(
				'If-None-Match'     => $copy['etag'] ?? '',
				'If-Modified-Since' => $copy['modified'] ?? '',
			)
		);
	}

	/** A page about an error is no data, and text that is cut off does not replace what was whole. */
	private static function may_replace( string $text, ?string $before ): bool {
		$start = ltrim( substr( $text, 0, 200 ), "\xEF\xBB\xBF \t\r\n" );
		if ( '' === $start || preg_match( '/^<(?:!doctype html|html)\b/i', $start ) ) {
			return false;
		}
		return null === $before || null === json_decode( $before ) || null !== json_decode( $text );
	}

	private static function unpack( array $copy ): ?string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- see renew().
		$text = isset( $copy['text'] ) ? gzinflate( (string) base64_decode( $copy['text'] ) ) : false;
		return false === $text ? null : $text;
	}

	/**
	 * A file in the site's own uploads is read from the disk. Anything else of the site is left to the
	 * visitor's browser: a server may show itself what it shows nobody else.
	 */
	private static function read_upload( string $url ): ?string {
		$uploads = wp_get_upload_dir();
		$folder  = realpath( $uploads['basedir'] );
		$address = strtok( $url, '?#' );
		if ( false === $folder || 0 !== strpos( $address, $uploads['baseurl'] . '/' ) ) {
			return null;
		}
		$file = realpath( $folder . rawurldecode( substr( $address, strlen( $uploads['baseurl'] ) ) ) );
		if ( false === $file || 0 !== strpos( $file, $folder . DIRECTORY_SEPARATOR ) || ! preg_match( '/\.json$/', $file ) || filesize( $file ) > Fetcher::BYTES ) {
			return null;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this server.
		return Document::with_whole_addresses( (string) file_get_contents( $file ), $url );
	}
}
