package dev.suunta.bootstrap;

import dev.suunta.adapters.cli.PageServer;
import dev.suunta.adapters.cli.UseCases;
import dev.suunta.adapters.web.WebOptions;
import dev.suunta.adapters.web.WebPorts;
import dev.suunta.adapters.web.WebServer;
import dev.suunta.adapters.web.baseline.Following;
import dev.suunta.adapters.web.people.Noting;
import dev.suunta.application.owner.driving.MeetOwner;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;

/** Serves the pages over the use cases that the terminal has. */
final class Pages {
  private Pages() {}

  static PageServer.Serving serve(OpenedHome home, MeetOwner.Request visitor, int port) {
    var useCases = home.useCases();
    var server =
        new WebServer(
            ports(useCases), () -> useCases.meetOwner().local(visitor), WebOptions.onPort(port));
    try {
      return new Serving(server, server.start());
    } catch (RuntimeException failed) {
      server.close();
      if (isPortTaken(failed)) {
        throw new PageServer.PortTakenException(port, failed);
      }
      throw failed;
    }
  }

  private static WebPorts ports(UseCases useCases) {
    return new WebPorts(
        useCases.readStrategy(),
        useCases.lookInMirror(),
        useCases.writePost(),
        useCases.checkPost(),
        useCases.passHold(),
        useCases.readPosts(),
        useCases.manageNetworks(),
        useCases.readPeople(),
        useCases.addPerson(),
        useCases.linkPeople(),
        new Noting(
            useCases.noting().readNoted(),
            useCases.noting().notePeople(),
            useCases.noting().meetPeople(),
            useCases.noting().groupPeople(),
            useCases.noting().callPeople()),
        new Following(
            useCases.sweeping().sweep(),
            useCases.sweeping().rest(),
            useCases.sweeping().baseline(),
            useCases.sweeping().worksheet(),
            useCases.noting().callPeople(),
            useCases.noting().hearFrom(),
            useCases.noting().readNoted()));
  }

  private static boolean isPortTaken(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException
          || cause.getClass().getSimpleName().equals("JavalinBindException")) {
        return true;
      }
    }
    return false;
  }

  /** Ends with its process, or when it is closed. */
  private static final class Serving implements PageServer.Serving {
    private final WebServer server;
    private final WebServer.Opened opened;
    private final CountDownLatch ended = new CountDownLatch(1);

    Serving(WebServer server, WebServer.Opened opened) {
      this.server = server;
      this.opened = opened;
    }

    @Override
    public String link() {
      return opened.link().toString();
    }

    @Override
    public String newLink() {
      return server.newLink().toString();
    }

    @Override
    public void await() throws InterruptedException {
      ended.await();
    }

    @Override
    public void close() {
      server.close();
      ended.countDown();
    }
  }
}
