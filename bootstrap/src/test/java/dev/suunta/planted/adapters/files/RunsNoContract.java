package dev.suunta.planted.adapters.files;

import dev.suunta.planted.application.post.driven.AnotherDrivenPort;

/** Planted: an adapter for which nobody runs the contract of its port. */
public final class RunsNoContract implements AnotherDrivenPort {}
