package dev.suunta.domain.network;

import dev.suunta.domain.shared.Slug;

/** A social network, such as {@code linkedin}; a slug, so that one can type it. */
public record NetworkId(String value) {
  public static final NetworkId FACEBOOK = new NetworkId("facebook");
  public static final NetworkId LINKEDIN = new NetworkId("linkedin");
  public static final NetworkId X = new NetworkId("x");

  /** No network, but where cards with people's addresses stand. */
  public static final NetworkId ADDRESS_BOOK = new NetworkId("address-book");

  /** No network, but where appointments with people stand. */
  public static final NetworkId CALENDAR = new NetworkId("calendar");

  public NetworkId {
    Slug.require("network id", value);
  }

  /** Whether accounts stand there; on a card or beside an appointment only a person does. */
  public boolean hasAccounts() {
    return !equals(ADDRESS_BOOK) && !equals(CALENDAR);
  }

  @Override
  public String toString() {
    return value;
  }
}
