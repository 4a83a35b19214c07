<?php
/**
 * A programme as plain HTML, for visitors without script: a heading a day, then its sessions.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Plain_Agenda {

	const STATES = array(
		'cancelled' => 'Cancelled',
		'delayed'   => 'Delayed',
		'moved'     => 'Moved',
	);

	public static function format( Document $document ): string {
		$days = array();
		foreach ( $document->entries( 'sessions' ) as $session ) {
			$start = $document->time( $session['start'] ?? null );
			$title = $document->text( $session['title'] ?? null );
			if ( $start && '' !== $title ) {
				$days[ $start->format( 'Y-m-d' ) ][] = array( $start, $title, $session );
			}
		}
		ksort( $days );
		$names = array(
			'rooms'    => $document->names( 'rooms' ),
			'speakers' => $document->names( 'speakers' ),
		);
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

	private static function session( array $entry, array $names, Document $document ): string {
		list( $start, $title, $session ) = $entry;

		$facts  = Document::is_day( $session['start'] ) ? array() : array( self::hours( $start, $session, $document ) );
		$room   = $session['room'] ?? null;
		$speak  = Document::object( $session['speakers'] ?? null );
		$people = array_map( self::namer( $names['speakers'], $document ), $speak );
		if ( is_string( $room ) || is_int( $room ) ) {
			$facts[] = esc_html( $names['rooms'][ $room ] ?? (string) $room );
		}
		return '<li><h3>' . Plain_Lists::linked( $session['url'] ?? null, $title ) . '</h3>'
			. self::state( $session, $document )
			. self::paragraph( array_filter( $facts ) )
			. self::paragraph( array_map( 'esc_html', array_filter( $people ) ) )
			. Plain_Lists::paragraphs( $document->text( $session['abstract'] ?? null ) )
			. '</li>';
	}

	/** Parts that are escaped already. */
	private static function paragraph( array $parts ): string {
		return $parts ? '<p>' . implode( ', ', $parts ) . '</p>' : '';
	}

	private static function state( array $session, Document $document ): string {
		$state = is_string( $session['state'] ?? null ) ? self::STATES[ $session['state'] ] ?? '' : '';
		$note  = $document->text( $session['stateNote'] ?? null );
		return '' === $state ? '' : '<p><strong>' . esc_html( $document->say( $state ) ) . '</strong> ' . esc_html( $note ) . '</p>';
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
}
