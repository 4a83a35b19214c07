<?php
/**
 * An event as JSON-LD, for search engines, when a page's author asks for it.
 *
 * @package ConferenceWidgets
 */

namespace ConferenceWidgets;

defined( 'ABSPATH' ) || exit;

final class Structured_Data {

	const STATES = array(
		'cancelled'    => 'EventCancelled',
		'postponed'    => 'EventPostponed',
		'rescheduled'  => 'EventRescheduled',
		'moved-online' => 'EventMovedOnline',
	);

	/** @var array Of the page, by the name and start of the event, so that each is told once. */
	private static $events = array();

	/** Whether the event is told by this page; the widget does it otherwise. */
	public static function add( Document $document ): bool {
		$event = $document->part( 'event' );
		$start = $document->time( $event['start'] ?? null );
		$name  = $document->text( $event['name'] ?? null );
		if ( '' === $name || ! $start ) {
			return false;
		}
		$end   = $document->time( $event['end'] ?? null );
		$form  = Document::is_day( $event['start'] ) ? 'Y-m-d' : 'c';
		$state = is_string( $event['status'] ?? null ) ? self::STATES[ $event['status'] ] ?? 'EventScheduled' : 'EventScheduled';

		self::$events[ $name . $start->format( 'c' ) ] = array_filter(
			array(
				'@context'    => 'https://schema.org',
				'@type'       => 'Event',
				'name'        => $name,
				'description' => $document->text( $event['description'] ?? null ),
				'startDate'   => $start->format( $form ),
				'endDate'     => $end ? $end->format( $form ) : '',
				'eventStatus' => 'https://schema.org/' . $state,
				'url'         => self::address( $event['url'] ?? null ),
				'location'    => self::location( $event, $document ),
				'organizer'   => self::organizers( $event, $document ),
			)
		);
		return true;
	}

	/** @param mixed $value Of the document. */
	private static function address( $value ): string {
		return wp_specialchars_decode( Document::url( $value ), ENT_QUOTES );
	}

	private static function location( array $event, Document $document ): array {
		$venue  = Document::object( $event['venue'] ?? null );
		$online = self::address( Document::object( $event['online'] ?? null )['url'] ?? null );
		$name   = $document->text( $venue['name'] ?? null );
		$places = array();
		if ( '' !== $name ) {
			$places[] = array_filter(
				array(
					'@type'   => 'Place',
					'name'    => $name,
					'address' => $document->text( $venue['address'] ?? null ),
				)
			);
		}
		if ( '' !== $online ) {
			$places[] = array( '@type' => 'VirtualLocation', 'url' => $online );
		}
		return $places;
	}

	private static function organizers( array $event, Document $document ): array {
		$organizers = array();
		foreach ( Document::objects( $event['organizers'] ?? null ) as $organizer ) {
			$organizers[] = array_filter(
				array(
					'@type' => 'Organization',
					'name'  => $document->text( $organizer['name'] ?? null ),
					'url'   => self::address( $organizer['url'] ?? null ),
				)
			);
		}
		return $organizers;
	}

	public static function write() {
		foreach ( self::$events as $event ) {
			$json = wp_json_encode( $event, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
			echo '<script type="application/ld+json">' . $json . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON_HEX_TAG.
		}
	}
}
