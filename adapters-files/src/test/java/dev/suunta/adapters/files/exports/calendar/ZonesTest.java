package dev.suunta.adapters.files.exports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  @Test
  void knowsEachZoneThatANameOfWindowsStandsFor() {
    assertThat(WindowsZones.all()).hasSizeGreaterThan(130);
    assertThat(WindowsZones.all().values()).isSubsetOf(ZoneId.getAvailableZoneIds());
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Helsinki, Europe/Helsinki",
    "europe/helsinki, Europe/Helsinki",
    "/freeassociation.sourceforge.net/America/Argentina/Salta, America/Argentina/Salta",
    "/mozilla.org/20050126_1/Asia/Tokyo, Asia/Tokyo",
    "tzone://Microsoft/Utc, UTC",
    "W. Europe Standard Time, Europe/Berlin",
    "UTC+05:30, +05:30",
    "GMT-0300, -03:00",
    "+02, +02:00",
    "UTC, Etc/UTC"
  })
  void findsZonesByTheirNames(String name, String zone) {
    assertThat(Zones.named(name)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "Nowhere/Land", "UTC+99", "Custom Time", "tzone://Microsoft/Custom"})
  void doesNotGuessAtOthers(String name) {
    assertThat(Zones.named(name)).isEmpty();
  }
}
