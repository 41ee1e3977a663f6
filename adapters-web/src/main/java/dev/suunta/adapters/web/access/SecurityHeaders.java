package dev.suunta.adapters.web.access;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser not to do. */
public final class SecurityHeaders {
  private static final String CONTENT =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> ALL = all();

  private SecurityHeaders() {}

  private static Map<String, String> all() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Security-Policy", CONTENT);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
    headers.put("Cache-Control", "no-store");
    return headers;
  }

  /** Puts them on an answer; an asset may say later that it can be kept. */
  public static void on(Context ctx) {
    ALL.forEach(ctx::header);
  }
}
