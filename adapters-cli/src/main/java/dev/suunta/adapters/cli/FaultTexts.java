package dev.suunta.adapters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Says a fault in words. The trace is only for those who ask for it with SUUNTA_DEBUG. */
final class FaultTexts {
  private FaultTexts() {}

  static String of(Session session, Throwable fault) {
    var text =
        fault instanceof HomeFault home
            ? session.say("home." + home.kind().name(), home.facts().toArray())
            : session.say("fault", fault.getClass().getSimpleName());
    if (session.terminal().environment().getOrDefault("SUUNTA_DEBUG", "").isEmpty()) {
      return text;
    }
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return text + "\n" + trace;
  }
}
