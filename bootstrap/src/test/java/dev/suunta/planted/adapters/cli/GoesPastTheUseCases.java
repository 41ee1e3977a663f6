package dev.suunta.planted.adapters.cli;

import dev.suunta.planted.application.post.driven.SomeDrivenPort;

/** Planted: a driving adapter that uses a driven port. */
public class GoesPastTheUseCases implements SomeDrivenPort {}
