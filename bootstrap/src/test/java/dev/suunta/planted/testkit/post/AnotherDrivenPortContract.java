package dev.suunta.planted.testkit.post;

import dev.suunta.planted.application.post.driven.AnotherDrivenPort;

/** Planted: a contract that nobody runs. */
public interface AnotherDrivenPortContract {
  /** The port. */
  AnotherDrivenPort port();
}
