<?php
/**
 * What surrounds the plugin in the test: translated pages, as WPML tells of them, and a network. 127.0.0.2 stands for a host on the internet, on a port of its own, for our
 * plugin and for WordPress itself. Nothing else is allowed that a site would not allow.
 */
add_filter(
	'conference_widgets_is_public',
	static function ( $is_public, $number ) {
		return '127.0.0.2' === $number ? true : $is_public;
	},
	10,
	2
);
add_filter(
	'http_request_host_is_external',
	static function ( $is_external, $host ) {
		return in_array( $host, array( '127.0.0.2', '127.0.0.3' ), true ) ? true : $is_external;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports ) {
		return array_merge( $ports, array( ORGANISER_PORT ) );
	}
);
add_filter(
	'wpml_current_language',
	static function ( $language ) {
		return isset( $_GET['lang'] ) ? sanitize_key( $_GET['lang'] ) : $language;
	}
);
