<?php
/**
 * Settings → Conference widgets.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Settings_Page {

	public static function register() {
		add_options_page(
			__( 'Conference widgets', 'conference-widgets' ),
			__( 'Conference widgets', 'conference-widgets' ),
			'manage_options',
			'conference-widgets',
			array( self::class, 'show' )
		);
	}

	public static function add_link( array $links ): array {
		$link = sprintf(
			'<a href="%s">%s</a>',
			esc_url( admin_url( 'options-general.php?page=conference-widgets' ) ),
			esc_html__( 'Settings', 'conference-widgets' )
		);
		return array_merge( array( $link ), $links );
	}

	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$settings  = Settings::all();
		$languages = array();
		foreach ( $settings['languages'] as $page => $widget ) {
			$languages[] = $page . ' = ' . $widget;
		}
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Conference widgets', 'conference-widgets' ); ?></h1>
			<form action="options.php" method="post">
				<?php settings_fields( Settings::OPTION ); ?>
				<table class="form-table" role="presentation">
					<?php
					self::text_row(
						'source',
						__( 'Address of the data', 'conference-widgets' ),
						$settings['source'],
						__( 'For blocks and shortcodes that name none.', 'conference-widgets' )
					);
					self::lines_row(
						'hosts',
						__( 'Allowed hosts', 'conference-widgets' ),
						$settings['hosts'],
						__( 'Where authors may take data from, one a line. This site asks no other host, and none in a private network.', 'conference-widgets' )
					);
					self::lines_row(
						'languages',
						__( 'Languages', 'conference-widgets' ),
						$languages,
						__( 'A widget speaks the language of its page, also with WPML and Polylang. Lines such as “de = en” say otherwise.', 'conference-widgets' )
					);
					self::theme_row( $settings['theme'] );
					self::script_row( $settings['classic'] );
					?>
				</table>
				<?php submit_button(); ?>
			</form>
		</div>
		<?php
	}

	private static function field( string $name ): string {
		return Settings::OPTION . '[' . $name . ']';
	}

	private static function text_row( string $name, string $label, string $value, string $hint ) {
		printf(
			'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input type="text" class="large-text code" id="%1$s" name="%3$s" value="%4$s" aria-describedby="%1$s-hint"><p class="description" id="%1$s-hint">%5$s</p></td></tr>',
			esc_attr( 'conference-widgets-' . $name ),
			esc_html( $label ),
			esc_attr( self::field( $name ) ),
			esc_attr( $value ),
			esc_html( $hint )
		);
	}

	private static function lines_row( string $name, string $label, array $lines, string $hint ) {
		printf(
			'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><textarea class="large-text code" rows="4" id="%1$s" name="%3$s" aria-describedby="%1$s-hint">%4$s</textarea><p class="description" id="%1$s-hint">%5$s</p></td></tr>',
			esc_attr( 'conference-widgets-' . $name ),
			esc_html( $label ),
			esc_attr( self::field( $name ) ),
			esc_textarea( implode( "\n", $lines ) ),
			esc_html( $hint )
		);
	}

	private static function theme_row( string $theme ) {
		$themes = array(
			''      => __( 'As the page', 'conference-widgets' ),
			'light' => __( 'Light', 'conference-widgets' ),
			'dark'  => __( 'Dark', 'conference-widgets' ),
		);
		printf(
			'<tr><th scope="row"><label for="conference-widgets-theme">%s</label></th><td><select id="conference-widgets-theme" name="%s">',
			esc_html__( 'Colours', 'conference-widgets' ),
			esc_attr( self::field( 'theme' ) )
		);
		foreach ( $themes as $value => $label ) {
			printf(
				'<option value="%s"%s>%s</option>',
				esc_attr( $value ),
				selected( $theme, $value, false ),
				esc_html( $label )
			);
		}
		echo '</select></td></tr>';
	}

	private static function script_row( bool $classic ) {
		printf(
			'<tr><th scope="row">%s</th><td><label><input type="checkbox" name="%s" value="1"%s> %s</label><p class="description">%s</p></td></tr>',
			esc_html__( 'Script', 'conference-widgets' ),
			esc_attr( self::field( 'classic' ) ),
			checked( $classic, true, false ),
			esc_html__( 'One classic file', 'conference-widgets' ),
			esc_html__( 'For sites whose plugins join, move or delay scripts. It is larger.', 'conference-widgets' )
		);
	}
}
