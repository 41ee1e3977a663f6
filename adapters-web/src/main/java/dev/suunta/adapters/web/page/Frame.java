package dev.suunta.adapters.web.page;

import dev.suunta.texts.Language;
import java.util.Arrays;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param t its words
 * @param title what the browser's tab says
 * @param here where one is
 * @param formToken what forms must send along; empty where nobody came in
 * @param address this page's own address without the language, to switch the language
 * @param assets where the files are
 */
public record Frame(
    Words t, String title, Place here, String formToken, String address, Assets assets) {
  /** Where one can be. */
  public enum Place {
    STRATEGY("/strategy", "1"),
    MIRROR("/mirror", "2"),
    WRITE("/write", "3"),
    PEOPLE("/people", "4"),
    FRESH_START("/fresh-start", "5"),
    /** Somewhere that no link of the frame leads to. */
    ELSEWHERE("", "");

    private final String path;
    private final String key;

    Place(String path, String key) {
      this.path = path;
      this.key = key;
    }

    /** Its address. */
    public String path() {
      return path;
    }

    /** Its access key. */
    public String key() {
      return key;
    }
  }

  /** The links of the frame; none for somebody who has not come in. */
  public List<Place> places() {
    return formToken.isEmpty()
        ? List.of()
        : Arrays.stream(Place.values()).filter(place -> place != Place.ELSEWHERE).toList();
  }

  /** What a link is called. */
  public String name(Place place) {
    return t.say("nav." + place.name());
  }

  /** The language that it is not in. */
  public Language other() {
    return t.texts().language() == Language.ENGLISH ? Language.FINNISH : Language.ENGLISH;
  }

  /** This page in the other language. */
  public String inOther() {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + other().tag();
  }
}
