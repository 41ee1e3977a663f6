package dev.suunta.domain.network;

import dev.suunta.domain.text.Graphemes;
import dev.suunta.domain.text.Links;
import dev.suunta.domain.text.Mentions;
import dev.suunta.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;

/** Counts as Mastodon does: the text with a placeholder for each link and mentions cut short. */
final class MastodonLength {

  /** What an instance reserves unless it was changed: characters_reserved_per_url. */
  private static final String LINK_PLACEHOLDER = "x".repeat(23);

  private MastodonLength() {}

  static int of(String text) {
    return Graphemes.count(shortened(text));
  }

  private static String shortened(String text) {
    var parts = new ArrayList<Part>();
    Links.findOnMastodon(text).forEach(link -> parts.add(new Part(link, LINK_PLACEHOLDER)));
    Mentions.find(text).forEach(name -> parts.add(new Part(name, Mentions.localPart(name))));
    parts.sort(Comparator.comparingInt(part -> part.span().start()));
    var shortened = new StringBuilder(text.length());
    int copied = 0;
    for (var part : parts) {
      shortened.append(text, copied, part.span().start()).append(part.replacement());
      copied = part.span().end();
    }
    return shortened.append(text, copied, text.length()).toString();
  }

  private record Part(Span span, String replacement) {}
}
