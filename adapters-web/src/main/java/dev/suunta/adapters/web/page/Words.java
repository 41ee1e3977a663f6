package dev.suunta.adapters.web.page;

import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import dev.suunta.texts.PurposeLine;
import dev.suunta.texts.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What pages say, in one language. */
public final class Words {
  /** Marks that no sentence holds, around what was put into it. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";

  private final Texts texts;

  private Words(Texts texts) {
    this.texts = texts;
  }

  /** The words of a language. */
  public static Words in(Language language) {
    return new Words(Texts.in(language));
  }

  /** A sentence of the pages. */
  public String say(String key, Object... facts) {
    return texts.say(Bundle.WEB, key, facts);
  }

  /** Whether pages have this sentence. */
  public boolean knows(String key) {
    return texts.knows(Bundle.WEB, key);
  }

  /** What is said everywhere, not on pages alone. */
  public Texts texts() {
    return texts;
  }

  /** The language's IETF tag. */
  public String tag() {
    return texts.language().tag();
  }

  /** A day in full. */
  public String day(LocalDate day) {
    return texts.day(day);
  }

  /** A day in short, for narrow places. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("day.short"), texts.language().locale()).format(day);
  }

  /** The same words, which call the networks that the owner added by their names. */
  public Words knowing(List<KnownNetwork> networks) {
    return new Words(
        texts.knowing(
            id ->
                networks.stream()
                    .filter(KnownNetwork::own)
                    .map(KnownNetwork::network)
                    .filter(network -> network.id().value().equals(id))
                    .map(Network::name)
                    .findFirst()));
  }

  /** A network by the name that people use. */
  public String network(NetworkId id) {
    return texts.network(id.value());
  }

  /** What a post is for, in pieces, so that a page can make stand out what can be corrected. */
  public List<Piece> pieces(PurposeLine purpose) {
    var sentence =
        texts.sentence(
            purpose, value -> OPEN + value.replaceAll("[" + OPEN + CLOSE + "]", "") + CLOSE);
    var pieces = new ArrayList<Piece>();
    var rest = sentence;
    while (rest.contains(OPEN)) {
      var open = rest.indexOf(OPEN);
      var close = rest.indexOf(CLOSE, open);
      pieces.add(new Piece(rest.substring(0, open), rest.substring(open + 1, close)));
      rest = rest.substring(close + 1);
    }
    pieces.add(new Piece(rest, ""));
    return List.copyOf(pieces);
  }

  /** A stretch of a sentence, and the value after it that stands out. */
  public record Piece(String before, String value) {}
}
