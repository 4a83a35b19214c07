<?php
/**
 * A document's part for a widget as plain HTML, for visitors without script.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Plain_Lists {

	/** Nothing when the document has nothing for this widget. */
	public static function format( string $widget, Document $document ): string {
		switch ( $widget ) {
			case 'event-card':
				return Plain_Event::format( $document );
			case 'agenda-timeline':
				return Plain_Agenda::format( $document );
			case 'partner-strip':
				return self::partners( $document );
			case 'news-ticker':
				return self::news( $document );
		}
		return '';
	}

	/**
	 * Text, as a link where there is an address.
	 *
	 * @param mixed $url  Of the document.
	 * @param string $text To be escaped here.
	 */
	public static function linked( $url, string $text ): string {
		$address = Document::url( $url );
		return '' === $address ? esc_html( $text ) : '<a href="' . $address . '">' . esc_html( $text ) . '</a>';
	}

	/** Blank lines make paragraphs, and nothing else is made of a text. */
	public static function paragraphs( string $text ): string {
		$html = '';
		foreach ( preg_split( '/\n[ \t]*\n/', str_replace( "\r\n", "\n", $text ) ) as $words ) {
			$html .= '' === trim( $words ) ? '' : '<p>' . esc_html( trim( $words ) ) . '</p>';
		}
		return $html;
	}

	private static function partners( Document $document ): string {
		$tiers  = $document->names( 'tiers' );
		$groups = array_fill_keys( array_keys( $tiers ), '' );
		$others = '';
		foreach ( $document->entries( 'partners' ) as $partner ) {
			$name = $document->text( $partner['name'] ?? null );
			$tier = $partner['tier'] ?? null;
			$item = '' === $name ? '' : '<li>' . self::partner( $partner, $name ) . '</li>';
			if ( ( is_string( $tier ) || is_int( $tier ) ) && isset( $groups[ $tier ] ) ) {
				$groups[ $tier ] .= $item;
			} else {
				$others .= $item;
			}
		}
		$html = '';
		foreach ( $groups as $tier => $items ) {
			$html .= '' === $items ? '' : '<h2>' . esc_html( $tiers[ $tier ] ) . '</h2><ul>' . $items . '</ul>';
		}
		return $html . ( '' === $others ? '' : '<ul>' . $others . '</ul>' );
	}

	private static function partner( array $partner, string $name ): string {
		$logo    = $partner['logo'] ?? null;
		$picture = Document::url( is_array( $logo ) ? $logo['src'] ?? null : $logo );
		$address = Document::url( $partner['url'] ?? null );
		$shown   = '' === $picture
			? esc_html( $name )
			: '<img src="' . $picture . '" alt="' . esc_attr( $name ) . '" height="48" loading="lazy" referrerpolicy="strict-origin-when-cross-origin">';
		$rel     = true === ( $partner['paid'] ?? false ) ? ' rel="nofollow"' : '';
		return '' === $address ? $shown : '<a href="' . $address . '"' . $rel . '>' . $shown . '</a>';
	}

	private static function news( Document $document ): string {
		$items = array();
		foreach ( $document->entries( 'news' ) as $item ) {
			$published = $document->time( $item['published'] ?? null );
			if ( self::is_current( $published, $document->time( $item['expires'] ?? null ) ) ) {
				$items[] = array( $published ? $published->getTimestamp() : 0, self::news_item( $item, $published, $document ) );
			}
		}
		usort(
			$items,
			static function ( $one, $other ) {
				return $other[0] <=> $one[0];
			}
		);
		$html = implode( '', array_column( $items, 1 ) );
		return '' === $html ? '' : '<ul>' . $html . '</ul>';
	}

	private static function is_current( ?\DateTimeImmutable $published, ?\DateTimeImmutable $expires ): bool {
		$now = new \DateTimeImmutable();
		return ( ! $published || $published <= $now ) && ( ! $expires || $expires > $now );
	}

	private static function news_item( array $item, ?\DateTimeImmutable $published, Document $document ): string {
		$title   = $document->text( $item['title'] ?? null );
		$summary = $document->text( $item['summary'] ?? null );
		if ( '' === $title . $summary ) {
			return '';
		}
		$line = self::linked( $item['url'] ?? null, '' === $title ? $summary : $title );
		if ( $published ) {
			$line .= ' <time datetime="' . esc_attr( $published->format( 'c' ) ) . '">' . esc_html( Words::date( $published, $document->language ) ) . '</time>';
		}
		return '<li>' . $line . ( '' === $title ? '' : self::paragraphs( $summary ) ) . '</li>';
	}
}
