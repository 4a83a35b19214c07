<?php
/**
 * A network of sites, and the plugin in it. php multisite.php SITE JSON, where JSON is
 * {"create": true}, to make a network of a site, or {"try": true}, once its settings say so.
 */
$task                   = json_decode( $argv[2], true );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$answer = null;
if ( isset( $task['create'] ) ) {
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	$answer = true === populate_network( 1, '127.0.0.1', 'admin@partner.example', 'Partners', '/', false );
}
if ( isset( $task['try'] ) ) {
	$file   = 'conference-widgets/conference-widgets.php';
	$failed = activate_plugin( $file, '', true );
	do_action( 'init' );
	$sites  = array( 1, wpmu_create_blog( '127.0.0.1', '/two/', 'Two', 1 ), wpmu_create_blog( '127.0.0.1', '/three/', 'Three', 1 ) );
	$answer = array( 'active' => is_plugin_active_for_network( $file ) && ! is_wp_error( $failed ), 'sources' => array() );
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		update_option( 'conference_widgets', array( 'source' => "https://organiser.example/$site.json", 'hosts' => array( 'organiser.example' ) ) );
		set_transient( 'conf_widgets_' . md5( (string) $site ), array( 'text' => '{}' ), DAY_IN_SECONDS );
		restore_current_blog();
	}
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$answer['sources'][] = ConferenceWidgets\Settings::all()['source'] === "https://organiser.example/$site.json";
		restore_current_blog();
	}
	deactivate_plugins( $file, false, true );
	uninstall_plugin( $file );
	$answer['left'] = array();
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$names          = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%conf\\_widgets%' OR option_name LIKE '%conference\\_widgets%'" );
		$answer['left'] = array_merge( $answer['left'], $names );
		restore_current_blog();
	}
	$answer['left'] = array_merge( $answer['left'], $wpdb->get_col( "SELECT meta_key FROM {$wpdb->sitemeta} WHERE meta_key LIKE '%conf%widgets%'" ) );
}
echo "\n" . wp_json_encode( $answer );
