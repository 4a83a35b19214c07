<?php
/**
 * An event as plain HTML, for visitors without script.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Plain_Event {

	const STATES = array(
		'cancelled'    => 'Cancelled',
		'postponed'    => 'Postponed',
		'rescheduled'  => 'Rescheduled',
		'moved-online' => 'Moved online',
	);

	public static function format( Document $document ): string {
		$event = $document->part( 'event' );
		$name  = $document->text( $event['name'] ?? null );
		if ( '' === $name ) {
			return '';
		}
		return '<h2>' . Plain_Lists::linked( $event['url'] ?? null, $name ) . '</h2>'
			. self::state( $event, $document )
			. self::times( $event, $document )
			. self::place( $event, $document )
			. Plain_Lists::paragraphs( $document->text( $event['description'] ?? null ) )
			. self::organizers( $event, $document )
			. self::registration( $event, $document );
	}

	private static function state( array $event, Document $document ): string {
		$state = is_string( $event['status'] ?? null ) ? self::STATES[ $event['status'] ] ?? '' : '';
		$note  = $document->text( $event['statusNote'] ?? null );
		$words = '' === $state ? '' : '<strong>' . esc_html( $document->say( $state ) ) . '</strong> ';
		return '' === $words . $note ? '' : '<p>' . $words . esc_html( $note ) . '</p>';
	}

	private static function times( array $event, Document $document ): string {
		$start = $document->time( $event['start'] ?? null );
		if ( ! $start ) {
			return '';
		}
		$end   = $document->time( $event['end'] ?? null );
		$words = Words::date( $start, $document->language );
		$hours = '';
		if ( ! Document::is_day( $event['start'] ) ) {
			$hours = ', ' . Words::time( $start, $document->language );
		}
		if ( $end && $end->format( 'Ymd' ) !== $start->format( 'Ymd' ) ) {
			$words .= ' – ' . Words::date( $end, $document->language );
		} elseif ( $end && '' !== $hours ) {
			$hours .= '–' . Words::time( $end, $document->language );
		}
		$zone = '' === $hours ? '' : ' (' . $document->zone->getName() . ')';
		$iso  = $start->format( '' === $hours ? 'Y-m-d' : 'c' );
		return '<p><time datetime="' . esc_attr( $iso ) . '">' . esc_html( $words . $hours ) . '</time>' . esc_html( $zone ) . '</p>';
	}

	private static function place( array $event, Document $document ): string {
		$venue = Document::object( $event['venue'] ?? null );
		$parts = array();
		$name  = $document->text( $venue['name'] ?? null );
		if ( '' !== $name ) {
			$parts[] = Plain_Lists::linked( $venue['url'] ?? null, $name );
		}
		foreach ( array( 'room', 'address' ) as $field ) {
			$parts[] = esc_html( $document->text( $venue[ $field ] ?? null ) );
		}
		$where  = implode( ', ', array_filter( $parts ) );
		$online = Document::url( Document::object( $event['online'] ?? null )['url'] ?? null );
		return ( '' === $where ? '' : '<p>' . $where . '</p>' )
			. ( '' === $online ? '' : '<p>' . Plain_Lists::linked( $online, $document->say( 'Online' ) ) . '</p>' );
	}

	private static function organizers( array $event, Document $document ): string {
		$items = '';
		foreach ( Document::objects( $event['organizers'] ?? null ) as $organizer ) {
			$name   = $document->text( $organizer['name'] ?? null );
			$items .= '' === $name ? '' : '<li>' . Plain_Lists::linked( $organizer['url'] ?? null, $name ) . '</li>';
		}
		return '' === $items ? '' : '<ul>' . $items . '</ul>';
	}

	/** Only a page with script knows the hour; what is off for good is known without it. */
	private static function registration( array $event, Document $document ): string {
		$registration = Document::object( $event['registration'] ?? null );
		$url          = Document::url( $registration['url'] ?? null );
		$is_shut      = in_array( $event['status'] ?? '', array( 'cancelled', 'postponed' ), true )
			|| in_array( $registration['availability'] ?? '', array( 'closed', 'sold-out' ), true );
		return '' === $url || $is_shut ? '' : '<p>' . Plain_Lists::linked( $url, $document->say( 'Register' ) ) . '</p>';
	}
}
