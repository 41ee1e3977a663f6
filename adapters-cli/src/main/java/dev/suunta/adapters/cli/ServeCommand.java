package dev.suunta.adapters.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta serve}: the pages, on this machine only. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Session session;
  private final PageServer pages;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "4280")
  private int port;

  ServeCommand(Session session, PageServer pages) {
    this.session = session;
    this.pages = pages;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      return session.complain(ExitCode.USAGE, "serve.noPort", Integer.toString(port));
    }
    try (var serving = pages.start(session.visitor(), port)) {
      session.screen().wrapped("", session.say("serve.open"));
      session.screen().line("  " + serving.link());
      session.screen().wrapped("", session.say("serve.once"));
      session.terminal().out().flush();
      if (session.terminal().typed()) {
        offerNewLinks(serving);
      }
      serving.await();
      return ExitCode.OK;
    } catch (InterruptedException ended) {
      // Whoever started it wants it to end, which is no fault; the pages are closed already.
      return ExitCode.OK;
    } catch (PageServer.PortTakenException taken) {
      return session.complain(ExitCode.USAGE, "serve.taken", Integer.toString(port));
    }
  }

  /** Enter in the terminal gives another link; who can type there owns the process. */
  private void offerNewLinks(PageServer.Serving serving) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (session.next().isPresent()) {
                session.screen().line("  " + serving.newLink());
                session.terminal().out().flush();
              }
            });
  }
}
