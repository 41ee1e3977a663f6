package dev.suunta.adapters.web.access;

/** A browser that came in by a link. */
public final class Session {
  private final Secret cookie = Secret.fresh();
  private final Secret formToken = Secret.fresh();

  Session() {}

  /** What the browser's cookie holds. */
  public String cookie() {
    return cookie.value();
  }

  /** What every form of this browser must send along. */
  public String formToken() {
    return formToken.value();
  }

  boolean isKnownBy(String offered) {
    return cookie.is(offered);
  }

  boolean wrote(String offered) {
    return formToken.is(offered);
  }
}
