package dev.suunta.adapters.files.exports.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Tells which instant a time of day was at a place. */
interface Zone {
  /** Where clocks jump ahead over it, the time after; where they are set back, the first of two. */
  Instant at(LocalDateTime local);

  static Zone of(ZoneId zone) {
    return local -> local.atZone(zone).toInstant();
  }
}
