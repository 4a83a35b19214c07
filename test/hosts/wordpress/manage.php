<?php
/**
 * What a test does beside the browser. php manage.php SITE JSON, where JSON is
 * {"install": true}, {"post": {…}}, {"age": true}, {"left": true} or {"content": ID}.
 */
$task = json_decode( $argv[2], true );
if ( isset( $task['install'] ) ) {
	define( 'WP_INSTALLING', true );
}
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'SITE_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'SITE_URL' ), PHP_URL_PORT );
require $argv[1] . '/wp-load.php';
$answer = null;
if ( isset( $task['install'] ) ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Partner', 'admin', 'admin@partner.example', true, '', 'secret' );
	wp_insert_user(
		array(
			'user_login' => 'author',
			'user_pass'  => 'secret',
			'user_email' => 'author@partner.example',
			'role'       => 'author',
		)
	);
	$answer = true;
}
if ( isset( $task['post'] ) ) {
	wp_set_current_user( get_user_by( 'login', 'author' )->ID );
	$id     = wp_insert_post( wp_slash( $task['post'] + array( 'post_status' => 'publish', 'post_title' => 'Post' ) ), true );
	$answer = getenv( 'SITE_URL' ) . '/?p=' . $id;
}
if ( isset( $task['age'] ) ) {
	// All copies are old at once, and no failure is remembered.
	global $wpdb;
	foreach ( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '\\_transient\\_conf\\_widgets\\_%'" ) as $name ) {
		$key  = substr( $name, strlen( '_transient_' ) );
		$copy = get_transient( $key );
		if ( is_array( $copy ) ) {
			set_transient( $key, array_merge( $copy, array( 'checked' => 1, 'failed' => 0 ) ), DAY_IN_SECONDS );
		}
	}
	$answer = true;
}
if ( isset( $task['left'] ) ) {
	global $wpdb;
	$answer = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%conf\\_widgets%' OR option_name LIKE '%conference\\_widgets%'" );
}
if ( isset( $task['content'] ) ) {
	$answer = get_post( $task['content'] )->post_content;
}
echo "\n" . wp_json_encode( $answer );
