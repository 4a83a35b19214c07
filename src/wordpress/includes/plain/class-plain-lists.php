<?php
/**
 * Programme, partners and news as plain HTML, for visitors without script.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Plain_Lists {

	const STATES = array(
		'cancelled' => 'Cancelled',
		'delayed'   => 'Delayed',
		'moved'     => 'Moved',
	);

	/** Nothing when the document has nothing for this widget. */
	public static function format( string $widget, Document $document ): string {
		switch ( $widget ) {
			case 'event-card':
				return Plain_Event::format( $document );
			case 'agenda-timeline':
				return self::agenda( $document );
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

	private static function agenda( Document $document ): string {
		$days = array();
		foreach ( $document->entries( 'sessions' ) as $session ) {
			$start = $document->time( $session['start'] ?? null );
			$title = $document->text( $session['title'] ?? null );
			if ( $start && '' !== $title ) {
				$days[ $start->format( 'Y-m-d' ) ][] = array( $start, $title, $session );
			}
		}
		ksort( $days );
		$names = array( 'rooms' => self::names( 'rooms', $document ), 'speakers' => self::names( 'speakers', $document ) );
		$html  = '';
		foreach ( $days as $key => $sessions ) {
			usort(
				$sessions,
				static function ( $one, $other ) {
					return $one[0] <=> $other[0];
				}
			);
			$html .= '<h2><time datetime="' . esc_attr( $key ) . '">' . esc_html( Words::date( $sessions[0][0], $document->language ) ) . '</time></h2><ul>';
			foreach ( $sessions as $session ) {
				$html .= self::session( $session, $names, $document );
			}
			$html .= '</ul>';
		}
		return '' === $html ? '' : '<p>' . esc_html( $document->zone->getName() ) . '</p>' . $html;
	}

	/** Names of a list by the ids of its entries. */
	private static function names( string $list, Document $document ): array {
		$names = array();
		foreach ( $document->entries( $list ) as $entry ) {
			if ( is_string( $entry['id'] ?? null ) || is_int( $entry['id'] ?? null ) ) {
				$names[ $entry['id'] ] = $document->text( $entry['name'] ?? null );
			}
		}
		return $names;
	}

	private static function session( array $entry, array $names, Document $document ): string {
		list( $start, $title, $session ) = $entry;

		$state = is_string( $session['state'] ?? null ) ? self::STATES[ $session['state'] ] ?? '' : '';
		$room  = is_scalar( $session['room'] ?? null ) ? $names['rooms'][ $session['room'] ] ?? (string) $session['room'] : '';
		$html  = '<li><h3>' . self::linked( $session['url'] ?? null, $title ) . '</h3>';
		if ( '' !== $state ) {
			$html .= '<p><strong>' . esc_html( $document->say( $state ) ) . '</strong> ' . esc_html( $document->text( $session['stateNote'] ?? null ) ) . '</p>';
		}
		if ( ! Document::is_day( $session['start'] ) ) {
			$html .= '<p>' . self::hours( $start, $session, $document ) . esc_html( '' === $room ? '' : ', ' . $room ) . '</p>';
		}
		$people = implode( ', ', array_filter( array_map( self::namer( $names['speakers'], $document ), Document::object( $session['speakers'] ?? null ) ) ) );
		$html  .= '' === $people ? '' : '<p>' . esc_html( $people ) . '</p>';
		return $html . self::paragraphs( $document->text( $session['abstract'] ?? null ) ) . '</li>';
	}

	private static function hours( \DateTimeImmutable $start, array $session, Document $document ): string {
		$end   = $document->time( $session['end'] ?? null );
		$words = Words::time( $start, $document->language );
		if ( $end && $end > $start ) {
			$words .= '–' . Words::time( $end, $document->language );
		}
		return '<time datetime="' . esc_attr( $start->format( 'c' ) ) . '">' . esc_html( $words ) . '</time>';
	}

	/** A speaker stands in a session as an id, or as an object with one. */
	private static function namer( array $speakers, Document $document ): callable {
		return static function ( $speaker ) use ( $speakers, $document ) {
			$id = is_array( $speaker ) ? $speaker['id'] ?? null : $speaker;
			if ( is_string( $id ) || is_int( $id ) ) {
				return $speakers[ $id ] ?? '';
			}
			return is_array( $speaker ) ? $document->text( $speaker['name'] ?? null ) : '';
		};
	}

	private static function partners( Document $document ): string {
		$tiers  = self::names( 'tiers', $document );
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
		$now   = new \DateTimeImmutable();
		$items = array();
		foreach ( $document->entries( 'news' ) as $item ) {
			$published = $document->time( $item['published'] ?? null );
			$expires   = $document->time( $item['expires'] ?? null );
			$title     = $document->text( $item['title'] ?? null );
			$summary   = $document->text( $item['summary'] ?? null );
			if ( '' === $title . $summary || ( $published && $published > $now ) || ( $expires && $expires <= $now ) ) {
				continue;
			}
			$when    = $published ? ' <time datetime="' . esc_attr( $published->format( 'c' ) ) . '">' . esc_html( Words::date( $published, $document->language ) ) . '</time>' : '';
			$line    = self::linked( $item['url'] ?? null, '' === $title ? $summary : $title ) . $when;
			$items[] = array( $published ? $published->getTimestamp() : 0, '<li>' . $line . ( '' === $title ? '' : self::paragraphs( $summary ) ) . '</li>' );
		}
		usort(
			$items,
			static function ( $one, $other ) {
				return $other[0] <=> $one[0];
			}
		);
		return $items ? '<ul>' . implode( '', array_column( $items, 1 ) ) . '</ul>' : '';
	}
}
