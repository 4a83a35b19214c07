<?php
/**
 * What surrounds the plugin in the test: translated pages, as WPML and Polylang tell of them, text
 * modules, as Divi and Elementor write them, and a network. 127.0.0.2 stands for a host on the
 * internet, on a port of its own, for our plugin and for WordPress itself. Nothing else is allowed that
 * a site would not allow.
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
if ( isset( $_GET['pll'] ) ) {
	/** As Polylang has it, which is not here. */
	function pll_current_language( $field = 'slug' ) {
		return 'slug' === $field ? sanitize_key( $_GET['pll'] ) : null;
	}
}
add_shortcode(
	'et_pb_text',
	static function ( $attributes, $content ) {
		return '<div class="et_pb_text_inner">' . do_shortcode( shortcode_unautop( wpautop( $content ) ) ) . '</div>';
	}
);
add_shortcode(
	'elementor_text',
	static function ( $attributes, $content ) {
		return '<div class="elementor-text-editor">' . do_shortcode( shortcode_unautop( wptexturize( apply_filters( 'widget_text', $content, array() ) ) ) ) . '</div>';
	}
);
