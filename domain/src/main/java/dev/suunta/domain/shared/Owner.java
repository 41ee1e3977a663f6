package dev.suunta.domain.shared;

/**
 * Somebody who has a strategy here.
 *
 * @param id their id
 * @param name what Suunta calls them, one line of at most 200 characters
 * @param language the IETF tag of the language they read, such as {@code fi}
 */
public record Owner(OwnerId id, String name, String language) {
  public Owner {
    Text.requireLine("owner name", name, 200);
    Text.requireLine("language", language, 35);
  }
}
