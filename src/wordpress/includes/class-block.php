<?php
/**
 * The block: one type with a variation for each widget. Its HTML is made when a page is shown, so that
 * authors need no right to write HTML, and a new version of the plugin breaks no post.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Block {

	const NAME = 'conference-widgets/widget';

	public static function register() {
		$script = plugins_url( 'assets/editor.js', FILE );
		$needs  = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
		wp_register_script( 'conference-widgets-editor', $script, $needs, VERSION, true );
		register_block_type(
			__DIR__ . '/../block.json',
			array( 'render_callback' => array( self::class, 'render' ) )
		);
		add_action( 'enqueue_block_editor_assets', array( self::class, 'tell_editor' ) );
	}

	public static function render( array $attributes ): string {
		$name = $attributes['widget'] ?? '';
		if ( ! is_string( $name ) || ! isset( Catalogue::all()[ $name ] ) ) {
			return '';
		}
		$options = is_array( $attributes['options'] ?? null ) ? $attributes['options'] : array();
		$widget  = new Widget( $name, array( 'src' => $attributes['src'] ?? '', 'link' => $attributes['link'] ?? '' ) + $options );
		$html    = $widget->render();
		return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
	}

	public static function tell_editor() {
		$facts = array(
			'block'   => self::NAME,
			'widgets' => Catalogue::for_editor(),
			'preview' => Preview::address(),
			'source'  => Settings::all()['source'],
			'words'   => array(
				'block'      => __( 'Conference widget', 'conference-widgets' ),
				'data'       => __( 'Data', 'conference-widgets' ),
				'source'     => __( 'Address of the data', 'conference-widgets' ),
				'sourceHint' => __( 'A conference document, or what the organiser publishes already: pretalx, Sessionize, iCalendar, RSS …', 'conference-widgets' ),
				'link'       => __( 'Link for visitors without script', 'conference-widgets' ),
				'appearance' => __( 'Appearance', 'conference-widgets' ),
				'more'       => __( 'More', 'conference-widgets' ),
				'usual'      => __( 'Default', 'conference-widgets' ),
				'preview'    => __( 'Preview', 'conference-widgets' ),
				'none'       => __( 'Name the address of the data in the settings of this block.', 'conference-widgets' ),
			),
		);
		$json  = wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'conference-widgets-editor', 'window.conferenceWidgetsEditor = ' . $json . ';', 'before' );
	}
}
