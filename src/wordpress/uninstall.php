<?php
/**
 * Removes what the plugin has stored: its settings and the copies of sources, on every site.
 *
 * @package ConferenceWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Transients are found by their names: their keys hold addresses that nobody lists. */
function conference_widgets_forget() {
	global $wpdb;
	delete_option( 'conference_widgets' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no call for a family of transients.
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s",
			$wpdb->esc_like( '_transient_conf_widgets_' ) . '%'
		)
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $conference_widgets_site ) {
		switch_to_blog( $conference_widgets_site );
		conference_widgets_forget();
		restore_current_blog();
	}
} else {
	conference_widgets_forget();
}
