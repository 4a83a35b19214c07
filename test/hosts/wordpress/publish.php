<?php
/**
 * Publishes posts as different roles do: the editor's text passes the same filters as in a browser.
 * php publish.php SITE JSON, where JSON is [{"role": …, "form": …, "content": …}, …]; prints the
 * addresses by "role form".
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'SITE_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'SITE_URL' ), PHP_URL_PORT );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( ! is_blog_installed() ) {
	wp_install( 'Partner', 'admin', 'admin@partner.example', true, '', 'secret' );
}
$addresses = array();
foreach ( json_decode( $argv[2], true ) as $post ) {
	$login = 'a-' . $post['role'];
	$user  = get_user_by( 'login', $login );
	$id    = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $login,
			'user_pass'  => 'secret',
			'user_email' => $login . '@partner.example',
			'role'       => $post['role'],
		)
	);
	wp_set_current_user( $id );
	$written = wp_insert_post(
		array(
			'post_title'   => $post['role'] . ' ' . $post['form'],
			'post_content' => wp_slash( $post['content'] ),
			'post_status'  => 'publish',
			'post_author'  => $id,
		),
		true
	);
	if ( is_wp_error( $written ) ) {
		fwrite( STDERR, $written->get_error_message() );
		exit( 1 );
	}
	$addresses[ $post['role'] . ' ' . $post['form'] ] = getenv( 'SITE_URL' ) . '/?p=' . $written;
}
echo "\n" . json_encode( $addresses );
