package dev.suunta.adapters.files.exports.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a calendar says of itself before its appointments. */
final class CalendarState {
  private ZoneId zone = ZoneOffset.UTC;
  private boolean cancels;

  /** Another calendar begins. */
  void begin() {
    zone = ZoneOffset.UTC;
    cancels = false;
  }

  void property(String name, String value) {
    switch (name) {
      case "X-WR-TIMEZONE" -> zone = Zones.named(value).orElse(zone);
      case "METHOD" -> cancels = value.equalsIgnoreCase("CANCEL");
      default -> {
        // Nothing that appointments are judged by.
      }
    }
  }

  /** Its own zone, in which times without one count. */
  ZoneId zone() {
    return zone;
  }

  /** Whether it tells what does not take place, as a message that takes back an invitation does. */
  boolean cancels() {
    return cancels;
  }
}
