<?php
/**
 * Plugin Name: Conference Widgets
 * Description: An event card, an agenda, partner logos and news of a conference, as blocks and shortcodes that follow the organiser’s data.
 * Version: %VERSION%
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: conference-widgets
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: conference-widgets
 * Domain Path: /languages
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '%VERSION%';

define( __NAMESPACE__ . '\FILE', __FILE__ );

foreach (
	array(
		'class-settings',
		'class-settings-page',
		'source/class-address',
		'source/class-fetcher',
		'source/class-source',
		'source/class-delivery',
		'plain/class-words',
		'plain/class-document',
		'plain/class-plain-event',
		'plain/class-plain-agenda',
		'plain/class-plain-lists',
		'plain/class-structured-data',
		'class-catalogue',
		'class-script',
		'class-widget',
		'class-block',
		'class-shortcodes',
		'class-preview',
	) as $conference_widgets_part
) {
	require_once __DIR__ . '/includes/' . $conference_widgets_part . '.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'conference-widgets', false, basename( __DIR__ ) . '/languages' );
		Script::register();
		Block::register();
		Shortcodes::register();
	}
);
add_action( 'rest_api_init', array( Delivery::class, 'register' ) );
add_filter( 'rest_pre_serve_request', array( Delivery::class, 'serve' ), 10, 4 );
add_action( 'admin_menu', array( Settings_Page::class, 'register' ) );
add_action( 'admin_init', array( Settings::class, 'register' ) );
add_action( 'wp_ajax_conference_widgets_preview', array( Preview::class, 'show' ) );
add_action( 'wp_footer', array( Structured_Data::class, 'write' ) );
add_action( 'wp_head', array( Script::class, 'write_origins' ) );
add_filter(
	'embed_oembed_html',
	static function ( $html ) {
		return is_string( $html ) ? Script::follow_frames( $html ) : $html;
	}
);
foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $conference_widgets_filter ) {
	add_filter( $conference_widgets_filter, array( Script::class, 'follow_placeholders' ), 20 );
}
add_filter(
	'plugin_action_links_' . plugin_basename( __FILE__ ),
	array( Settings_Page::class, 'add_link' )
);
