<?php
/**
 * The widgets' script: from this plugin, with its version and hash, on pages that have a widget.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Script {

	const HANDLE  = 'conference-widgets';
	const MODULE  = 'conference-widgets.js';
	const CLASSIC = 'conference-widgets.classic.js';

	public static function register() {
		wp_register_script( self::HANDLE, self::address( self::file() ), array(), VERSION, true );
		add_filter( 'script_loader_tag', array( self::class, 'complete' ), 10, 2 );
	}

	public static function enqueue() {
		wp_enqueue_script( self::HANDLE );
	}

	public static function address( string $file ): string {
		return plugins_url( 'cdn/' . $file, FILE );
	}

	public static function file(): string {
		return Settings::all()['classic'] ? self::CLASSIC : self::MODULE;
	}

	/** A module, and the hash that it was built with. */
	public static function complete( string $tag, string $handle ): string {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$file       = self::file();
		$hashes     = require __DIR__ . '/../generated/integrity.php';
		$attributes = sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $hashes[ $file ] ) );
		if ( self::MODULE === $file ) {
			$attributes .= ' type="module"';
			$tag         = preg_replace( '/\stype=([\'"]).*?\1/', '', $tag );
		}
		return str_replace( ' src=', $attributes . ' src=', $tag );
	}

	/** Placeholders, elements and links that somebody has pasted need the script, too. */
	public static function follow_placeholders( string $content ): string {
		if ( preg_match( '/data-conf-widget=|<conf-[a-z]|#conf-widget=/', $content ) ) {
			self::enqueue();
		}
		return $content;
	}

	/**
	 * A page that was embedded by its address tells its height, and WordPress' own script listens. It
	 * comes for WordPress' own posts alone otherwise.
	 */
	public static function follow_frames( string $html ): string {
		if ( false !== strpos( $html, 'wp-embedded-content' ) ) {
			wp_enqueue_script( 'wp-embed' );
		}
		return $html;
	}

	/** A link becomes a widget only for hosts that the administrator allows. */
	public static function write_origins() {
		$post    = is_singular() ? get_post() : null;
		$origins = array();
		foreach ( Settings::all()['hosts'] as $host ) {
			$origins[] = 'https://' . $host;
		}
		if ( $post && $origins && false !== strpos( $post->post_content, '#conf-widget=' ) ) {
			echo '<meta name="conf-widgets-origins" content="' . esc_attr( implode( ' ', $origins ) ) . '">' . "\n";
		}
	}
}
