package dev.suunta.domain.network;

import dev.suunta.domain.shared.Slug;

/** A social network, such as {@code linkedin}; a slug, so that one can type it. */
public record NetworkId(String value) {
  public static final NetworkId FACEBOOK = new NetworkId("facebook");
  public static final NetworkId LINKEDIN = new NetworkId("linkedin");
  public static final NetworkId X = new NetworkId("x");

  public NetworkId {
    Slug.require("network id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
