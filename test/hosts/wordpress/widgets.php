<?php
/** What a theme or plug-in does once for the site: the script, and whose links may become widgets. */
add_action(
	'wp_head',
	function () {
		echo '<meta name="conf-widgets-origins" content="' . esc_attr( home_url() ) . '">';
		echo '<script type="module" src="' . esc_url( home_url( '/widgets/conference-widgets.js' ) ) . '"></script>';
	}
);
