package dev.suunta.domain.text;

import java.util.List;

/** A million characters each, on which a backtracking or looking-back scanner would not return. */
public final class HostileTexts {

  private static final int LENGTH = 1_000_000;

  private HostileTexts() {}

  public static List<String> all() {
    return List.of(
        filled("a"),
        filled("a."),
        filled("a-"),
        filled("_."),
        filled("."),
        filled("("),
        filled("http://"),
        filled("http://a.co/("),
        filled("http://a.co/(a("),
        filled("http://t.co/a?"),
        filled("a.co/!!!!!!!!"),
        filled("a.co?(((("),
        filled("中.com."),
        filled("中文a.com.a.a."),
        "a.com." + filled("a.") + "中.com",
        "http://" + filled("中") + ".com",
        filled("http://中中中中中中中中.com/"),
        filled("-a.com"),
        filled("@"),
        filled("@a"),
        filled("@a@b"),
        filled("@a@b."),
        "@a@" + filled("b.-"),
        filled("#"),
        filled("#a"),
        filled("#1"),
        filled("a\u200d"),
        filled("\u0301\u0323"),
        filled("👨\u200d"),
        filled("🇫"),
        filled("🏴\uDB40\uDC67"),
        filled("1\ufe0f"),
        filled("\ud83d"),
        filled("\ude00"));
  }

  private static String filled(String unit) {
    return unit.repeat(LENGTH / unit.length());
  }
}
