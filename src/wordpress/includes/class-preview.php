<?php
/**
 * One widget as a page for the editor's frame. It has no origin, no links that lead anywhere, and asks
 * for its data once.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Preview {

	const ACTION = 'conference_widgets_preview';

	/** Its address, to which the editor adds `widget`, `src` and `options`. */
	public static function address(): string {
		$parameters = array( 'action' => self::ACTION, '_ajax_nonce' => wp_create_nonce( self::ACTION ) );
		return add_query_arg( $parameters, admin_url( 'admin-ajax.php' ) );
	}

	public static function show() {
		check_ajax_referer( self::ACTION );
		$widget = isset( $_GET['widget'] ) ? sanitize_key( $_GET['widget'] ) : '';
		if ( ! current_user_can( 'edit_posts' ) || ! isset( Catalogue::all()[ $widget ] ) ) {
			wp_die( '', 403 );
		}
		$options = isset( $_GET['options'] ) ? json_decode( wp_unslash( $_GET['options'] ), true ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Catalogue::pick() reads it.
		$options = is_array( $options ) ? $options : array();
		unset( $options['refresh'], $options['with-structured-data'] );
		$source = isset( $_GET['src'] ) ? sanitize_text_field( wp_unslash( $_GET['src'] ) ) : '';
		self::write( new Widget( $widget, array( 'src' => $source ) + $options ) );
		exit;
	}

	private static function write( Widget $widget ) {
		$nonce  = wp_generate_password( 16, false );
		$home   = wp_parse_url( home_url() );
		$here   = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
		$script = Script::address( Script::CLASSIC ) . '?ver=' . VERSION;
		nocache_headers();
		header( 'Content-Type: text/html; charset=utf-8' );
		header( "Content-Security-Policy: default-src 'none'; sandbox allow-scripts; script-src 'nonce-$nonce'; style-src 'unsafe-inline'; img-src http: https: data:; connect-src $here; form-action 'none'; base-uri 'none'; frame-ancestors 'self'" );
		?>
<!doctype html>
<html lang="<?php echo esc_attr( Words::page_language() ); ?>">
<head>
<meta charset="utf-8">
<title><?php esc_html_e( 'Preview', 'conference-widgets' ); ?></title>
<style>body { display: flow-root; margin: 0; font-family: system-ui, sans-serif }</style>
<script nonce="<?php echo esc_attr( $nonce ); ?>" defer src="<?php echo esc_url( $script ); ?>"></script>
</head>
<body>
		<?php
		foreach ( $widget->refused_sources() as $url ) {
			/* translators: %s: name of a host. */
			$words = __( 'An administrator has to allow %s first: Settings → Conference widgets.', 'conference-widgets' );
			echo '<p role="alert">' . esc_html( sprintf( $words, wp_parse_url( $url, PHP_URL_HOST ) ) ) . '</p>';
		}
		if ( ! $widget->has_source() ) {
			echo '<p>' . esc_html__( 'Name the address of the data in the settings of this block.', 'conference-widgets' ) . '</p>';
		}
		echo $widget->render(); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped where it is made.
		?>
<script nonce="<?php echo esc_attr( $nonce ); ?>">
new ResizeObserver(() => {
	const { height } = document.body.getBoundingClientRect();
	parent.postMessage({ type: 'conf-widgets:height', height: Math.ceil(height) }, '*');
}).observe(document.body);
document.addEventListener('click', (event) => event.preventDefault(), true);
</script>
</body>
</html>
		<?php
	}
}
