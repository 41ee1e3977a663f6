package dev.suunta.testkit.shared;

import dev.suunta.domain.post.Part;
import java.util.List;

/** Texts that a careless store or encoding spoils. */
public final class AwkwardTexts {
  /** One line each, at most 80 characters. */
  public static final List<String> LINES =
      List.of(
          "Mäkelä, Åström & Œuvre",
          "👩‍👩‍👧‍👦 family, 🇫🇮 flag, 👍🏽 thumb",
          "e\u0301 is not \u00e9",
          "שלום \u202eright to left\u202c مرحبا",
          "日本語 한국어 ภาษาไทย",
          "\ud83d\ude00\uffff\ue000\ud834\udd1e",
          "it's \"quoted\" `so` \\n \\u0041 %s {0} ${x} :name ? -- ; /* */",
          "\ttab, \u00a0no-break, \u200bzero width\u2028",
          " blanks around ",
          "null",
          "\ufeffmark");

  private AwkwardTexts() {}

  /** All of them in lines of their own, with both kinds of line ends and an empty line. */
  public static String text() {
    return String.join("\n", LINES) + "\r\n\n" + LINES.getLast() + "\n";
  }

  /** The longest text that is taken, all of it outside the basic plane. */
  public static String longest() {
    return "😀".repeat(Part.MOST_TEXT / 2);
  }
}
