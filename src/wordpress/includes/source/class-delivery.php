<?php
/**
 * Sources as this site gives them to its visitors: the organiser needs to allow no other origin.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Delivery {

	const SPACE = 'conference-widgets/v1';
	const ROUTE = '/source';
	/** Seconds after which a source is asked again. */
	const FRESH = 5 * MINUTE_IN_SECONDS;

	public static function register() {
		register_rest_route(
			self::SPACE,
			self::ROUTE,
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'answer' ),
				'permission_callback' => array( self::class, 'is_ours' ),
				'args'                => array(
					'url' => array( 'type' => 'string', 'required' => true ),
					'key' => array( 'type' => 'string', 'required' => true ),
				),
			)
		);
	}

	/** Where a browser gets a source: here, or by itself where it needs no help. */
	public static function address( string $url ): string {
		if ( Address::is_own( $url ) ) {
			return $url;
		}
		$parameters = array( 'url' => rawurlencode( $url ), 'key' => self::sign( $url ) );
		return add_query_arg( $parameters, rest_url( self::SPACE . self::ROUTE ) );
	}

	/** Only addresses that somebody of this site has put on a page are given on. */
	public static function is_ours( \WP_REST_Request $request ): bool {
		$url = (string) $request['url'];
		return hash_equals( self::sign( $url ), (string) $request['key'] ) && Address::is_allowed( $url );
	}

	private static function sign( string $url ): string {
		return wp_hash( 'conference-widgets ' . $url, 'nonce' );
	}

	/** @return \WP_REST_Response|\WP_Error */
	public static function answer( \WP_REST_Request $request ) {
		$text = Source::read( (string) $request['url'], self::FRESH );
		if ( null === $text ) {
			return new \WP_Error( 'conference_widgets_none', 'The source cannot be reached.', array( 'status' => 502 ) );
		}
		$tag      = '"' . md5( $text ) . '"';
		$is_known = trim( str_replace( 'W/', '', (string) $request->get_header( 'if_none_match' ) ) ) === $tag;
		$response = new \WP_REST_Response( $is_known ? '' : $text, $is_known ? 304 : 200 );
		$response->header( 'ETag', $tag );
		$response->header( 'Cache-Control', 'public, max-age=60' );
		// Somebody else's text under this site's name: a browser is to read it as nothing but text.
		$response->header( 'Content-Type', 'text/plain' . ( preg_match( '//u', $text ) ? '; charset=utf-8' : '' ) );
		$response->header( 'Content-Security-Policy', "default-src 'none'; sandbox" );
		$response->header( 'X-Content-Type-Options', 'nosniff' );
		return $response;
	}

	/**
	 * Text goes out as it is; WordPress would write it as a JSON string.
	 *
	 * @param bool              $served  Whether it has gone out.
	 * @param \WP_HTTP_Response $result  Our answer.
	 * @param \WP_REST_Request  $request For it.
	 */
	public static function serve( $served, $result, $request ) {
		if ( $served || '/' . self::SPACE . self::ROUTE !== $request->get_route() || ! is_string( $result->get_data() ) ) {
			return $served;
		}
		echo $result->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- text/plain, nosniff, sandboxed.
		return true;
	}
}
